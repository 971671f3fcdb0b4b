import { TEXT_LANGUAGES, type DocumentNode, type MemoSettings, type TextLanguage } from '../domain/memo.ts';
import type { Language } from '../kernel/words.ts';

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
