/** On what a guess rests, in words: shown wherever a guessed value is. */
import type { Bilingual, Language } from '../kernel/words.ts';
import type { Basis, BasisRule, FieldOrigin } from './source.ts';

type Guessed = Exclude<FieldOrigin, 'user'>;

/** The start of the sentence. */
const ORIGINS: Readonly<Record<Guessed, Bilingual>> = {
  'document-data': { fr: 'Proposé d’après les données du document', en: 'Guessed from the document’s data' },
  markup: { fr: 'Proposé d’après la structure du document', en: 'Guessed from the document’s structure' },
  url: { fr: 'Proposé d’après l’adresse', en: 'Guessed from the address' },
  text: { fr: 'Proposé d’après le texte', en: 'Guessed from the text' },
  'file-name': { fr: 'Proposé d’après le nom du fichier', en: 'Guessed from the file name' },
  statistics: { fr: 'Proposé d’après la fréquence des mots', en: 'Guessed from word statistics' },
};

const BASIS_RULE_TERMS: Readonly<Record<BasisRule, Bilingual>> = {
  announced: { fr: 'mots qui annoncent la parution', en: 'words that announce the publication' },
  dateline: { fr: 'lieu et agence en tête de la dépêche', en: 'place and agency at the head of the dispatch' },
  'date-line': { fr: 'ligne qui porte la date', en: 'line that bears the date' },
  stamp: { fr: 'date en tête du texte', en: 'date at the head of the text' },
  weekday: {
    fr: 'jour de la semaine, dont une seule année récente convient',
    en: 'weekday, which fits one recent year only',
  },
  told: { fr: 'nouvelle datée par la première phrase', en: 'news dated by the first sentence' },
  heading: { fr: 'premier titre', en: 'first heading' },
  byline: { fr: 'signature', en: 'byline' },
  credit: { fr: 'crédit en fin de texte', en: 'credit at the end of the text' },
  follow: { fr: 'invitation à suivre le site', en: 'invitation to follow the site' },
  copyright: { fr: 'mention de droits', en: 'copyright notice' },
  'title-suffix': { fr: 'fin du titre de la page', en: 'end of the page’s title' },
  consulted: { fr: 'mots qui disent quand la page fut consultée', en: 'words that say when the page was consulted' },
  'page-clock': {
    fr: 'horloge de la page, avant son titre : le jour où elle fut affichée',
    en: 'the page’s clock, above its title: the day on which it was displayed',
  },
  'saved-note': { fr: 'note de l’outil qui a enregistré la page', en: 'note of the tool that saved the page' },
  'file-made': {
    fr: 'création du fichier, qui n’est pas forcément la parution',
    en: 'making of the file, which need not be the publication',
  },
  'is-mail': { fr: 'c’est un courriel', en: 'it is an e-mail' },
  'names-itself': { fr: 'nom que le document se donne', en: 'what the document calls itself' },
};

/** "Guessed from the text: words that announce the publication, “Published on 3 May 2023”". Empty for the lawyer's own word. */
export function describeGuess(origin: FieldOrigin | undefined, basis: Basis | undefined, language: Language): string {
  if (origin === undefined || origin === 'user') return '';
  const { tag, rule, words } = basis ?? {};
  const quoted = words === undefined ? '' : language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;
  const how = [rule && BASIS_RULE_TERMS[rule][language], tag, quoted].filter(Boolean).join(', ');
  const start = ORIGINS[origin][language];
  return how === '' ? start : `${start}${language === 'fr' ? '\u00a0: ' : ': '}${how}`;
}
