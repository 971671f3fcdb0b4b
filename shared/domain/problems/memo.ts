import { entry } from './entry.ts';

/** The memorandum and its citations. */
export const MEMO_PROBLEMS = {
  'memo.stale': entry(
    'Le mémorandum a été enregistré ailleurs entre-temps.',
    'Rechargez-le ; votre texte est gardé dans une copie récupérée.',
    'The memorandum was saved elsewhere in the meantime.',
    'Reload it; your text is kept in a recovered copy.',
  ),
  'memo.open-tasks': entry(
    'Il reste {count} tâche(s) à faire dans le mémorandum.',
    'Elles ne s’impriment pas ; faites-les ou cochez-les dans le volet Commentaires.',
    'The memorandum still has {count} task(s) to be done.',
    'They are not printed; do them or tick them in the Comments pane.',
  ),
  'memo.invalid': entry(
    'Le document contient un élément inconnu : {node}.',
    'Retirez-le puis enregistrez.',
    'The document holds an unknown element: {node}.',
    'Remove it, then save.',
  ),
  'citation.no-exhibit': entry(
    'Citation sans pièce : la source n° {no} n’est pas au bordereau.',
    'Ajoutez-la au bordereau de pièces.',
    'Citation without exhibit: source no. {no} is not in the exhibit list.',
    'Add it to the exhibit list.',
  ),
  'citation.trashed': entry(
    'La source n° {no}, qui est citée, est à la corbeille.',
    'Restaurez-la, ou retirez la citation.',
    'Source no. {no}, which is cited, is in the trash.',
    'Restore it, or remove the citation.',
  ),
  'citation.confidential': entry(
    'La source n° {no} est confidentielle : elle ne peut être ni citée ni produite.',
    'Retirez-la, ou indiquez qu’elle porte la mention « officielle » (RIN, art. 3).',
    'Source no. {no} is confidential: it can be neither cited nor produced.',
    'Take it out, or say that it is marked official (RIN, art. 3).',
  ),
  'quotation.altered': entry(
    '« {quote} » n’est pas dans la source n° {no}, qui dit : « {nearest} ».',
    'Reprenez les mots de la source, ou ôtez les guillemets.',
    '“{quote}” is not in source no. {no}, which says: “{nearest}”.',
    'Take the words of the source, or remove the quotation marks.',
  ),
  'quotation.ambiguous': entry(
    '« {quote} » se trouve {count} fois dans la source n° {no}.',
    'Citez le passage voulu, pour dire lequel.',
    '“{quote}” stands {count} times in source no. {no}.',
    'Cite the passage that is meant.',
  ),
  'quotation.not-found': entry(
    '« {quote} » n’est pas dans la source n° {no}.',
    'Citez la source qui le dit, ou ôtez les guillemets.',
    '“{quote}” is not in source no. {no}.',
    'Cite the source that says so, or remove the quotation marks.',
  ),
  'quotation.unsupported': entry(
    '« {quote} » est entre guillemets sans renvoi à une pièce.',
    'Citez la source de ces mots.',
    '“{quote}” stands in quotation marks without any citation.',
    'Cite the source of these words.',
  ),
  'quotation.spliced': entry(
    '« {quote} » réunit des mots trop éloignés les uns des autres dans la source n° {no}.',
    'Faites-en deux citations.',
    '“{quote}” joins words that stand too far apart in source no. {no}.',
    'Make two quotations of it.',
  ),
  'quotation.other-page': entry(
    '« {quote} » se trouve page {page} de la source n° {no}, et non page {cited} où mène la citation.',
    'Citez le passage qui contient ces mots.',
    '“{quote}” stands on page {page} of source no. {no}, not on page {cited} where the citation leads.',
    'Cite the passage that holds these words.',
  ),
  'quotation.elsewhere': entry(
    '« {quote} » se trouve ailleurs dans la source n° {no} que le passage cité.',
    'Citez le passage qui contient ces mots.',
    '“{quote}” stands elsewhere in source no. {no} than the passage cited.',
    'Cite the passage that holds these words.',
  ),
  'quotation.surroundings': entry(
    '« {quote} » n’est pas dans le texte même de la source n° {no}, mais dans ce qui l’entoure (commentaires, menus, autres articles).',
    'Citez expressément ce passage si ces mots sont bien ceux que vous voulez.',
    '“{quote}” is not in the text of source no. {no} itself, but in what surrounds it (comments, menus, other articles).',
    'Cite that passage expressly if these are the words you mean.',
  ),
  'quotation.unreadable': entry(
    '« {quote} » ne peut être vérifié : la source n° {no} n’a pas de texte lisible.',
    'Comparez vous-même avec l’image, ou importez une version avec texte.',
    '“{quote}” cannot be checked: source no. {no} has no readable text.',
    'Compare it with the picture yourself, or import a version that has text.',
  ),
  'citation.orphan': entry(
    'Une citation renvoie à un passage qui n’existe plus.',
    'Supprimez-la ou citez à nouveau.',
    'A citation points to a passage that no longer exists.',
    'Remove it, or cite again.',
  ),
  'citation.altered': entry(
    'La citation de la source n° {no} ne correspond plus au texte.',
    'Ouvrez la source et citez à nouveau.',
    'The quotation from source no. {no} no longer matches the text.',
    'Open the source and cite again.',
  ),
} as const;
