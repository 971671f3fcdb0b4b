import type { Node } from 'prosemirror-model';
import type { TextLanguage } from '../../../shared/domain/memo.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { guessLanguage } from '../../../shared/text/spelling/guess-language.ts';
import { wordsIn } from '../../../shared/text/spelling/words-in.ts';
import { setLanguageOf } from '../commands/set-language.ts';

/** A word of a block that a dictionary can judge; positions count from the block's first. */
export interface SpelledWord {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly language: Language;
}

/** Stands for citations, notes and line breaks: no word reaches across them. */
const OBJECT = '\ufffc';
/** A sentence, or what stands between quotation marks, may be in a language of its own. */
const APART = /[«»“”"]|[.!?…]\s/u;

/** Blocks are values: what was read of one is read once, for each language of the memorandum. */
const KNOWN: Readonly<Record<Language, WeakMap<Node, readonly SpelledWord[]>>> = {
  fr: new WeakMap(),
  en: new WeakMap(),
};

function read(block: Node, usual: Language): readonly SpelledWord[] {
  let text = '';
  /** Where words begin whose language the author set, and where they end. */
  const set: { readonly from: number; readonly code: TextLanguage | null }[] = [];
  block.forEach((child) => {
    const code = setLanguageOf(child);
    if ((set.at(-1)?.code ?? null) !== code) set.push({ from: text.length, code });
    text += child.text ?? OBJECT.repeat(child.nodeSize);
  });
  const languageSet = (at: number): TextLanguage | null => set.findLast(({ from }) => from <= at)?.code ?? null;
  const words = wordsIn(text).map((word) => ({ ...word, set: set.length === 0 ? null : languageSet(word.at) }));
  const found: SpelledWord[] = [];
  // Each stretch in the language that was set for it, or that its small words tell.
  for (let first = 0; first < words.length;) {
    const own = words[first]?.set ?? null;
    const goesOn = (next: number): boolean =>
      words[next]?.set === own && !APART.test(text.slice(words[next - 1]?.at, words[next]?.at));
    let next = first + 1;
    while (next < words.length && goesOn(next)) next++;
    const stretch = words.slice(first, next);
    const language =
      own ??
      guessLanguage(
        stretch.map(({ word }) => word),
        usual,
      );
    if (language !== 'none')
      for (const { at, word } of stretch) found.push({ from: at, to: at + word.length, word, language });
    first = next;
  }
  return found;
}

/** The words of one block of text. @param usual the memorandum's language */
export function spelledWords(block: Node, usual: Language): readonly SpelledWord[] {
  const known = KNOWN[usual].get(block) ?? read(block, usual);
  KNOWN[usual].set(block, known);
  return known;
}

/** Every block of the author's words with the position of its first: citations and live blocks are not the author's. */
export function textBlocks(doc: Node, visit: (block: Node, start: number) => void): void {
  if (doc.inlineContent) visit(doc, 0);
  doc.descendants((node, position) => {
    if (node.type.name === 'live_block' || node.type.name === 'exhibit_list') return false;
    if (node.inlineContent) visit(node, position + 1);
    return true;
  });
}

/**
 * Reads the words of blocks that were not read yet, for so many milliseconds: a whole text that was just opened is read in slices, between
 * which keys are answered.
 * @returns whether all are read
 */
export function readAhead(doc: Node, usual: Language, milliseconds: number): boolean {
  const until = performance.now() + milliseconds;
  let isDone = true;
  textBlocks(doc, (block) => {
    if (!isDone || KNOWN[usual].has(block)) return;
    isDone = performance.now() < until;
    if (isDone) spelledWords(block, usual);
  });
  return isDone;
}
