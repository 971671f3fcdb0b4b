import { entry } from './entry.ts';

/** The case file, the program and its host. */
export const CASE_FILE_PROBLEMS = {
  'casefile.missing': entry(
    'Le fichier {file} n’existe pas.',
    'Vérifiez le chemin ou retirez-le de la liste.',
    'The file {file} does not exist.',
    'Check the path, or take it off the list.',
  ),
  'casefile.exists': entry(
    'Un fichier {file} existe déjà.',
    'Choisissez un autre nom ; rien n’a été écrasé.',
    'A file {file} already exists.',
    'Choose another name; nothing was overwritten.',
  ),
  'casefile.foreign': entry(
    '{file} n’est pas un dossier Greffier.',
    'Ouvrez un fichier .greffier.',
    '{file} is not a Greffier case file.',
    'Open a .greffier file.',
  ),
  'casefile.newer': entry(
    '{file} vient d’une version plus récente de Greffier (schéma {found}, connu jusqu’à {known}).',
    'Mettez le programme à jour ; le fichier n’a pas été touché.',
    '{file} comes from a newer version of Greffier (schema {found}, known up to {known}).',
    'Update the program; the file was not touched.',
  ),
  'casefile.damaged': entry(
    '{file} est endommagé.',
    'Restaurez une sauvegarde ; l’original n’a pas été modifié.',
    '{file} is damaged.',
    'Restore a backup; the file was not changed.',
  ),
  'casefile.locked': entry(
    '{file} est déjà ouvert ailleurs.',
    'Fermez l’autre fenêtre ou l’autre programme.',
    '{file} is already open elsewhere.',
    'Close the other window or program.',
  ),
  'casefile.unwritable': entry(
    'Impossible d’écrire {file}.',
    'Vérifiez les droits et la place disponible.',
    '{file} cannot be written.',
    'Check permissions and free space.',
  ),
  'casefile.none': entry(
    'Aucun dossier n’est ouvert.',
    'Ouvrez ou créez un dossier.',
    'No case file is open.',
    'Open or create one.',
  ),
  'disk.full': entry(
    'Le disque est plein.',
    'Libérez de la place là où l’on écrivait, puis recommencez ; un import reprend où il s’est arrêté. Le dossier est intact.',
    'The disk is full.',
    'Free some space where it was being written, then try again; an import goes on where it stopped. The case file is whole.',
  ),
  'program.fault': entry(
    'Erreur interne du programme ({reason}).',
    'Rien n’a été perdu : la dernière opération a été annulée. Recommencez.',
    'Internal error of the program ({reason}).',
    'Nothing was lost: the last operation was rolled back. Try again.',
  ),
  'host.stopped': entry(
    'Le moteur du dossier s’est arrêté.',
    'Rouvrez le dossier ; tout ce qui était enregistré y est.',
    'The case engine stopped.',
    'Open the case file again; everything saved is there.',
  ),
  'record.missing': entry('{noun} introuvable.', 'Actualisez la vue.', '{noun} not found.', 'Refresh the view.'),
  'history.nothing-to-undo': entry(
    'Rien à annuler.',
    'Aucune opération n’a encore été faite.',
    'Nothing to undo.',
    'No operation has been made yet.',
  ),
  'history.nothing-to-redo': entry(
    'Rien à rétablir.',
    'Aucune opération n’a été annulée.',
    'Nothing to redo.',
    'No operation has been undone.',
  ),
} as const;
