import type { Messages } from '../message.ts';

export const startMessages = {
  'start.title': { fr: 'Greffier', en: 'Greffier' },
  'start.promise': {
    fr: 'Chaque phrase du mémorandum ramène, d’un geste, aux mots exacts d’une source dont l’original est intact. Rien ne quitte cet ordinateur.',
    en: 'Every sentence of the memorandum leads back, in one step, to the exact words of a source whose original is intact. Nothing leaves this computer.',
  },
  'start.recent': { fr: 'Dossiers récents', en: 'Recent matters' },
  'start.recent-none': {
    fr: 'Aucun dossier pour l’instant. Créez-en un, ou déposez un répertoire d’articles sur cette fenêtre.',
    en: 'No matter yet. Create one, or drop a folder of articles on this window.',
  },
  'start.missing': { fr: 'fichier introuvable', en: 'file not found' },
  'start.missing-hint': {
    fr: 'Le fichier n’est plus à cette place. Rebranchez le support, ou retirez-le de la liste ; rien n’est effacé.',
    en: 'The file is no longer there. Reconnect the drive, or take it off the list; nothing is deleted.',
  },
  'start.other-none': {
    fr: 'Aucun autre dossier connu sur cet ordinateur.',
    en: 'No other matter known on this computer.',
  },
  'start.forget-what': { fr: 'Retirer « {title} » de la liste', en: 'Take “{title}” off the list' },
  'start.sample': { fr: 'Dossier d’exemple', en: 'Sample matter' },
  'start.sample-text': {
    fr: 'Une affaire complète, sur des faits publics : sources en plusieurs formats, faits, procédures, bordereau de pièces et mémorandum. Pour voir, et pour essayer sans risque.',
    en: 'A whole matter, on public facts: sources in several formats, facts, proceedings, exhibit list and memorandum. To look at, and to try things without risk.',
  },
  'start.sample-open': { fr: 'Ouvrir le dossier d’exemple', en: 'Open the sample matter' },
  'start.sample-reset': { fr: 'Le refaire à neuf', en: 'Make it anew' },
  'start.sample-reset-title': { fr: 'Refaire le dossier d’exemple ?', en: 'Make the sample matter anew?' },
  'start.sample-reset-text': {
    fr: 'Le dossier d’exemple retrouvera son premier état ; ce que vous y avez changé disparaîtra. Vos autres dossiers ne sont pas touchés.',
    en: 'The sample matter goes back to its first state; what you changed in it disappears. Your other matters are not touched.',
  },
  'start.other': { fr: 'Un autre dossier', en: 'Another matter' },
  'start.contents': { fr: 'Contenu du dossier', en: 'What the matter holds' },
  'start.next': { fr: 'Et maintenant', en: 'What next' },
  'start.close': { fr: 'Fermer le dossier', en: 'Close the matter' },
  'start.edit': { fr: 'Modifier les mentions', en: 'Edit the details' },
  'start.file': { fr: '{path} · {size}', en: '{path} · {size}' },
  'start.count-sources': {
    fr: '{count, plural, one {source} many {sources} other {sources}}',
    en: '{count, plural, one {source} other {sources}}',
  },
  'start.count-facts': {
    fr: '{count, plural, one {fait} many {faits} other {faits}}',
    en: '{count, plural, one {fact} other {facts}}',
  },
  'start.count-parties': {
    fr: '{count, plural, one {partie} many {parties} other {parties}}',
    en: '{count, plural, one {party} other {parties}}',
  },
  'start.count-proceedings': {
    fr: '{count, plural, one {procédure} many {procédures} other {procédures}}',
    en: '{count, plural, one {proceeding} other {proceedings}}',
  },
  'start.count-exhibits': {
    fr: '{count, plural, one {pièce} many {pièces} other {pièces}}',
    en: '{count, plural, one {exhibit} other {exhibits}}',
  },
  'start.count-memos': {
    fr: '{count, plural, one {mémorandum} many {mémorandums} other {mémorandums}}',
    en: '{count, plural, one {memorandum} other {memoranda}}',
  },
  'start.next-unfinished': {
    fr: 'L’import «\u00a0{label}\u00a0» n’est pas allé à son terme\u00a0: {imported, plural, =0 {aucune source} one {# source} many {# sources} other {# sources}} sur {found, plural, one {# fichier} many {# fichiers} other {# fichiers}}.',
    en: 'The import “{label}” did not come to its end: {imported, plural, =0 {no sources} one {# source} other {# sources}} of {found, plural, one {# file} other {# files}}.',
  },
  'start.next-import': {
    fr: 'Déposez des fichiers ou des répertoires sur la fenêtre, ou choisissez-les.',
    en: 'Drop files or folders on the window, or choose them.',
  },
  'start.next-read': {
    fr: 'Lisez une source, sélectionnez des mots et appuyez sur F : un fait naît avec son passage.',
    en: 'Read a source, select words and press F: a fact is made with its passage.',
  },
  'start.next-proposals': {
    fr: '{count, plural, one {# proposition attend votre avis\u00a0: date, somme, nom ou acte lu dans les sources.} many {# propositions attendent votre avis\u00a0: dates, sommes, noms et actes lus dans les sources.} other {# propositions attendent votre avis\u00a0: dates, sommes, noms et actes lus dans les sources.}}',
    en: '{count, plural, one {# proposal awaits you: a date, sum, name or act read in the sources.} other {# proposals await you: dates, sums, names and acts read in the sources.}}',
  },
  'start.next-proposals-many': {
    fr: 'Examinez ce qui est proposé\u00a0: dates, sommes, noms et actes lus dans les sources.',
    en: 'Review what is proposed: dates, sums, names and acts read in the sources.',
  },
  'start.next-divergences': {
    fr: '{count, plural, one {# divergence entre les sources est à trancher.} many {# divergences entre les sources sont à trancher.} other {# divergences entre les sources sont à trancher.}}',
    en: '{count, plural, one {# divergence between the sources is to be ruled.} other {# divergences between the sources are to be ruled.}}',
  },
  'start.next-divergences-many': {
    fr: 'Tranchez là où les sources se contredisent.',
    en: 'Rule where the sources disagree.',
  },
  'start.do-review': { fr: 'Examiner', en: 'Review' },
  'start.do-rule': { fr: 'Trancher', en: 'Rule' },
  'start.next-write': {
    fr: 'Rédigez un mémorandum ; @ y cite un fait, un passage ou une pièce.',
    en: 'Write a memorandum; @ cites a fact, a passage or an exhibit.',
  },
  'start.next-export': {
    fr: 'Composez le PDF : mémorandum, bordereau et pièces tamponnées.',
    en: 'Make the PDF: memorandum, exhibit list and stamped exhibits.',
  },
  'start.do-import-files': { fr: 'Choisir des fichiers…', en: 'Choose files…' },
  'start.do-import-folder': { fr: 'Choisir un répertoire…', en: 'Choose a folder…' },
  'start.do-read': { fr: 'Ouvrir les sources', en: 'Open the sources' },
  'start.do-write': { fr: 'Rédiger', en: 'Write' },
  'start.do-export': { fr: 'Exporter', en: 'Export' },
} as const satisfies Messages;
