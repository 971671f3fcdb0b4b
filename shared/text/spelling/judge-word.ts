/**
 * Whether a word is spelled right, by a list of words and by what the two languages do with words: elision, inversion, compounds,
 * possessives, capitals. Pure: the dictionary is a question.
 */
import type { Language } from '../../kernel/words.ts';
import { plainWord } from './words-in.ts';

export interface WordList {
  /** Exactly so, with case and accents; straight apostrophes. */
  has(word: string): boolean;
  /** Whatever its case and accents. */
  hasLoosely(word: string): boolean;
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'(?=.)/iu;
const INVERSION =
  /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|les?|la|lui|leur|y|en|ci|là)(?:-(?:moi|le|la|les|lui|leur|y|en|nous|vous))?$/iu;
/** First parts of compounds that stand alone nowhere. */
const PREFIXES = new Set(
  'anti auto co contre demi euro ex extra franco hors infra inter intra mi micro mini multi non néo outre post pré pro pseudo quasi re semi sous sub super supra sur trans ultra vice'.split(
    ' ',
  ),
);
const ROMAN = /^[IVXLCDM]+(?:er|re|e|ème|nd|st|rd|th)?$/u;
/** Signs and short names in capitals are not judged: CNIL, RGPD, CJUE. */
const LONGEST_SIGN = 6;

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const isCapital = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

function isListed(word: string, list: WordList): boolean {
  if (list.has(word)) return true;
  const lower = word.toLowerCase();
  if (!isCapital(word)) return word === upperFirst(lower) && list.has(lower);
  // In capitals accents are often left out, and names lose their case.
  return word.length <= LONGEST_SIGN || list.has(lower) || list.has(upperFirst(lower)) || list.hasLoosely(lower);
}

const isCompound = (word: string, list: WordList): boolean => {
  const parts = word.split('-');
  return (
    parts.length > 1 &&
    parts.every(
      (part) =>
        part.length === 1 || PREFIXES.has(part.toLowerCase()) || isListed(part, list) || list.has(upperFirst(part)),
    )
  );
};

export function isRight(given: string, language: Language, list: WordList): boolean {
  const word = plainWord(given);
  if (word.length < 2 || ROMAN.test(word) || isListed(word, list)) return true;
  if (language === 'en') {
    const owner = word.replace(/(?:'s|s')$/iu, (end) => (end.startsWith("'") ? '' : 's'));
    return (owner !== word && isListed(owner, list)) || isCompound(word, list);
  }
  const bare = word.replace(ELISION, '');
  const stem = bare.replace(INVERSION, '');
  return [bare, stem].some((one) => one.length < 2 || isListed(one, list) || isCompound(one, list));
}

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'àâ',
  c: 'ç',
  e: 'éèêë',
  i: 'îï',
  o: 'ô',
  u: 'ùûü',
  é: 'eèê',
  è: 'eéê',
  ê: 'eéè',
  à: 'aâ',
  â: 'aà',
  î: 'iï',
  ï: 'iî',
  ô: 'o',
  û: 'uù',
  ù: 'uû',
  ç: 'c',
};

/** Each way to change one accent. */
function reaccented(word: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < word.length; at++)
    for (const other of ACCENTS[word[at] ?? ''] ?? '') found.push(word.slice(0, at) + other + word.slice(at + 1));
  return found;
}

const LETTERS: Readonly<Record<Language, string>> = {
  fr: 'eaisnrtoluéèêàcdmpvqfbghçâîôûjxyzœkw',
  en: 'etaoinshrdlcumwfgypbvkjxqz',
};

/** Each word that is one slip away: two letters changed about, one written once or twice, one left out, one too many, one for another. */
function slips(word: string, language: Language): string[] {
  const [swapped, doubled, missing, spare, other]: string[][] = [[], [], [], [], []];
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const here = word[at] ?? '';
    const after = word.slice(at + 1);
    if (after !== '') swapped?.push(before + after.slice(0, 1) + here + after.slice(1));
    if (here !== '') doubled?.push(before + here + here + after);
    if (here !== '') (after.startsWith(here) ? doubled : spare)?.push(before + after);
    for (const letter of LETTERS[language]) {
      missing?.push(before + letter + here + after);
      if (here !== '') other?.push(before + letter + after);
    }
  }
  return [swapped, doubled, missing, spare, other].flatMap((list) => list ?? []);
}

/**
 * What a wrong word may be meant for, the likeliest first: another case, ligatures, one or two accents, one slip of the pen, then what
 * the dictionary finds `near`. Elided beginnings and the case of the first letter are kept.
 */
export function suggestWords(
  given: string,
  language: Language,
  list: WordList,
  near: (word: string) => readonly string[],
  most: number,
): readonly string[] {
  const word = plainWord(given);
  const [elided = ''] = (language === 'fr' && ELISION.exec(word)) || [];
  const rest = word.slice(elided.length);
  const lower = rest.toLowerCase();
  const accents = language === 'fr' ? reaccented(lower) : [];
  const tried = [
    upperFirst(lower),
    lower,
    lower.replaceAll('oe', 'œ').replaceAll('ae', 'æ'),
    ...accents,
    ...(lower.length <= 24 ? accents.flatMap(reaccented) : []),
    ...slips(lower, language),
    ...near(lower).filter((one) => !/[~*+]/u.test(one)),
  ];
  const found = new Set<string>();
  for (const one of tried) {
    if (found.size >= most) break;
    const hasCapital = rest !== lower;
    const shown = isCapital(rest) && rest.length > 1 ? one.toUpperCase() : hasCapital ? upperFirst(one) : one;
    const isMeant = list.has(one) || (hasCapital && list.has(upperFirst(one)));
    if (isMeant && shown !== rest && isRight(elided + shown, language, list)) found.add(elided + shown);
  }
  return [...found].map((one) => one.replaceAll("'", '’'));
}
