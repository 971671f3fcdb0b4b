import type { Messages } from '../message.ts';

export const conflictsMessages = {
  'conflicts.title': { fr: 'Vérifier les conflits d’intérêts', en: 'Conflict check' },
  'conflicts.text': {
    fr: 'Compare des noms avec les parties des dossiers connus sur cette machine : accents, formes sociales, sigles et autres noms compris. Rien n’est conservé, rien ne sort d’ici.',
    en: 'Compares names with the parties of the case files known on this machine: accents, legal forms, acronyms and other names included. Nothing is kept, nothing leaves it.',
  },
  'conflicts.names': { fr: 'Noms à vérifier', en: 'Names to check' },
  'conflicts.names-hint': { fr: 'Un par ligne', en: 'One a line' },
  'conflicts.with-names': {
    fr: 'Montrer les noms trouvés dans les autres dossiers',
    en: 'Show the names found in other case files',
  },
  'conflicts.with-names-hint': {
    fr: 'Sans cela, seuls le dossier et le degré de ressemblance sont dits.',
    en: 'Without this only the case file and how like the names are is told.',
  },
  'conflicts.check': { fr: 'Vérifier ces noms', en: 'Check these names' },
  'conflicts.check-matter': {
    fr: 'Vérifier les parties du dossier ouvert',
    en: 'Check the parties of the open matter',
  },
  'conflicts.none': {
    fr: '{checked, plural, =0 {Aucun autre dossier à lire} one {Aucun rapprochement dans # dossier lu} many {Aucun rapprochement dans # dossiers lus} other {Aucun rapprochement dans # dossiers lus}}',
    en: '{checked, plural, =0 {No other case file to read} one {No likeness in # case file read} other {No likeness in # case files read}}',
  },
  'conflicts.found': {
    fr: '{count, plural, one {# rapprochement} many {# rapprochements} other {# rapprochements}} ({checked, plural, one {# dossier lu} many {# dossiers lus} other {# dossiers lus}})',
    en: '{count, plural, one {# likeness} other {# likenesses}} ({checked, plural, one {# case file read} other {# case files read}})',
  },
  'conflicts.asked': { fr: 'Nom vérifié', en: 'Name checked' },
  'conflicts.how': { fr: 'Ressemblance', en: 'Likeness' },
  'conflicts.there': { fr: 'Partie de l’autre dossier', en: 'Party of the other case file' },
  'conflicts.file': { fr: 'Dossier', en: 'Case file' },
  'conflicts.hidden': { fr: 'nom non montré', en: 'name not shown' },
  'conflicts.client': { fr: 'cliente', en: 'client' },
  'conflicts.unread': {
    fr: '{count, plural, one {# dossier n’a pas pu être lu} many {# dossiers n’ont pas pu être lus} other {# dossiers n’ont pas pu être lus}} : la vérification n’en dit rien.',
    en: '{count, plural, one {# case file could not be read} other {# case files could not be read}}: the check says nothing about them.',
  },
} as const satisfies Messages;
