import type { Node } from 'prosemirror-model';
import type { Language } from '../../../shared/kernel/words.ts';
import { spelledWords, textBlocks, type SpelledWord } from './spelled-words.ts';
import type { SpellingService } from './spelling-service.ts';

/** A wrong word at its place in the document. */
export type Misspelled = SpelledWord;

/** A request holds no more words than this; the rest follow when it is answered. */
const MOST_ASKED = 4_000;

/**
 * The wrong words of a document in the order of the text; words not judged yet are asked about.
 * @param caret of a word that is being typed, which is not judged before it is left
 */
export function findMisspelled(
  doc: Node,
  usual: Language,
  service: SpellingService,
  caret: number | undefined,
): readonly Misspelled[] {
  const wrong: Misspelled[] = [];
  const unknown = new Map<Language, Set<string>>();
  textBlocks(doc, (block, start) => {
    for (const one of spelledWords(block, usual)) {
      const isRight = service.isRight(one.word, one.language);
      if (isRight === true || start + one.to === caret) continue;
      if (isRight === false) wrong.push({ ...one, from: start + one.from, to: start + one.to });
      else unknown.set(one.language, (unknown.get(one.language) ?? new Set()).add(one.word));
    }
  });
  for (const [language, words] of unknown) service.ask(language, [...words].slice(0, MOST_ASKED));
  return wrong.toSorted((a, b) => a.from - b.from);
}

/** The next wrong word behind a position, or before it; round the end to the other side. */
export function nextMisspelled(
  words: readonly Misspelled[],
  { from, to }: { readonly from: number; readonly to: number },
  step: 1 | -1,
): Misspelled | undefined {
  return step > 0
    ? (words.find((word) => word.from >= to) ?? words[0])
    : (words.findLast((word) => word.to <= from) ?? words.at(-1));
}
