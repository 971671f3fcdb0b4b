import { entry } from './entry.ts';

/** Calls, jobs and values. */
export const CALLS_PROBLEMS = {
  'call.unknown': entry(
    'Appel inconnu : {name}.',
    'Mettez le programme à jour.',
    'Unknown call: {name}.',
    'Update the program.',
  ),
  'call.invalid': entry(
    'Valeur refusée pour {name} : {reason}.',
    'Corrigez la valeur.',
    'Value refused for {name}: {reason}.',
    'Correct the value.',
  ),
  'call.forbidden': entry('Appel refusé.', 'Rouvrez la fenêtre.', 'Call refused.', 'Open the window again.'),
  'job.busy': entry(
    'Un import est déjà en cours.',
    'Attendez la fin ou annulez-le dans Tâches.',
    'An import is already running.',
    'Wait for it to end, or cancel it in Tasks.',
  ),
  'change.stopped': entry(
    'La modification a été arrêtée.',
    'Rien n’a été modifié.',
    'The change was stopped.',
    'Nothing has been changed.',
  ),
  'import.nothing-left': entry(
    'Cet import n’a pas de suite : il est terminé, ou a été annulé.',
    'Importez de nouveau les fichiers ou le répertoire.',
    'There is nothing left of this import: it is finished, or was undone.',
    'Import the files or the folder again.',
  ),
  'value.empty': entry(
    'Le champ « {field} » est vide.',
    'Remplissez-le.',
    'The field “{field}” is empty.',
    'Fill it in.',
  ),
  'value.date': entry(
    '« {value} » n’est pas une date reconnue.',
    'Écrivez 2022, 2022-10, 2022-10-17, ajoutez ~ (environ) ou ? (incertain), ou un intervalle 2022-10/2023-02.',
    '“{value}” is not a date.',
    'Write 2022, 2022-10 or 2022-10-17, add ~ (about) or ? (uncertain), or an interval 2022-10/2023-02.',
  ),
  'value.money': entry(
    '« {value} » n’est pas une somme exacte.',
    'Écrivez un nombre, au plus deux décimales.',
    '“{value}” is not an exact sum.',
    'Write a number with at most two decimals.',
  ),
  'value.currency': entry(
    'Le montant est en {amount} et le plafond en {cap}.',
    'Donnez les deux dans la même monnaie.',
    'The amount is in {amount} and the cap in {cap}.',
    'Give both in the same currency.',
  ),
  'value.name-taken': entry(
    '« {value} » existe déjà.',
    'Choisissez un autre nom.',
    '“{value}” already exists.',
    'Choose another name.',
  ),
} as const;
