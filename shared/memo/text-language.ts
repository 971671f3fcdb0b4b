import { TEXT_LANGUAGES, type DocumentNode, type MemoSettings, type TextLanguage } from '../domain/memo.ts';
import { LANGUAGES, type Language } from '../kernel/words.ts';

/** By whose rules words are written: the spaces, quotation marks and apostrophes of a language, or of the institutions of the Union. */
export interface WritingRules {
  readonly language: Language;
  readonly typography: MemoSettings['typography'];
}

/** The language that the author set for an inline node; null where it is the document's. */
export function languageOfNode({ marks }: Pick<DocumentNode, 'marks'>): TextLanguage | null {
  const code = marks?.find(({ type }) => type === 'language')?.attrs?.['code'];
  return TEXT_LANGUAGES.find((one) => one === code) ?? null;
}

/**
 * The rules for words in a language that their author set, in a document with rules of its own; null where words are no language's, which
 * stand as they were typed. The Union's rules hold in every language.
 */
export function rulesFor(code: TextLanguage | null, document: WritingRules): WritingRules | null {
  if (code === 'none') return null;
  if (code === null || code === document.language) return document;
  return { language: code, typography: document.typography === 'eu' ? 'eu' : code };
}

/** BCP 47 tags as our documents declare them. */
const TAGS: Readonly<Record<TextLanguage, string>> = { fr: 'fr-FR', en: 'en-GB', none: 'und' };
const isKnown = (code: string): code is TextLanguage => TEXT_LANGUAGES.some((one) => one === code);

/** @param code of `TEXT_LANGUAGES`, or BCP 47 itself */
export const languageTag = (code: string): string => (isKnown(code) ? TAGS[code] : code);

const FRENCH_WORDS = /(?<![\p{L}])(?:le|la|les|des|du|une|est|et|que|qui|dans|pour|par|sur|au)(?![\p{L}])/giu;
const ENGLISH_WORDS = /(?<![\p{L}])(?:the|of|and|to|in|that|is|was|for|with|by|on|has|its)(?![\p{L}])/giu;
const SAMPLE = 4_000;
const BCP_47 = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu;

/**
 * The language of words of a source: that of the source, where it is known; between French and English the words' own little words decide,
 * since an article quotes people in both.
 * @param source its language as it is recorded, which may be empty or no code
 * @returns "fr", "en" or another BCP 47 code
 */
export function languageOfQuotation(text: string, source: string, document: Language): string {
  const recorded = BCP_47.test(source) ? source.toLowerCase() : '';
  const known = LANGUAGES.find((one) => recorded.split('-')[0] === one);
  if (recorded !== '' && known === undefined) return source;
  const sample = text.slice(0, SAMPLE);
  const french = sample.match(FRENCH_WORDS)?.length ?? 0;
  const english = sample.match(ENGLISH_WORDS)?.length ?? 0;
  return french > english ? 'fr' : english > french ? 'en' : (known ?? document);
}
