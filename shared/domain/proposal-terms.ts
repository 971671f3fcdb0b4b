/** What kinds and states of proposals, and the rules that made them, are called in both languages. */
import type { Bilingual, Language } from '../kernel/words.ts';
import type { AcceptTarget, Approximation, ProposalKind, ProposalState } from './proposal.ts';

export const PROPOSAL_KIND_TERMS: Readonly<Record<ProposalKind, Bilingual>> = {
  date: { fr: 'Dates', en: 'Dates' },
  period: { fr: 'Durées', en: 'Periods' },
  amount: { fr: 'Sommes', en: 'Sums' },
  percentage: { fr: 'Pourcentages', en: 'Percentages' },
  quantity: { fr: 'Quantités', en: 'Quantities' },
  authority: { fr: 'Autorités', en: 'Authorities' },
  company: { fr: 'Sociétés', en: 'Companies' },
  person: { fr: 'Personnes', en: 'Persons' },
  article: { fr: 'Articles de loi', en: 'Articles of law' },
  decision: { fr: 'Décisions', en: 'Decisions' },
  act: { fr: 'Actes', en: 'Acts' },
};

export const PROPOSAL_KIND_TERM: Readonly<Record<ProposalKind, Bilingual>> = {
  date: { fr: 'Date', en: 'Date' },
  period: { fr: 'Durée', en: 'Period' },
  amount: { fr: 'Somme', en: 'Sum' },
  percentage: { fr: 'Pourcentage', en: 'Percentage' },
  quantity: { fr: 'Quantité', en: 'Quantity' },
  authority: { fr: 'Autorité', en: 'Authority' },
  company: { fr: 'Société', en: 'Company' },
  person: { fr: 'Personne', en: 'Person' },
  article: { fr: 'Article', en: 'Article' },
  decision: { fr: 'Décision', en: 'Decision' },
  act: { fr: 'Acte', en: 'Act' },
};

export const PROPOSAL_STATE_TERMS: Readonly<Record<ProposalState, Bilingual>> = {
  open: { fr: 'À examiner', en: 'To review' },
  accepted: { fr: 'Acceptées', en: 'Accepted' },
  refused: { fr: 'Refusées', en: 'Refused' },
};

export const ACCEPT_TARGET_TERMS: Readonly<Record<AcceptTarget, Bilingual>> = {
  fact: { fr: 'Fait', en: 'Fact' },
  claim: { fr: 'Allégation', en: 'Claim' },
  step: { fr: 'Acte de procédure', en: 'Step' },
  measure: { fr: 'Mesure', en: 'Measure' },
  party: { fr: 'Partie', en: 'Party' },
};

export const APPROXIMATION_TERMS: Readonly<Record<Approximation, Bilingual>> = {
  exact: { fr: '', en: '' },
  about: { fr: 'environ', en: 'about' },
  'more-than': { fr: 'plus de', en: 'more than' },
  'less-than': { fr: 'au plus', en: 'at most' },
  'order-of-magnitude': { fr: 'ordre de grandeur', en: 'order of magnitude' },
};

/** The rule by the beginning of its code; the longest that fits tells. */
const RULES: Readonly<Record<string, Bilingual>> = {
  'date.absolute': { fr: 'date écrite en toutes lettres ou en chiffres', en: 'date as written' },
  'date.month-first': { fr: 'lue mois puis jour', en: 'read month first' },
  'date.day-or-month-first': { fr: 'jour ou mois en premier : deux lectures', en: 'day or month first: two readings' },
  'date.day-first-as': {
    fr: 'jour en premier, comme ailleurs dans le texte',
    en: 'day first, as elsewhere in the text',
  },
  'date.month-first-as': {
    fr: 'mois en premier, comme ailleurs dans le texte',
    en: 'month first, as elsewhere in the text',
  },
  'date.two-digit-year': { fr: 'année sur deux chiffres', en: 'year of two digits' },
  'date.year-from-publication': {
    fr: 'année tirée de la date de publication',
    en: 'year taken from the date of publication',
  },
  'date.year-from-weekday': {
    fr: 'année où ce jour tombe ce jour de semaine',
    en: 'year in which this day falls on that weekday',
  },
  'date.year-from-sentence': {
    fr: 'année de l’autre date de la phrase',
    en: 'year of the other date of the sentence',
  },
  'date.month-nearest': {
    fr: 'mois de ce nom le plus proche de la publication',
    en: 'such a month nearest to the publication',
  },
  'date.weekday-nearest': {
    fr: 'jour de ce nom le plus proche de la publication',
    en: 'such a day nearest to the publication',
  },
  'date.year-unknown': {
    fr: 'année inconnue : date de publication à préciser',
    en: 'year unknown: give the date of publication',
  },
  'date.publication-unknown': { fr: 'date de publication inconnue', en: 'date of publication unknown' },
  'date.publication': { fr: 'jour de la publication', en: 'day of publication' },
  'date.before-publication': { fr: 'avant la publication', en: 'before the publication' },
  'date.relative-to-publication': { fr: 'comptée depuis la publication', en: 'counted from the publication' },
  'date.counted-back': { fr: 'comptée en arrière depuis la publication', en: 'counted back from the publication' },
  'date.counted-from': {
    fr: 'comptée depuis la date qui précède dans le texte',
    en: 'counted from the date before it in the text',
  },
  'date.month-on-or-before': {
    fr: 'dernier mois de ce nom avant la publication',
    en: 'latest such month up to the publication',
  },
  'date.month-before': {
    fr: 'mois de ce nom avant celui de la publication',
    en: 'such a month before that of the publication',
  },
  'date.month-after': {
    fr: 'prochain mois de ce nom après la publication',
    en: 'next such month after the publication',
  },
  'date.weekday-on-or-before': {
    fr: 'dernier jour de ce nom avant la publication',
    en: 'latest such day up to the publication',
  },
  'date.weekday-before': {
    fr: 'jour de ce nom avant celui de la publication',
    en: 'such a day before that of the publication',
  },
  'date.weekday-after': {
    fr: 'prochain jour de ce nom après la publication',
    en: 'next such day after the publication',
  },
  'date.season': { fr: 'saison située par la publication', en: 'season placed by the publication' },
  'date.anaphora-unknown': {
    fr: 'renvoie à une date que le texte ne donne pas',
    en: 'refers to a date that the text does not give',
  },
  'date.anaphora': {
    fr: 'renvoie à la date qui précède dans le texte',
    en: 'refers to the date before it in the text',
  },
  'amount.conversion': { fr: 'conversion de la somme qui précède', en: 'conversion of the sum before it' },
  'amount.dollar': { fr: 'dollars, supposés américains', en: 'dollars, taken to be American' },
  'amount.range-low': { fr: 'bas d’une fourchette', en: 'lower end of a range' },
  'amount.elided': { fr: 'monnaie de la somme qui précède', en: 'currency of the sum before it' },
  'quantity.elided': {
    fr: 'compte ce que compte le nombre qui précède',
    en: 'counts what the number before it counts',
  },
  amount: { fr: 'nombre et monnaie', en: 'number and currency' },
  percentage: { fr: 'pourcentage écrit', en: 'percentage as written' },
  'quantity.order': { fr: 'ordre de grandeur en mots', en: 'order of magnitude in words' },
  'quantity.range-low': { fr: 'bas d’une fourchette', en: 'lower end of a range' },
  quantity: { fr: 'nombre et ce qu’il compte', en: 'number and what it counts' },
  period: { fr: 'nombre et unité de temps', en: 'number and unit of time' },
  'authority.known': { fr: 'autorité connue', en: 'known authority' },
  authority: { fr: 'nom formé comme celui d’une autorité', en: 'name made like that of an authority' },
  'company.legal-form': { fr: 'forme sociale', en: 'legal form' },
  'company.named-again': { fr: 'même nom ailleurs dans le texte', en: 'same name elsewhere in the text' },
  company: { fr: 'mots voisins', en: 'words around it' },
  'person.named-again': { fr: 'même nom ailleurs dans le texte', en: 'same name elsewhere in the text' },
  'person.title': { fr: 'titre devant le nom', en: 'title before the name' },
  'person.role': { fr: 'fonction près du nom', en: 'role beside the name' },
  person: { fr: 'prend la parole', en: 'speaks' },
  article: { fr: 'référence à un texte de loi', en: 'reference to a text of law' },
  decision: { fr: 'forme du numéro', en: 'form of the number' },
  act: { fr: 'nom de l’acte', en: 'name of the act' },
  'speaker.after-quote': { fr: 'nommé après la citation', en: 'named after the quotation' },
  'speaker.before-quote': { fr: 'nommé avant la citation', en: 'named before the quotation' },
  'speaker.indirect': { fr: 'propos rapportés', en: 'reported speech' },
  'speaker.according-to': { fr: '« selon »', en: '“according to”' },
};
const LATEST_DAY: Bilingual = {
  fr: ' (publication inconnue : dernier jour nommé dans le texte)',
  en: ' (publication unknown: latest day named in the text)',
};
const PRONOUN: Bilingual = { fr: ', par un pronom', en: ', by a pronoun' };

/** How a proposal, or its speaker, was come by, in words; the code itself where there are none. */
export function ruleInWords(how: string, language: Language): string {
  const known = Object.keys(RULES)
    .filter((code) => how.startsWith(code))
    .sort((a, b) => b.length - a.length)[0];
  const words = known === undefined ? how : (RULES[known]?.[language] ?? how);
  if (how.endsWith('.latest-day-of-text')) return words + LATEST_DAY[language];
  return how.endsWith('.pronoun') ? words + PRONOUN[language] : words;
}
