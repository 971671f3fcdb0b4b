import { fold } from '../kernel/fold.ts';
import { initialsIn } from '../kernel/initials.ts';

/** Whether a text has letters of Chinese or Japanese at all: radicals stand lowest among them. */
const HAS_UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\ud840-\ud8bf]/;
/** A word as the search index has it (see `tokensOf`), of several kinds of letters. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+/gu;
/** Runs that begin so are looked through as they are (`source_term`). */
const BEGINS_UNSPACED = /^[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;

/** Words that a run of letters without blanks holds beside those that search finds within it: "ABC会社" has both its parts. */
function partsOfRun(run: string): string[] {
  const others = run.split(UNSPACED).filter((part) => part !== '');
  if (others.length === 0 || others[0] === run) return [];
  return BEGINS_UNSPACED.test(run) ? others : [...others, ...(run.match(UNSPACED) ?? [])];
}

/**
 * Words that a text holds and an index of its words does not: initials without their points, the parts of words of several scripts. Each once,
 * folded, with blanks between them; empty for most texts.
 */
export function otherWords(text: string): string {
  const runs = HAS_UNSPACED.test(text) ? [...text.matchAll(WORD)].flatMap(([word]) => partsOfRun(word)) : [];
  return [...new Set([...initialsIn(text), ...runs].map((word) => fold(word)))].join(' ');
}
