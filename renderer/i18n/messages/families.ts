import type { Messages } from '../message.ts';

/** Families of sources that share their wording, and two sources side by side. */
export const familiesMessages = {
  'view.compare': { fr: 'Comparaison', en: 'Comparison' },
  'families.family': { fr: 'Famille', en: 'Family' },
  'families.families': { fr: 'Familles', en: 'Families' },
  'families.named': { fr: 'Famille {id}', en: 'Family {id}' },
  'families.badge': {
    fr: 'Famille {id} : {size, plural, other {# sources partagent leur texte}}',
    en: 'Family {id}: {size, plural, other {# sources share their wording}}',
  },
  'families.proposed': { fr: 'Proposition', en: 'Proposal' },
  'families.confirmed': { fr: 'Confirmée', en: 'Confirmed' },
  'families.same-text': { fr: 'Même texte que n° {no}', en: 'Same text as no. {no}' },
  'families.wording': {
    fr: '{share} du texte en commun avec n° {no}',
    en: '{share} of the wording shared with no. {no}',
  },
  'families.passage': {
    fr: 'Passage de {words} mots en commun avec n° {no}',
    en: 'Passage of {words} words shared with no. {no}',
  },
  'families.user': { fr: 'Réunie par vous à n° {no}', en: 'Joined by you to no. {no}' },
  'families.explain': {
    fr: 'Pour les faits, cette famille compte pour une seule source indépendante.',
    en: 'For the facts, this family counts as one independent source.',
  },
  'families.compare': { fr: 'Comparer', en: 'Compare' },
  'families.compare-command': { fr: 'Comparer les deux sources', en: 'Compare the two sources' },
  'families.compare-with': { fr: 'Comparer avec n° {no}', en: 'Compare with no. {no}' },
  'families.confirm': { fr: 'Confirmer la famille', en: 'Confirm the family' },
  'families.split': { fr: 'Mettre à part', en: 'Set apart' },
  'families.split-command': { fr: 'Mettre la source à part de sa famille', en: 'Set the source apart from its family' },
  'families.readmit-command': { fr: 'Proposer à nouveau une famille', en: 'Propose a family again' },
  'families.readmit': { fr: 'Proposer à nouveau', en: 'Propose again' },
  'families.set-apart': {
    fr: 'Vous avez mis cette source à part : elle compte pour elle-même, quel que soit son texte.',
    en: 'You set this source apart: it counts for itself, whatever its wording.',
  },
  'families.join': { fr: 'Réunir en une famille', en: 'Join into one family' },
  'families.show-all': { fr: 'Voir dans la liste', en: 'Show in the list' },
  'families.more': {
    fr: 'et {count, plural, one {# autre} many {# autres} other {# autres}}',
    en: 'and {count, plural, other {# more}}',
  },
  'compare.tab': { fr: 'N° {first} – n° {second}', en: 'No. {first} – no. {second}' },
  'compare.summary': {
    fr: '{share} du texte le plus court en commun · {count, plural, =0 {aucun passage} one {# passage} many {# passages} other {# passages}}',
    en: '{share} of the shorter text shared · {count, plural, =0 {no passages} one {# passage} other {# passages}}',
  },
  'compare.nothing': {
    fr: 'Ces deux textes n’ont aucun passage de huit mots ou plus en commun.',
    en: 'These two texts have no passage of eight words or more in common.',
  },
  'compare.at': { fr: 'Passage {at} sur {count}', en: 'Passage {at} of {count}' },
  'compare.next': { fr: 'Passage commun suivant', en: 'Next shared passage' },
  'compare.previous': { fr: 'Passage commun précédent', en: 'Previous shared passage' },
  'compare.with': { fr: 'Comparer avec', en: 'Compare with' },
  'compare.read': { fr: 'Lire la source n° {no}', en: 'Read source no. {no}' },
  'compare.text': { fr: 'Texte de la source n° {no}', en: 'Text of source no. {no}' },
  'compare.passages': { fr: 'Passages communs', en: 'Shared passages' },
  'compare.words': {
    fr: '{words, plural, one {# mot} many {# mots} other {# mots}}',
    en: '{words, plural, one {# word} other {# words}}',
  },
  'compare.own-words': {
    fr: 'Menus, bandeaux et autres alentours des pages ne sont ni comparés ni montrés.',
    en: 'Menus, banners and other surroundings of pages are neither compared nor shown.',
  },
  'families.quotations': { fr: 'Citations reprises ailleurs', en: 'Quotations that others make' },
  'families.same-quotation': { fr: 'Même citation dans {count} sources', en: 'Same quotation in {count} sources' },
} as const satisfies Messages;
