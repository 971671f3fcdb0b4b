import type { Messages } from '../message.ts';

export const exportMessages = {
  'export.title': { fr: 'Exporter en PDF', en: 'Export as PDF' },
  'export.memo': { fr: 'Mémorandum', en: 'Memorandum' },
  'export.none': { fr: 'Aucun mémorandum à exporter', en: 'No memorandum to export' },
  'export.none.text': {
    fr: 'Rédigez d’abord un mémorandum\u00a0: il sera composé avec son bordereau et ses pièces en un seul PDF.',
    en: 'Write a memorandum first: it is typeset with its exhibit list and its exhibits into one PDF.',
  },
  'export.write': { fr: 'Rédiger un mémorandum', en: 'Write a memorandum' },
  'export.withExhibits': { fr: 'Joindre les pièces', en: 'Include the exhibits' },
  'export.withExhibits.hint': {
    fr: 'Chaque page porte le numéro de sa pièce\u00a0; chaque citation y conduit.',
    en: 'Each page carries the number of its exhibit; every citation leads to it.',
  },
  'export.attachOriginals': { fr: 'Joindre les originaux', en: 'Attach the originals' },
  'export.attachOriginals.hint': {
    fr: 'Ils voyagent dans le PDF, intacts ; chacun peut y vérifier les citations.',
    en: 'They travel inside the PDF, untouched; anyone can check the quotations there.',
  },
  'export.level': { fr: 'Niveau atteint : {levels}', en: 'Level reached: {levels}' },
  'export.level.none': {
    fr: 'Niveau atteint : PDF ordinaire (le mémorandum seul : {memo})',
    en: 'Level reached: ordinary PDF (the memorandum alone: {memo})',
  },
  'export.level.undeclared': {
    fr: 'Pièce n° {number} : ne se déclare pas PDF/A',
    en: 'Exhibit {number}: does not declare itself PDF/A',
  },
  'export.level.fonts': {
    fr: 'Pièce n° {number} : une police n’y est pas incorporée',
    en: 'Exhibit {number}: a font is not embedded in it',
  },
  'export.level.colours': {
    fr: 'Pièce n° {number} : couleurs d’imprimerie (CMJN)',
    en: 'Exhibit {number}: printing colours (CMYK)',
  },
  'export.level.untagged': {
    fr: 'Pièce n° {number} : un lecteur d’écran n’en dit que le nom et la page',
    en: 'Exhibit {number}: a screen reader tells only its name and page',
  },
  'export.faults': {
    fr: '{count, plural, one {# défaut de citation} many {# défauts de citation} other {# défauts de citation}}',
    en: '{count, plural, one {# fault in the citations} other {# faults in the citations}}',
  },
  'export.faults.text': {
    fr: 'Ils sont détaillés à droite, chacun avec son remède. Si vous exportez malgré eux, le journal du dossier le note.',
    en: 'They are listed on the right, each with its remedy. If you export in spite of them, the trail of the matter records it.',
  },
  'export.faults.accept': { fr: 'Exporter malgré les défauts', en: 'Export in spite of them' },
  'export.start': { fr: 'Composer le PDF…', en: 'Typeset the PDF…' },
  'export.again': { fr: 'Composer à nouveau…', en: 'Typeset again…' },
  'export.cancel': { fr: 'Arrêter', en: 'Stop' },
  'export.running': { fr: 'Composition de «\u00a0{title}\u00a0»', en: 'Typesetting “{title}”' },
  'export.progress': { fr: '{done} sur {total}', en: '{done} of {total}' },
  'export.preparing': { fr: 'Préparation…', en: 'Preparing…' },
  'export.done': { fr: 'Le PDF est écrit.', en: 'The PDF is written.' },
  'export.done.pages': {
    fr: '{count, plural, one {# page} many {# pages} other {# pages}}',
    en: '{count, plural, one {# page} other {# pages}}',
  },
  'export.cancelled': {
    fr: 'Composition arrêtée\u00a0; rien n’a été écrit.',
    en: 'Typesetting stopped; nothing was written.',
  },
  'export.deliver': { fr: 'Récupérer le fichier', en: 'Get the file' },
  'export.show': { fr: 'Montrer dans le dossier', en: 'Show in its folder' },
  'export.contents': { fr: 'Ce que contiendra le PDF', en: 'What the PDF will contain' },
  'export.part.header': { fr: 'En-tête du mémorandum', en: 'Header of the memorandum' },
  'export.part.contents': { fr: 'Sommaire avec les numéros de page', en: 'Table of contents with page numbers' },
  'export.part.contents.none': {
    fr: 'Pas de sommaire\u00a0: le texte n’a pas de titre',
    en: 'No table of contents: the text has no heading',
  },
  'export.part.text': {
    fr: 'Texte\u00a0: {words, plural, one {# mot} many {# mots} other {# mots}}, {notes, plural, =0 {aucune note} one {# note} many {# notes} other {# notes}}',
    en: 'Text: {words, plural, one {# word} other {# words}}, {notes, plural, =0 {no notes} one {# note} other {# notes}}',
  },
  'export.part.links': {
    fr: '{count, plural, =0 {Aucune citation} one {# citation} many {# citations} other {# citations}}{linked, select, yes {, chacune liée à la page de sa pièce} other {}}',
    en: '{count, plural, =0 {No citations} one {# citation} other {# citations}}{linked, select, yes {, each linked to the page of its exhibit} other {}}',
  },
  'export.part.list': {
    fr: 'Bordereau de {count, plural, =0 {pièces (vide)} one {# pièce} many {# pièces} other {# pièces}}',
    en: 'List of {count, plural, =0 {exhibits (empty)} one {# exhibit} other {# exhibits}}',
  },
  'export.part.exhibits': {
    fr: '{count, plural, =0 {Aucune pièce} one {# pièce reproduite et timbrée} many {# pièces reproduites et timbrées} other {# pièces reproduites et timbrées}}',
    en: '{count, plural, =0 {No exhibits} one {# exhibit reproduced and stamped} other {# exhibits reproduced and stamped}}',
  },
  'export.part.without': { fr: 'Sans les pièces elles-mêmes', en: 'Without the exhibits themselves' },
  'export.part.bookmarks': {
    fr: 'Signets pour chaque titre et chaque pièce\u00a0; métadonnées du document',
    en: 'Bookmarks for each heading and each exhibit; document metadata',
  },
  'export.exhibits': { fr: 'Bordereau de pièces', en: 'Exhibit list' },
  'export.exhibits.asIs': { fr: 'tel quel', en: 'as it is' },
  'export.exhibits.typeset': { fr: 'texte recomposé', en: 'typeset from its text' },
  'export.exhibits.how': { fr: 'Reproduction', en: 'Reproduction' },
  'export.exhibits.none': { fr: 'Le bordereau est vide.', en: 'The exhibit list is empty.' },
  'export.exhibits.edit': { fr: 'Modifier l’ordre', en: 'Change the order' },
  'export.checks': { fr: 'Contrôles', en: 'Checks' },
  'export.checks.none': { fr: 'Tout est prêt', en: 'Everything is ready' },
  'export.checks.none.text': {
    fr: 'Chaque citation a sa pièce et ses mots exacts.',
    en: 'Every citation has its exhibit and its exact words.',
  },
  'export.checks.count': {
    fr: '{count, plural, one {# point à vérifier} many {# points à vérifier} other {# points à vérifier}}',
    en: '{count, plural, one {# point to check} other {# points to check}}',
  },
  'export.checks.running': { fr: 'Vérification…', en: 'Checking…' },
  'export.checks.citation': { fr: 'Voir la citation', en: 'See the citation' },
  'export.checks.source': { fr: 'Ouvrir la source', en: 'Open the source' },
  'export.checks.exhibits': { fr: 'Voir le bordereau', en: 'See the exhibit list' },
  'export.problems': {
    fr: '{count, plural, one {# remarque de la composition} many {# remarques de la composition} other {# remarques de la composition}}',
    en: '{count, plural, one {# remark from typesetting} other {# remarks from typesetting}}',
  },
  'command.export.start': { fr: 'Composer le PDF', en: 'Typeset the PDF' },
} as const satisfies Messages;
