import type { Messages } from '../message.ts';

export const claimsMessages = {
  'claims.claim': { fr: 'Allégation', en: 'Claim' },
  'claims.title': { fr: 'Allégations ({count})', en: 'Claims ({count})' },
  'claims.of-fact': { fr: 'Allégations du fait', en: 'Claims of the fact' },
  'claims.new': { fr: 'Nouvelle allégation', en: 'New claim' },
  'claims.save': { fr: 'Inscrire', en: 'Enter' },
  'claims.remove': { fr: 'Retirer l’allégation', en: 'Remove the claim' },
  'claims.none': {
    fr: 'Aucune. Une valeur acceptée par C dans les propositions s’inscrit ici.',
    en: 'None. A value accepted with C among the proposals is entered here.',
  },
  'claims.none-of-fact': { fr: 'Aucune valeur inscrite.', en: 'No value entered.' },
  'claims.by-hand': { fr: 'inscrite à la main', en: 'entered by hand' },
  'claims.no-passage': { fr: 'Sans source\u00a0: tenue par le dossier.', en: 'No source: held by the case file.' },
  'claims.subject': { fr: 'De qui ou de quoi', en: 'Of whom or what' },
  'claims.property': { fr: 'Quoi', en: 'What' },
  'claims.value': { fr: 'Valeur', en: 'Value' },
  'claims.value-hint': {
    fr: '20000000 EUR, 2021-12, 30 salariés, ou des mots',
    en: '20000000 EUR, 2021-12, 30 employees, or words',
  },
  'claims.unit': { fr: 'Par, ou unité', en: 'Per, or unit' },
  'claims.date': { fr: 'Date à laquelle elle vaut', en: 'Date at which it holds' },
  'claims.speaker': { fr: 'Selon', en: 'According to' },
  'claims.says': { fr: 'selon {speaker}', en: 'according to {speaker}' },
  'claims.line': { fr: '{property}\u00a0: {value}', en: '{property}: {value}' },
  'claims.fact': { fr: 'Fait', en: 'Fact' },
  'claims.no-fact': { fr: 'Aucun', en: 'None' },
  'claims.open-fact': { fr: 'Ouvrir le fait', en: 'Open the fact' },
  'claims.disputes': { fr: 'Divergences', en: 'Divergences' },
  'claims.no-dispute': { fr: 'Aucune source ne dit autre chose.', en: 'No source says otherwise.' },
} as const satisfies Messages;
