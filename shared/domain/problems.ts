import { agree, fill, type Bilingual, type Language } from '../kernel/words.ts';
import type { Problem } from '../kernel/result.ts';
import { GENRE_TERMS } from './genre.ts';
import { SOURCE_KIND_TERMS } from './terms.ts';

interface Entry {
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

const entry = (fr: string, frRemedy: string, en: string, enRemedy: string): Entry => ({
  message: { fr, en },
  remedy: { fr: frRemedy, en: enRemedy },
});

/** What can stand behind `kind:`, as people call it. */
const kindNames = (language: Language): string =>
  [...Object.values(GENRE_TERMS), ...Object.values(SOURCE_KIND_TERMS)]
    .map((term) => term[language].toLowerCase())
    .join(', ');
const KIND_NAMES: Bilingual = { fr: kindNames('fr'), en: kindNames('en') };

/** Every problem that a user can meet, in the lawyer's words. Codes are part of the command line's output: never rename one. */
export const PROBLEMS = {
  // The case file
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
    'Libérez de la place puis recommencez ; le dossier est intact.',
    'The disk is full.',
    'Free some space and try again; the case file is whole.',
  ),
  // Calls
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
  'job.busy': entry(
    'Un import est déjà en cours.',
    'Attendez la fin ou annulez-le dans Tâches.',
    'An import is already running.',
    'Wait for it to end, or cancel it in Tasks.',
  ),
  'search.given-up': entry(
    'Cette recherche a cédé la place à une plus récente.',
    'Rien à faire.',
    'This search gave way to a newer one.',
    'Nothing to do.',
  ),
  'import.nothing-left': entry(
    'Cet import n’a pas de suite : il est terminé, ou a été annulé.',
    'Importez de nouveau les fichiers ou le répertoire.',
    'There is nothing left of this import: it is finished, or was undone.',
    'Import the files or the folder again.',
  ),
  // Values
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
  // Intake
  'file.missing': entry('{file} n’existe pas.', 'Vérifiez le chemin.', '{file} does not exist.', 'Check the path.'),
  'file.no-permission': entry(
    '{file} : lecture refusée.',
    'Donnez-vous le droit de lecture puis importez-le à nouveau.',
    '{file}: reading refused.',
    'Give yourself permission to read it, then import it again.',
  ),
  'file.unreadable': entry(
    '{file} n’a pas pu être lu ({reason}).',
    'Vérifiez le disque ou copiez le fichier ailleurs.',
    '{file} could not be read ({reason}).',
    'Check the disk, or copy the file elsewhere.',
  ),
  'file.empty': entry(
    '{file} est vide (0 octet).',
    'Rien à importer ; demandez une nouvelle copie.',
    '{file} is empty (0 bytes).',
    'Nothing to import; ask for another copy.',
  ),
  'file.link': entry(
    '{file} est un lien ; il n’a pas été suivi.',
    'Importez le fichier ou le dossier visé.',
    '{file} is a link; it was not followed.',
    'Import the file or folder it points to.',
  ),
  'file.loop': entry(
    '{file} renvoie à un dossier qui le contient.',
    'Le reste du dossier est importé.',
    '{file} leads back to a folder that contains it.',
    'The rest of the folder is in.',
  ),
  'file.special': entry(
    '{file} n’est pas un fichier ordinaire.',
    'Il a été laissé de côté.',
    '{file} is not an ordinary file.',
    'It was left aside.',
  ),
  'file.changed': entry(
    '{file} a changé pendant la lecture.',
    'Importez-le à nouveau une fois enregistré.',
    '{file} changed while it was read.',
    'Import it again once it is saved.',
  ),
  'file.too-large': entry(
    '{file} dépasse {limit} Mo.',
    'Divisez le document.',
    '{file} is larger than {limit} MB.',
    'Split the document.',
  ),
  'file.duplicate': entry(
    '{file} a exactement le même contenu que la source n° {no}.',
    'Il n’a pas été importé deux fois ; les deux chemins sont retenus.',
    '{file} has exactly the same bytes as source no. {no}.',
    'It was not imported twice; both paths are remembered.',
  ),
  'file.same-text': entry(
    '{file} a exactement le même texte que la source n° {no}, dans un autre fichier.',
    'Les deux sont gardées, comme une même famille : elles comptent pour une seule source indépendante.',
    '{file} has exactly the same text as source no. {no}, in another file.',
    'Both are kept, as one family: they count as one independent source.',
  ),
  'file.maybe-version': entry(
    '{file} est peut-être une nouvelle version de la source n° {no}.',
    'Comparez les deux ; « Nouvelle version » range l’une sous l’autre.',
    '{file} may be a new version of source no. {no}.',
    'Compare the two; “New version” puts one under the other.',
  ),
  'file.same-address': entry(
    '{file} vient de la même adresse que la source n° {no}, avec un autre contenu.',
    'C’est peut-être un état plus récent de la même page : comparez les deux dans les détails de la source.',
    '{file} comes from the same address as source no. {no}, with other bytes.',
    'It may be a later state of the same page: compare the two in the details of the source.',
  ),
  'version.same': entry(
    '{file} a exactement le même contenu que la version présente de la source n° {no}.',
    'Choisissez le fichier de la nouvelle version.',
    '{file} has exactly the same bytes as the present version of source no. {no}.',
    'Choose the file of the new version.',
  ),
  'version.nothing-new': entry(
    'La source n° {no}, lue à nouveau, donne exactement le même texte.',
    'Rien à faire.',
    'Source no. {no}, read again, gives exactly the same text.',
    'Nothing to do.',
  ),
  'version.other-source': entry(
    '{file} est déjà la source n° {no} du dossier.',
    'Choisissez les deux sources dans la liste, comparez-les, puis « Nouvelle version ».',
    '{file} is already source no. {no} of the matter.',
    'Select both sources in the list, compare them, then “New version”.',
  ),
  'version.in-use': entry(
    'Des passages, des citations, une pièce ou des documents s’appuient sur la source n° {no}.',
    'Gardez les deux sources, ou détachez d’abord ce qui s’appuie sur elle.',
    'Passages, citations, an exhibit or documents lean on source no. {no}.',
    'Keep both sources, or untie first what leans on it.',
  ),
  'version.container': entry(
    '{file} contient d’autres documents.',
    'Importez-le comme une source à part, puis comparez les documents.',
    '{file} holds other documents.',
    'Import it as a source of its own, then compare the documents.',
  ),
  'version.none': entry(
    'Aucune nouvelle version de la source n° {no} n’attend votre décision.',
    'Choisissez à nouveau le fichier.',
    'No new version of source no. {no} awaits your decision.',
    'Choose the file again.',
  ),
  'version.taken': entry(
    'Deux passages iraient au même endroit du nouveau texte.',
    'Laissez l’un des deux sur l’ancienne version.',
    'Two passages would go to the same place of the new text.',
    'Leave one of them on the old version.',
  ),
  'family.no-text': entry(
    'La source n° {no} n’a pas de texte à comparer.',
    'Comparez des sources dont le texte a été extrait.',
    'Source no. {no} has no text to compare.',
    'Compare sources whose text was extracted.',
  ),
  'family.too-long': entry(
    'Ces deux textes dépassent ensemble {limit} millions de caractères.',
    'Ouvrez-les côte à côte et cherchez-y les passages.',
    'These two texts are longer than {limit} million characters together.',
    'Open them side by side and search them for the passages.',
  ),
  'family.one-source': entry(
    'Une famille réunit au moins deux sources.',
    'Choisissez-en deux ou plus dans la liste.',
    'A family holds at least two sources.',
    'Select two or more in the list.',
  ),
  'file.ignored': entry(
    '{count} fichier(s) système ignoré(s).',
    'Rien à faire.',
    '{count} system file(s) ignored.',
    'Nothing to do.',
  ),
  'file.page-parts': entry(
    '{count} fichier(s) annexe(s) de pages web enregistrées, sans source à part.',
    'Les pages elles-mêmes sont importées avec tout leur texte, leurs images et leur mise en forme.',
    '{count} file(s) of saved web pages, not made into sources.',
    'The pages themselves are in, with all of their text, their pictures and their styles.',
  ),
  'file.duplicate-trashed': entry(
    '{file} a exactement le même contenu que la source n° {no}, qui est dans la corbeille.',
    'Restaurez la source n° {no} ; le nouveau chemin est retenu.',
    '{file} has exactly the same bytes as source no. {no}, which is in the trash.',
    'Restore source no. {no}; the new path is remembered.',
  ),
  'source.text-too-large': entry(
    'Texte de {size} Mo : au-delà de {limit} Mo, l’original est conservé sans extraction.',
    'Divisez le texte pour pouvoir le lire et le chercher.',
    'Text of {size} MB: above {limit} MB the original is kept without extraction.',
    'Split the text to read and search it.',
  ),
  'source.encrypted': entry(
    'Document protégé par un mot de passe ; l’original est conservé.',
    'Demandez une copie sans mot de passe.',
    'Password required; the original is kept.',
    'Ask for a copy without password.',
  ),
  'source.broken': entry(
    'Document endommagé ({reason}) ; l’original est conservé.',
    'Demandez une nouvelle copie.',
    'Damaged document ({reason}); the original is kept.',
    'Ask for another copy.',
  ),
  'source.pages-failed': entry(
    'Pages illisibles : {pages}. Les autres sont lues.',
    'Vérifiez ces pages dans l’original.',
    'Unreadable pages: {pages}. The others are in.',
    'Check these pages in the original.',
  ),
  'source.no-text': entry(
    'Aucun texte lisible (document numérisé ?) ; l’original est conservé.',
    'Décrivez-le à la main ou importez une version avec texte.',
    'No readable text (a scan?); the original is kept.',
    'Describe it by hand, or import a version with text.',
  ),
  'source.not-what-it-says': entry(
    'Le contenu n’est pas celui d’un fichier {expected} ; l’original est conservé.',
    'Ouvrez-le dans son programme et enregistrez-le à nouveau.',
    'The content is not that of a {expected} file; the original is kept.',
    'Open it in its own program and save it again.',
  ),
  'source.image': entry(
    'Image {format} de {width} × {height} pixels, sans texte lisible.',
    'Décrivez-la à la main : titre, date, auteur, et ce que l’on y voit.',
    '{format} picture, {width} × {height} pixels, no readable text.',
    'Describe it by hand: title, date, author, and what it shows.',
  ),
  'source.no-page': entry(
    'Ce document n’est ni une page web ni un courriel.',
    'Lisez-le en vue texte, ou enregistrez l’original.',
    'This document is neither a web page nor an e-mail.',
    'Read it in the text view, or save the original.',
  ),
  'source.page-too-large': entry(
    'Page trop volumineuse pour être affichée telle quelle.',
    'Lisez-la en vue texte, ou enregistrez l’original.',
    'The page is too large to be shown as it was.',
    'Read it in the text view, or save the original.',
  ),
  'source.image-not-drawn': entry(
    'Ce format d’image ne peut pas être affiché ici.',
    'Enregistrez l’original et ouvrez-le dans un autre programme.',
    'Pictures of this format cannot be shown here.',
    'Save the original and open it in another program.',
  ),
  'source.unsupported': entry(
    'Format non pris en charge ({kind}) ; l’original est conservé.',
    'Convertissez-le en PDF, DOCX, HTML ou texte.',
    'Unsupported format ({kind}); the original is kept.',
    'Convert it to PDF, DOCX, HTML or text.',
  ),
  'source.bomb': entry(
    'Refusé : une fois décompressé, le contenu serait démesuré ({reason}).',
    'Méfiez-vous de ce fichier ; l’original est conservé.',
    'Refused: unpacked, its content would be out of all proportion ({reason}).',
    'Be wary of this file; the original is kept.',
  ),
  'source.timeout': entry(
    'Lecture interrompue après {seconds} s ; l’original est conservé.',
    'Relisez l’original quand la machine est moins occupée, ou convertissez le document dans un format plus simple.',
    'Reading stopped after {seconds} s; the original is kept.',
    'Read the original again when the machine is less busy, or convert the document to a simpler format.',
  ),
  'source.memory': entry(
    'La lecture du document demandait plus de {limit} Mo de mémoire ; l’original est conservé.',
    'Divisez le document, ou convertissez-le dans un format plus simple.',
    'Reading the document took more than {limit} MB of memory; the original is kept.',
    'Split the document, or convert it to a simpler format.',
  ),
  'source.crashed': entry(
    'La lecture du document a échoué ({reason}) ; l’original est conservé.',
    'Convertissez le document dans un autre format.',
    'Reading the document failed ({reason}); the original is kept.',
    'Convert the document to another format.',
  ),
  'reading.left-out': entry(
    'La source {no}, « {name} », a arrêté la lecture ; elle seule a été laissée de côté.',
    'Lisez-la vous-même, ou importez-la dans un autre format.',
    'Source {no}, “{name}”, broke the reading off; it alone was left out.',
    'Read it yourself, or import it in another format.',
  ),
  'archive.name': entry(
    'Le nom « {name} » désigne un emplacement hors de l’archive ; le document a été rangé dans l’archive.',
    'Méfiez-vous de cette archive ; rien n’a été écrit ailleurs.',
    'The name “{name}” points outside of the archive; the document was placed inside it.',
    'Be wary of this archive; nothing was written elsewhere.',
  ),
  'archive.method': entry(
    '{file} : compression ZIP n° {method} non prise en charge ; le document reste dans l’archive.',
    'Décompressez l’archive et importez le document.',
    '{file}: ZIP compression no. {method} is not supported; the document stays in the archive.',
    'Unpack the archive and import the document.',
  ),
  'archive.member-too-large': entry(
    '{file} dépasse {limit} Mo une fois décompressé ; il reste dans l’archive.',
    'Décompressez l’archive et importez le document.',
    '{file} is larger than {limit} MB when unpacked; it stays in the archive.',
    'Unpack the archive and import the document.',
  ),
  'archive.too-deep': entry(
    '{file} : {count} document(s) au-delà de {limit} niveaux d’emboîtement, laissé(s) à l’intérieur.',
    'Enregistrez ce fichier à part et importez-le.',
    '{file}: {count} document(s) nested deeper than {limit} levels, left inside.',
    'Save this file by itself and import it.',
  ),
  // Passages, memo, exhibits, export
  'passage.moved': entry(
    'Le texte sélectionné n’est plus à cette place.',
    'Sélectionnez les mots à nouveau.',
    'The selected text is no longer there.',
    'Select the words again.',
  ),
  'passage.in-use': entry(
    'Ce passage fonde {count} élément(s).',
    'Détachez-le d’abord.',
    'This passage supports {count} record(s).',
    'Untie it first.',
  ),
  'proposal.not-a-party': entry(
    '« {quote} » n’est pas un nom de partie.',
    'Acceptez comme partie une personne, une société ou une autorité.',
    '“{quote}” is not the name of a party.',
    'Accept a person, a company or an authority as a party.',
  ),
  'proposal.not-an-amount': entry(
    '« {quote} » n’est pas une somme.',
    'Acceptez comme mesure une somme, ou l’acte qui nomme la mesure.',
    '“{quote}” is not a sum.',
    'Accept a sum as a measure, or the act that names the measure.',
  ),
  'proposal.target-missing': entry(
    'La proposition ne sait où s’inscrire : {noun}.',
    'Choisissez-la dans le volet de droite.',
    'The proposal does not know where to go: {noun}.',
    'Choose it in the right pane.',
  ),
  'claim.in-use': entry(
    'Une divergence compare cette allégation à d’autres.',
    'Retirez-la d’abord de la divergence.',
    'A divergence sets this claim beside others.',
    'Take it out of the divergence first.',
  ),
  'divergence.too-few': entry(
    'Une divergence oppose au moins deux valeurs.',
    'Choisissez-en une de plus.',
    'A divergence sets at least two values side by side.',
    'Choose one more.',
  ),
  'divergence.not-its-claim': entry(
    'La valeur retenue ne figure pas dans cette divergence.',
    'Choisissez une de ses valeurs.',
    'The value held is not one of this divergence.',
    'Choose one of its values.',
  ),
  'evidence.exists': entry(
    'Ce passage est déjà rattaché.',
    'Rien à faire.',
    'This passage is already tied.',
    'Nothing to do.',
  ),
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
  'exhibit.cited': entry(
    'La pièce n° {number} est citée dans « {memo} ».',
    'Retirez d’abord la citation.',
    'Exhibit no. {number} is cited in “{memo}”.',
    'Remove the citation first.',
  ),
  'exhibit.communicated': entry(
    'Le n° {number} de « {list} » a été communiqué ; il ne change plus.',
    'Ajoutez la pièce à la suite : les nouveaux numéros continuent la liste.',
    'No. {number} of “{list}” has been communicated; it no longer changes.',
    'Add the exhibit at the end: new numbers continue the list.',
  ),
  'exhibits.list-empty': entry(
    '« {list} » ne contient aucune pièce.',
    'Ajoutez-y des pièces avant de le communiquer.',
    '“{list}” holds no exhibit.',
    'Add exhibits before you communicate it.',
  ),
  'exhibits.list-communicated': entry(
    '« {list} » a été communiqué ; il reste au dossier.',
    'Créez un autre bordereau si vous devez repartir de zéro.',
    '“{list}” has been communicated; it stays on file.',
    'Create another list if you must start anew.',
  ),
  'exhibits.last-list': entry(
    'Un dossier garde au moins un bordereau.',
    'Créez-en un autre d’abord.',
    'A matter keeps at least one exhibit list.',
    'Create another one first.',
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
  'export.faults': entry(
    'La vérification des citations a trouvé {count} défaut(s) ; rien n’a été exporté.',
    'Corrigez-les, ou exportez en le sachant (--accept-faults en ligne de commande) : le journal du dossier le note.',
    'The cite-check found {count} fault(s); nothing was exported.',
    'Mend them, or export knowingly (--accept-faults on the command line): the trail of the matter records it.',
  ),
  'export.exhibit-unmergeable': entry(
    'La pièce n° {number} ne peut être reproduite ({reason}) ; une page l’annonce et l’original est joint.',
    'Remplacez-la par un PDF lisible, ou par une image PNG ou JPEG.',
    'Exhibit no. {number} cannot be reproduced ({reason}); a page says so and the original is attached.',
    'Replace it with a readable PDF, or with a PNG or JPEG picture.',
  ),
  'export.exhibit-mended': entry(
    'La pièce n° {number} est un PDF endommagé ; seules {pages} page(s) ont pu en être lues, peut-être incomplètes. L’original est joint.',
    'Comparez-la avec l’original, ou demandez-en une autre copie.',
    'Exhibit no. {number} is a damaged PDF; {pages} page(s) of it could be read, perhaps not entirely. The original is attached.',
    'Compare it with the original, or ask for another copy.',
  ),
  'export.exhibit-too-large': entry(
    'La pièce n° {number} ({megabytes} Mo) est trop volumineuse pour ce PDF : elle n’y est ni reproduite ni jointe.',
    'Produisez-la dans un fichier à part.',
    'Exhibit no. {number} ({megabytes} MB) is too large for this PDF: it is neither reproduced nor attached.',
    'Produce it as a separate file.',
  ),
  'export.exhibit-signed': entry(
    'La pièce n° {number} porte une signature électronique, qui ne vaut que dans son original ; celui-ci est joint.',
    'Produisez aussi le fichier d’origine.',
    'Exhibit no. {number} carries an electronic signature, which holds in its original alone; that is attached.',
    'Produce the original file as well.',
  ),
  'export.glyph-missing': entry(
    'Les polices n’ont pas le caractère {character} ; il est remplacé par {code}.',
    'Vérifiez la page {page}.',
    'The fonts lack the character {character}; it is replaced by {code}.',
    'Check page {page}.',
  ),
  'export.line-too-wide': entry(
    'Page {page} : « {text} » dépasse la largeur de sa colonne.',
    'Élargissez la colonne ou coupez le texte.',
    'Page {page}: “{text}” is wider than its column.',
    'Widen the column, or divide the text.',
  ),
  'filing.label': entry(
    'Pièce n° {number} : « {title} » ne dit pas ce qu’est la pièce.',
    'Donnez-lui un intitulé explicite dans le bordereau (CJA, art. R. 412-2).',
    'Exhibit no. {number}: “{title}” does not say what the exhibit is.',
    'Give it an explicit title in the exhibit list (CJA art. R. 412-2).',
  ),
  'filing.label-ending': entry(
    'Pièce n° {number} : l’intitulé « {title} » est un nom de fichier.',
    'Donnez-lui dans le bordereau un intitulé sans extension.',
    'Exhibit no. {number}: the title “{title}” is the name of a file.',
    'Give it a title without an ending in the exhibit list.',
  ),
  'filing.characters': entry(
    'Pièce n° {number} : « {title} » n’a aucune lettre que la plateforme accepte.',
    'Donnez-lui dans le bordereau un intitulé en lettres latines.',
    'Exhibit no. {number}: “{title}” has no letter that the platform takes.',
    'Give it a title in Latin letters in the exhibit list.',
  ),
  'filing.unreadable': entry(
    'Pièce n° {number} : {reason} ; le fichier déposé ne montrerait qu’une page qui le dit.',
    'Remplacez la source par une version lisible.',
    'Exhibit no. {number}: {reason}; the file to be filed would only show a page that says so.',
    'Replace the source with a readable version.',
  ),
  'filing.numbers': entry(
    'La numérotation saute : le n° {number} est à la place du n° {expected}.',
    'Remettez les pièces du bordereau en ordre continu et croissant (CJA, art. R. 412-2).',
    'The numbering jumps: no. {number} stands where no. {expected} should.',
    'Put the exhibits of the list in a continuous, rising order (CJA art. R. 412-2).',
  ),
  'filing.same-title': entry(
    'Les pièces n° {numbers} ont le même intitulé, « {title} ».',
    'Distinguez-les dans le bordereau.',
    'Exhibits {numbers} have the same title, “{title}”.',
    'Tell them apart in the exhibit list.',
  ),
  'filing.same-name': entry(
    '{count} fichiers s’appelleraient « {name} ».',
    'Changez l’intitulé de l’un d’eux.',
    '{count} files would be called “{name}”.',
    'Change the title of one of them.',
  ),
  'filing.file-size': entry(
    '« {name} » pèse {megabytes} Mo, plus que la limite de {limit} Mo par fichier.',
    'Allégez ou divisez la pièce, ou changez la limite si la plateforme l’admet.',
    '“{name}” weighs {megabytes} MB, above the limit of {limit} MB for a file.',
    'Reduce or divide the exhibit, or change the limit if the platform allows it.',
  ),
  'filing.total-size': entry(
    'Le dépôt pèse {megabytes} Mo, plus que la limite de {limit} Mo.',
    'Déposez en plusieurs envois, ou changez la limite si la plateforme l’admet.',
    'The filing weighs {megabytes} MB, above the limit of {limit} MB.',
    'File in several parts, or change the limit if the platform allows it.',
  ),
  'filing.other-title': entry(
    'La pièce n° {number} a été communiquée sous l’intitulé « {before} » ; le bordereau dit maintenant « {title} ».',
    'Rétablissez l’intitulé, ou communiquez la nouvelle version.',
    'Exhibit no. {number} was communicated as “{before}”; the list now says “{title}”.',
    'Restore the title, or communicate the new version.',
  ),
  'filing.faults': entry(
    'Le contrôle du dépôt a trouvé {count} défaut(s) ; rien n’a été écrit.',
    'Corrigez-les, ou exportez en le sachant (--accept-faults en ligne de commande) : le journal du dossier le note.',
    'The check of the filing found {count} fault(s); nothing was written.',
    'Mend them, or export knowingly (--accept-faults on the command line): the trail of the matter records it.',
  ),
  'filing.folder-exists': entry(
    '{folder} existe déjà et n’est pas vide ; rien n’a été écrasé.',
    'Choisissez un autre nom.',
    '{folder} is there already and not empty; nothing was overwritten.',
    'Choose another name.',
  ),
  'export.failed': entry(
    'L’export a échoué ({reason}) ; le fichier précédent est intact.',
    'Vérifiez la place disponible et recommencez.',
    'The export failed ({reason}); the previous file is intact.',
    'Check free space and try again.',
  ),
  'print.failed': entry(
    'L’impression n’a pas pu commencer ({reason}).',
    'Exportez le PDF et imprimez-le depuis votre lecteur de PDF.',
    'Printing could not begin ({reason}).',
    'Export the PDF and print it from your PDF reader.',
  ),
  'verify.foreign': entry(
    '{file} ne contient pas de manifeste : ce PDF n’a pas été exporté par ce programme.',
    'Choisissez un PDF exporté d’ici.',
    '{file} holds no manifest: this PDF was not exported by this program.',
    'Choose a PDF exported from here.',
  ),
  'verify.not-pdf': entry(
    '{file} n’est pas un PDF.',
    'Choisissez un PDF exporté d’ici, ou un dossier .greffier.',
    '{file} is not a PDF.',
    'Choose a PDF exported from here, or a .greffier case file.',
  ),
  'verify.truncated': entry(
    '{file} est incomplet : la fin du fichier manque.',
    'Téléchargez-le ou demandez-le à nouveau.',
    '{file} is incomplete: the end of the file is missing.',
    'Download it or ask for it again.',
  ),
  'verify.encrypted': entry(
    '{file} a été chiffré après l’export : rien ne peut y être comparé.',
    'Demandez le fichier tel qu’il a été exporté, sans mot de passe.',
    '{file} was encrypted after the export: nothing in it can be compared.',
    'Ask for the file as it was exported, without a password.',
  ),
  'verify.manifest-missing': entry(
    'Le manifeste de {file} a été retiré : ce PDF vient de ce programme, mais rien ne peut plus y être vérifié.',
    'Demandez le fichier d’origine à celui qui l’a exporté.',
    'The manifest of {file} was removed: this PDF was made by this program, but nothing in it can be checked any more.',
    'Ask whoever exported it for the original file.',
  ),
  'verify.pdf-damaged': entry(
    'Des octets de {file} ont changé, près de : {offsets}.',
    'Demandez le fichier d’origine à celui qui l’a exporté.',
    'Bytes of {file} have changed, near: {offsets}.',
    'Ask whoever exported it for the original file.',
  ),
  'verify.pdf-altered': entry(
    '{file} n’est plus le fichier qui a été exporté.',
    'Voyez ci-dessous ce qui a changé, et demandez le fichier d’origine.',
    '{file} is no longer the file that was exported.',
    'See below what has changed, and ask for the original file.',
  ),
  'verify.pdf-rewritten': entry(
    '{file} n’est plus, octet pour octet, le fichier exporté : un autre programme l’a enregistré à nouveau, ou y a touché hors de ce qui se compare. Le contenu des pages, les originaux joints et les citations sont restés les mêmes ; les polices et les images n’ont pas pu être comparées.',
    'Si ces dernières importent, demandez le fichier d’origine.',
    '{file} is no longer byte for byte what was exported: another program saved it anew, or touched it outside of what can be compared. What its pages draw, the attached originals and the quotations are still the same; fonts and pictures could not be compared.',
    'If these matter, ask for the original file.',
  ),
  'verify.pdf-updated-pages': entry(
    'Une mise à jour ajoutée à la fin de {file} ({size} octets) change la page {pages}.',
    'Demandez le fichier d’origine : ce qui se voit n’est pas ce qui a été exporté.',
    'An update written behind {file} ({size} bytes) changes page {pages}.',
    'Ask for the original file: what is seen is not what was exported.',
  ),
  'verify.pdf-updated': entry(
    'Une mise à jour ajoutée à la fin de {file} ({size} octets) change sa structure (pièces jointes, signets ou catalogue).',
    'Demandez le fichier d’origine.',
    'An update written behind {file} ({size} bytes) changes its structure (attachments, bookmarks or catalogue).',
    'Ask for the original file.',
  ),
  'verify.pdf-annotated': entry(
    'Des annotations ont été posées après l’export sur la page {pages} ; le contenu exporté est intact dessous.',
    'Masquez les annotations, ou demandez le fichier d’origine.',
    'Annotations were laid over page {pages} after the export; what was exported is intact beneath them.',
    'Hide the annotations, or ask for the original file.',
  ),
  'verify.pdf-appended': entry(
    '{size} octets qui ne sont pas une mise à jour lisible suivent la fin de {file} ; un lecteur peut en tenir compte.',
    'Demandez le fichier d’origine.',
    '{size} bytes that are no readable update follow the end of {file}; a reader may take account of them.',
    'Ask for the original file.',
  ),
  'verify.pdf-page': entry(
    'La page {page} n’est plus celle qui a été exportée.',
    'Ne vous fiez pas à ce qu’elle montre ; demandez le fichier d’origine.',
    'Page {page} is no longer the one that was exported.',
    'Do not rely on what it shows; ask for the original file.',
  ),
  'verify.pdf-attachment-added': entry(
    'La pièce jointe « {name} » a été ajoutée après l’export.',
    'Ne la tenez pas pour produite.',
    'The attachment “{name}” was added after the export.',
    'Do not take it as produced.',
  ),
  'verify.pdf-attachment-renamed': entry(
    'La pièce jointe « {before} » s’appelle maintenant « {name} ».',
    'Fiez-vous au nom d’origine.',
    'The attachment “{before}” is now called “{name}”.',
    'Go by its original name.',
  ),
  'verify.pdf-original-altered': entry(
    'L’original de la pièce n° {number} ({file}) n’est plus celui qui a été joint.',
    'Demandez cet original à celui qui l’a produit.',
    'The original of exhibit no. {number} ({file}) is no longer the one that was attached.',
    'Ask whoever produced it for this original.',
  ),
  'verify.pdf-original-missing': entry(
    'L’original de la pièce n° {number} ({file}) a été retiré du PDF.',
    'Demandez cet original à celui qui l’a produit.',
    'The original of exhibit no. {number} ({file}) was taken out of the PDF.',
    'Ask whoever produced it for this original.',
  ),
  'verify.pdf-text-altered': entry(
    'Le texte joint de la pièce n° {number} a été altéré.',
    'Relisez la citation dans l’original.',
    'The attached text of exhibit no. {number} was altered.',
    'Read the quotation again in the original.',
  ),
  'verify.pdf-text-missing': entry(
    'Le texte joint de la pièce n° {number} a été retiré du PDF.',
    'Relisez la citation dans l’original.',
    'The attached text of exhibit no. {number} was taken out of the PDF.',
    'Read the quotation again in the original.',
  ),
  'verify.pdf-quotation-altered': entry(
    'Page {page} : la citation de la pièce n° {number} (« {quote} ») ne peut plus être tenue pour exacte.',
    'Comparez-la avec l’original de la pièce.',
    'Page {page}: the quotation of exhibit no. {number} (“{quote}”) can no longer be taken as exact.',
    'Compare it with the exhibit’s original.',
  ),
  'verify.pdf-quotation-missing': entry(
    'Page {page} : de quoi vérifier la citation de la pièce n° {number} (« {quote} ») a été retiré du PDF.',
    'Demandez l’original de la pièce.',
    'Page {page}: what would prove the quotation of exhibit no. {number} (“{quote}”) was taken out of the PDF.',
    'Ask for the exhibit’s original.',
  ),
  'verify.manifest-altered': entry(
    'Le manifeste de {file} a été altéré : rien ne peut être vérifié par lui.',
    'Demandez le fichier d’origine à celui qui l’a exporté.',
    'The manifest of {file} was altered: nothing can be checked by it.',
    'Ask whoever exported it for the original file.',
  ),
  'verify.structure-altered': entry(
    'La structure de {file} (tables, catalogue) a été altérée : le fichier ne peut être lu.',
    'Demandez le fichier d’origine à celui qui l’a exporté.',
    'The structure of {file} (tables, catalogue) was altered: the file cannot be read.',
    'Ask whoever exported it for the original file.',
  ),
  'search.syntax': entry(
    'Recherche incomplète près de « {near} » : les mots ont été cherchés tels quels.',
    'Fermez les guillemets ou les parenthèses.',
    'Incomplete query near “{near}”: the words were searched as they are.',
    'Close quotes or brackets.',
  ),
  'search.operator': entry(
    'Il manque un mot près de « {near} » : les mots ont été cherchés tels quels.',
    'OR, AND, NOT et les parenthèses se placent autour de mots : (amende OR astreinte) NOT sursis.',
    'A word is missing near “{near}”: the words were searched as they are.',
    'OR, AND, NOT and brackets go around words: (fine OR penalty) NOT stay.',
  ),
  'search.only-excluded': entry(
    'La recherche ne fait qu’exclure (« {near} ») : les mots ont été cherchés tels quels.',
    'Ajoutez au moins un mot à trouver : amende -sursis.',
    'The query only excludes (“{near}”): the words were searched as they are.',
    'Add at least one word to find: fine -stay.',
  ),
  'search.near': entry(
    'NEAR relie des mots ou des expressions entre guillemets (« {near} ») : les mots ont été cherchés tels quels.',
    'Écrivez amende NEAR astreinte, ou NEAR(amende astreinte, 5).',
    'NEAR ties words or phrases in quotation marks (“{near}”): the words were searched as they are.',
    'Write fine NEAR penalty, or NEAR(fine penalty, 5).',
  ),
  'search.deep': entry(
    'Trop de parenthèses emboîtées près de « {near} » : les mots ont été cherchés tels quels.',
    'Simplifiez la recherche.',
    'Too many brackets within brackets near “{near}”: the words were searched as they are.',
    'Simplify the query.',
  ),
  'search.field-empty': entry(
    'Rien ne suit « {value} : » ; le reste a été cherché.',
    'Ajoutez une valeur, par exemple title:amende ou date:2022..2023.',
    'Nothing follows “{value}:”; the rest was searched.',
    'Add a value, for example title:fine or date:2022..2023.',
  ),
  'search.field': entry(
    'On ne peut pas chercher par « {value} » ; les mots ont été cherchés tels quels.',
    'Champs connus : title, author, publisher, kind, date, party, in (titre, auteur, éditeur, genre, date, partie, dans).',
    'One cannot search by “{value}”; the words were searched as they are.',
    'Known fields: title, author, publisher, kind, date, party, in.',
  ),
  'search.star': entry(
    'L’astérisque de « {value} » n’est pas à la fin d’un mot ; les mots ont été cherchés sans lui.',
    'L’astérisque remplace la fin d’un mot : amend*.',
    'The star in “{value}” is not at the end of a word; the words were searched without it.',
    'A star stands for the end of a word: pay*.',
  ),
  'search.no-words': entry(
    'Il n’y a ni lettre ni chiffre à chercher dans « {value} ».',
    'Écrivez au moins un mot ou un nombre.',
    'There is no letter and no figure to search for in “{value}”.',
    'Write at least one word or number.',
  ),
  'search.too-long': entry(
    'La recherche est trop longue : ses {limit} premiers caractères ont été cherchés.',
    'Cherchez quelques mots, ou une phrase entre guillemets.',
    'The query is too long: its first {limit} characters were searched.',
    'Search for a few words, or for a sentence in quotation marks.',
  ),
  'search.kind': entry(
    'Genre ou format inconnu : « {value} » ; le reste a été cherché.',
    `Connus : ${KIND_NAMES.fr}. Entre guillemets s’il y a plusieurs mots : kind:"article de presse".`,
    'Unknown kind or format: “{value}”; the rest was searched.',
    `Known: ${KIND_NAMES.en}. In quotation marks when there are several words: kind:"press article".`,
  ),
  'search.date': entry(
    '« {value} » n’est pas une date ; le reste a été cherché.',
    'Écrivez date:2022, date:2022-10 ou date:2022..2023.',
    '“{value}” is not a date; the rest was searched.',
    'Write date:2022, date:2022-10 or date:2022..2023.',
  ),
  'search.party': entry(
    'Aucune partie ne s’appelle « {value} » ; ces mots ont été cherchés.',
    'Vérifiez le nom dans Parties, ou ajoutez-y un autre nom.',
    'No party is called “{value}”; these words were searched.',
    'Check the name in Parties, or add another name there.',
  ),
  'search.in': entry(
    'On ne peut pas chercher dans « {value} » ; tout a été cherché.',
    'Écrivez in:comments (dans:commentaires) pour vos commentaires, in:surroundings (dans:alentours) pour ce qui entoure les textes, in:all (dans:tout) pour tout.',
    'One cannot search in “{value}”; everything was searched.',
    'Write in:comments for your comments, in:surroundings for what stands around the texts, in:all for everything.',
  ),
  // Law
  'law.rule': entry(
    'Règle de délai inconnue : « {value} ».',
    'Choisissez une règle de la liste (`greffier deadline --help`).',
    'Unknown time-limit rule: “{value}”.',
    'Choose a rule of the list (`greffier deadline --help`).',
  ),
  'law.case': entry(
    'Ce cas n’est pas un objet : {value}.',
    'Donnez rule, start_date, duration et holiday_zone.',
    'This case is no object: {value}.',
    'Give rule, start_date, duration and holiday_zone.',
  ),
  'law.batch': entry(
    '{file} ne contient pas de cas de délai.',
    'Donnez une liste de cas, ou un objet avec `vectors` et `hours`.',
    '{file} holds no cases of time limits.',
    'Give a list of cases, or an object with `vectors` and `hours`.',
  ),
  'law.date': entry(
    '{field} : « {value} » n’est pas un jour du calendrier.',
    'Écrivez AAAA-MM-JJ.',
    '{field}: “{value}” is not a day of the calendar.',
    'Write YYYY-MM-DD.',
  ),
  'law.instant': entry(
    '{field} : « {value} » n’est pas un instant du calendrier.',
    'Un délai en heures court d’une heure : écrivez AAAA-MM-JJTHH:MM, avec le décalage (+02:00) s’il n’est pas celui du territoire.',
    '{field}: “{value}” is not an instant of the calendar.',
    'A period in hours runs from an hour: write YYYY-MM-DDTHH:MM, with the offset (+02:00) when it is not the territory’s.',
  ),
  'law.duration': entry(
    'Durée refusée ({field}) : {value}.',
    'Donnez des nombres entiers positifs, dans les unités de la règle : {units}.',
    'Duration refused ({field}): {value}.',
    'Give whole numbers that are not negative, in the units of the rule: {units}.',
  ),
  'law.twice': entry(
    '{field} est donné deux fois avec des valeurs différentes : {value}.',
    'Gardez une seule valeur.',
    '{field} is given twice with different values: {value}.',
    'Keep one value.',
  ),
  'law.sum': entry(
    '{field} : « {value} » n’est pas une somme exacte avec sa devise.',
    'Écrivez 100000EUR ou 1500.50GBP : code ISO 4217, point ou virgule décimale, pas plus de décimales que la devise n’en a, pas de séparateur de milliers autre qu’une espace.',
    '{field}: “{value}” is not an exact sum with its currency.',
    'Write 100000EUR or 1500.50GBP: ISO 4217 code, no more decimals than the currency has, no thousands separator other than a space.',
  ),
  'law.option': entry(
    '{field} : « {value} » n’est pas compris.',
    'Écrivez : {choices}.',
    '{field}: “{value}” is not understood.',
    'Write: {choices}.',
  ),
  'law.suspension': entry(
    'Un délai sous {rule} ne se suspend pas ainsi (suspensions).',
    'Retirez suspensions, ou prenez la règle de prescription CC_2229_PRESCRIPTION ; après une interruption, calculez un nouveau délai depuis l’acte interruptif.',
    'A period under {rule} is not suspended in this way (suspensions).',
    'Leave suspensions out, or take the rule of limitation CC_2229_PRESCRIPTION; after an interruption, compute a new period from the act that interrupts.',
  ),
  'law.zone': entry(
    'Territoire inconnu : « {value} ».',
    'Choisissez metropole, alsace-moselle ou un territoire d’outre-mer.',
    'Unknown territory: “{value}”.',
    'Choose metropole, alsace-moselle or an overseas territory.',
  ),
  'law.period': entry(
    'La période du {from} au {to} finit avant de commencer.',
    'Inversez ou corrigez les dates.',
    'The period from {from} to {to} ends before it begins.',
    'Swap or correct the dates.',
  ),
  'law.rate': entry(
    'Le taux journalier doit être positif ({value}).',
    'Corrigez le taux.',
    'The daily rate must be positive ({value}).',
    'Correct the rate.',
  ),
  'law.rate-large': entry(
    'Ce taux pendant {days} jours dépasse ce qui se compte exactement.',
    'Vérifiez le taux et les dates.',
    'This rate for {days} days exceeds what can be counted exactly.',
    'Check the rate and the dates.',
  ),
  'law.currency': entry(
    'Devise {found} alors que l’astreinte est en {expected}.',
    'Convertissez la somme à un taux indiqué.',
    'Currency {found}, while the penalty is in {expected}.',
    'Convert the sum at a stated rate.',
  ),
  'law.payment-early': entry(
    'Le paiement du {day} précède la mesure ({from}).',
    'Corrigez la date du paiement.',
    'The payment of {day} comes before the measure ({from}).',
    'Correct the date of the payment.',
  ),
  'law.missing': entry(
    'Il manque : {field}.',
    'Renseignez ce champ ; rien n’est supposé à sa place.',
    'Missing: {field}.',
    'Fill it in; nothing is supposed in its place.',
  ),
  'law.partial': entry(
    '{field} : « {value} » ne dit pas le jour.',
    'Donnez le jour exact (AAAA-MM-JJ) ; aucun jour n’est inventé.',
    '{field}: “{value}” does not tell the day.',
    'Give the exact day (YYYY-MM-DD); no day is invented.',
  ),
  'law.turnover-currency': entry(
    'Chiffre d’affaires en {found} ; les maxima du RGPD sont en {expected}.',
    'Convertissez le chiffre d’affaires à un taux indiqué en note.',
    'Turnover in {found}; the maxima of the GDPR are in {expected}.',
    'Convert the turnover at a rate stated in the note.',
  ),
  'payment.currency': entry(
    'Paiement en {found} alors que la mesure est en {expected}.',
    'Indiquez le taux de change, son jour et sa source.',
    'Payment in {found}, while the measure is in {expected}.',
    'State the rate of exchange, its day and its source.',
  ),
  'payment.rate': entry(
    'Taux de change refusé : « {value} ».',
    'Écrivez combien d’unités de la devise de la mesure vaut une unité de celle du paiement, par exemple 1,1634.',
    'Exchange rate refused: “{value}”.',
    'Write how many units of the currency of the measure one unit of the payment’s is worth, such as 1.1634.',
  ),
  'payment.exchange-source': entry(
    'Un taux de change demande sa date et sa source.',
    'Indiquez le jour du taux et qui le publie (BCE, Banque de France…).',
    'An exchange rate needs its day and its source.',
    'State the day of the rate and who publishes it (ECB, Banque de France…).',
  ),
  'law.legal-rate': entry(
    'Taux d’intérêt légal du semestre {semester} : non inscrit.',
    'Inscrivez-le dans le tableau des taux ; le taux d’un autre semestre n’est jamais pris à sa place.',
    'Legal rate of interest of the half-year {semester}: not entered.',
    'Enter it in the table of rates; the rate of another half-year is never taken in its place.',
  ),
  'law.percent': entry(
    'Taux du semestre {semester} : « {value} » n’est pas un pourcentage.',
    'Écrivez par exemple 4,26.',
    'Rate of the half-year {semester}: “{value}” is no percentage.',
    'Write 4.26, for instance.',
  ),
  'payment.amount': entry(
    'Un paiement doit être supérieur à zéro ({value}).',
    'Corrigez le montant.',
    'A payment must be more than nothing ({value}).',
    'Correct the amount.',
  ),
  'deadline.reason': entry(
    'Un jour imposé demande un motif.',
    'Écrivez pourquoi ce jour remplace le jour calculé.',
    'A day set by you needs a reason.',
    'Write why it replaces the computed day.',
  ),
  'deadline.met-by-itself': entry(
    'Un acte ne tient pas le délai qu’il ouvre.',
    'Choisissez un acte ultérieur.',
    'A step does not meet the deadline that it opens.',
    'Choose a later step.',
  ),
  'deadline.met-early': entry(
    'L’acte choisi ({day}) précède l’événement qui ouvre le délai ({from}).',
    'Choisissez un acte ultérieur ou corrigez sa date.',
    'The step chosen ({day}) comes before the event that opens the deadline ({from}).',
    'Choose a later step, or correct its date.',
  ),
  // What `verify` finds
  'verify.file': entry(
    'Structure du fichier : {reason}.',
    'Restaurez une sauvegarde.',
    'File structure: {reason}.',
    'Restore a backup.',
  ),
  'verify.original': entry(
    'L’original de la source n° {no} ne correspond plus à son empreinte.',
    'Restaurez une sauvegarde.',
    'The original of source no. {no} no longer matches its hash.',
    'Restore a backup.',
  ),
  'verify.text': entry(
    'Le texte de la source n° {no} a été altéré.',
    'Restaurez une sauvegarde.',
    'The text of source no. {no} was altered.',
    'Restore a backup.',
  ),
  'verify.anchor': entry(
    'Un passage de la source n° {no} ne correspond plus à ses mots (« {quote} »).',
    'Sélectionnez à nouveau les mots.',
    'A passage of source no. {no} no longer matches its words (“{quote}”).',
    'Select the words again.',
  ),
  'verify.audit': entry(
    'Le journal est rompu à l’entrée {seq}.',
    'Le fichier a été modifié hors du programme ; comparez avec une sauvegarde.',
    'The audit trail is broken at entry {seq}.',
    'The file was changed outside the program; compare with a backup.',
  ),
  'verify.index': entry(
    'L’index de recherche ne correspond pas aux textes ({table}).',
    'Il vient d’être reconstruit ; vérifiez à nouveau.',
    'The search index does not match the texts ({table}).',
    'It has just been rebuilt; verify again.',
  ),
} as const satisfies Readonly<Record<string, Entry>>;

/** Says what a document is rather than what went wrong: shown with the source, not among the problems of an import. */
export const isNote = ({ code }: Problem): boolean => code === 'source.image' || code === 'memo.open-tasks';

/** Names of records and fields, which details carry as codes. */
const NAMES: Readonly<Record<string, Bilingual>> = {
  source: { fr: 'Source', en: 'Source' },
  original: { fr: 'Original', en: 'Original' },
  passage: { fr: 'Passage', en: 'Passage' },
  fact: { fr: 'Fait', en: 'Fact' },
  topic: { fr: 'Thème', en: 'Topic' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  claim: { fr: 'Allégation', en: 'Claim' },
  divergence: { fr: 'Divergence', en: 'Divergence' },
  property: { fr: 'Propriété', en: 'Property' },
  value: { fr: 'Valeur', en: 'Value' },
  proposition: { fr: 'Proposition', en: 'Proposition' },
  reason: { fr: 'Motif', en: 'Reason' },
  party: { fr: 'Partie', en: 'Party' },
  proposal: { fr: 'Proposition', en: 'Proposal' },
  proceeding: { fr: 'Procédure', en: 'Proceeding' },
  step: { fr: 'Acte', en: 'Step' },
  measure: { fr: 'Mesure', en: 'Measure' },
  exhibit: { fr: 'Pièce', en: 'Exhibit' },
  'exhibit-list': { fr: 'Bordereau de pièces', en: 'Exhibit list' },
  deadline: { fr: 'Délai', en: 'Deadline' },
  payment: { fr: 'Paiement', en: 'Payment' },
  memo: { fr: 'Mémorandum', en: 'Memorandum' },
  template: { fr: 'Modèle', en: 'Template' },
  title: { fr: 'Titre', en: 'Title' },
  statement: { fr: 'Énoncé', en: 'Statement' },
  label: { fr: 'Libellé', en: 'Label' },
  name: { fr: 'Nom', en: 'Name' },
  query: { fr: 'Recherche', en: 'Query' },
  'saved-search': { fr: 'Recherche enregistrée', en: 'Saved search' },
  amount: { fr: 'Montant', en: 'Amount' },
  startsOn: { fr: 'Premier jour', en: 'First day' },
  endsOn: { fr: 'Terme ou dernier jour', en: 'Term or last day' },
  compliedOn: { fr: 'Jour d’exécution', en: 'Day of compliance' },
  suspensions: { fr: 'Suspension', en: 'Suspension' },
  paidOn: { fr: 'Jour du paiement', en: 'Day of payment' },
  overrideDay: { fr: 'Jour imposé', en: 'Day set by you' },
  liquidatedOn: { fr: 'Date de l’acte de liquidation', en: 'Date of the step that liquidates' },
  liquidatedSum: { fr: 'Montant de la somme liquidée', en: 'Amount of the liquidated sum' },
  asOf: { fr: 'État au', en: 'As of' },
  years: { fr: 'années', en: 'years' },
  months: { fr: 'mois', en: 'months' },
  days: { fr: 'jours', en: 'days' },
  distance_months: { fr: 'mois de distance', en: 'months for distance' },
  free_days: { fr: 'jours francs', en: 'clear days' },
  working_days: { fr: 'jours ouvrés', en: 'working days' },
  weeks: { fr: 'semaines', en: 'weeks' },
  hours: { fr: 'heures', en: 'hours' },
};

function named(detail: Problem['detail'], language: Language): Problem['detail'] {
  if (!detail) return detail;
  const inWords = (['noun', 'field'] as const).flatMap((key) => {
    const name = NAMES[String(detail[key])];
    return name ? [[key, name[language]] as const] : [];
  });
  const { units } = detail;
  return {
    ...detail,
    ...Object.fromEntries(inWords),
    ...(typeof units === 'string' && { units: unitWords(units, language) }),
  };
}

/** A list of parts of a duration; the name that a case gives them stands beside where nobody would guess it. */
const unitWords = (units: string, language: Language): string =>
  units
    .split(', ')
    .map((unit) => `${NAMES[unit]?.[language] ?? unit}${unit.includes('_') ? ` (${unit})` : ''}`)
    .join(', ');

/** The message and the remedy of a problem in a language; an unknown code is shown as it is rather than hidden. */
export function describeProblem(problem: Problem, language: Language): { message: string; remedy: string } {
  const known = (PROBLEMS as Readonly<Record<string, Entry>>)[problem.code];
  if (!known) return { message: problem.code, remedy: '' };
  const place = problem.detail?.['place'];
  const where = typeof place === 'string' && place !== '' ? `${place} – ` : '';
  const told = (words: Bilingual): string =>
    fill(agree(words[language], problem.detail?.['count'], language), named(problem.detail, language));
  return {
    message: where + told(known.message),
    remedy: told(known.remedy),
  };
}
