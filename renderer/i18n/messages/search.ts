import type { Messages } from '../message.ts';

export const searchMessages = {
  'search.title': { fr: 'Recherche', en: 'Search' },
  'search.box': { fr: 'Chercher dans le dossier', en: 'Search the matter' },
  'search.placeholder': { fr: 'Mots, "expression exacte", préfixe*', en: 'Words, "exact phrase", prefix*' },
  'search.scopes': { fr: 'Où chercher', en: 'Where to search' },
  'search.count': {
    fr: '{count, plural, =0 {Aucun résultat} one {# résultat} many {# résultats} other {# résultats}}',
    en: '{count, plural, =0 {No results} one {# result} other {# results}}',
  },
  'search.results': { fr: 'Résultats', en: 'Results' },
  'search.more': { fr: 'Montrer la suite', en: 'Show more' },
  'search.searching': { fr: 'Recherche…', en: 'Searching…' },
  'search.recent': { fr: 'Recherches récentes', en: 'Recent searches' },
  'search.no-recent': { fr: 'Celles de cette session paraîtront ici.', en: 'Those of this session will appear here.' },
  'search.empty-title': { fr: 'Chercher dans tout le dossier', en: 'Search the whole matter' },
  'search.empty-text': {
    fr: 'Textes des sources, faits et mémorandums, avec ou sans accents. Tous les mots doivent y être ; entre guillemets, ils se suivent ; OR, NOT et les parenthèses sont compris.',
    en: 'Texts of sources, facts and memoranda, with or without accents. All words must be there; in quotation marks they follow one another; OR, NOT and brackets are understood.',
  },
  'search.none-title': { fr: 'Rien pour « {query} »', en: 'Nothing for “{query}”' },
  'search.none-text': {
    fr: 'Essayez moins de mots, un préfixe (amend*), ou cherchez partout.',
    en: 'Try fewer words, a prefix (penalt*), or search everywhere.',
  },
  'search.everywhere': { fr: 'Chercher partout', en: 'Search everywhere' },
  'search.occurrence': { fr: 'Occurrence {at}', en: 'Match {at}' },
  'search.preview': { fr: 'Aperçu', en: 'Preview' },
  'search.nothing-chosen': { fr: 'Choisissez un résultat pour le voir ici.', en: 'Choose a result to see it here.' },
  'search.open': { fr: 'Ouvrir', en: 'Open' },
  'search.matches': {
    fr: '{count, plural, one {# occurrence} many {# occurrences} other {# occurrences}}',
    en: '{count, plural, one {# match} other {# matches}}',
  },
  'search.many-matches': { fr: 'au moins {count} occurrences', en: 'at least {count} matches' },
} as const satisfies Messages;
