import englishPatterns from 'hyphen/patterns/en-gb.js';
import frenchPatterns from 'hyphen/patterns/fr.js';
import type { Language } from '../../../shared/kernel/words.ts';
import { liangCuts } from './liang.ts';

/** A place where a word may be cut: before the UTF-16 unit `at`, with a hyphen drawn or none. */
export interface WordBreak {
  readonly at: number;
  readonly hyphen: boolean;
}

const NONE: readonly WordBreak[] = [];
const PATTERNS = { fr: frenchPatterns, en: englishPatterns } as const;
const SHORTEST = 5;
/** At least two letters stay before a cut and three follow it: Lexique de l’Imprimerie nationale; the same serves English. */
const BEFORE = 2;
const AFTER = 3;

/** Letters in a row are one part of a word: an apostrophe, a digit or a hyphen ends it. */
const PARTS = /[\p{L}\p{M}]+/gu;
/** After a hyphen or a dash between letters, and at the joints of a web address or a path, a line may end with nothing added. */
const JOINTS =
  /(?<=[\p{L}\p{N}]{2}[-‐])(?=[\p{L}\p{N}]{2})|(?<=[—…])(?=[\p{L}\p{N}])|(?<=[/?&=_@#+|\\])(?=[\p{L}\p{N}])|(?<=\p{L}\.)(?=\p{L}{2})/gu;

/** Without one of these a word has no joints and is no address: so are nearly all. */
const SIGNS = /[-‐—…/?&=_@#+|\\]|\../u;
const ADDRESS = /:\/\/|^www\.|@/u;

function cutsOfPart(part: string, language: Language, offset: number): WordBreak[] {
  // Capitals alone are an acronym or a name in capitals.
  if (part.length < SHORTEST || part === part.toUpperCase()) return [];
  return liangCuts(part, PATTERNS[language])
    .filter((at) => at >= BEFORE && part.length - at >= AFTER)
    .map((at) => ({ at: offset + at, hyphen: true }));
}

/** Finds where words may be cut, by Liang's patterns of one language; answers are remembered. */
export class Hyphenator {
  readonly language: Language;
  readonly #known = new Map<string, readonly WordBreak[]>();

  constructor(language: Language) {
    this.language = language;
  }

  /** In rising order. */
  breaks(word: string): readonly WordBreak[] {
    if (word.length < 4) return NONE;
    let cuts = this.#known.get(word);
    if (!cuts) {
      cuts = this.#find(word);
      this.#known.set(word, cuts);
    }
    return cuts;
  }

  #find(word: string): readonly WordBreak[] {
    const cuts: WordBreak[] = [];
    const hasSigns = SIGNS.test(word);
    if (hasSigns) for (const { index } of word.matchAll(JOINTS)) cuts.push({ at: index, hyphen: false });
    if (!hasSigns || !ADDRESS.test(word)) {
      PARTS.lastIndex = 0;
      for (let part = PARTS.exec(word); part; part = PARTS.exec(word))
        cuts.push(...cutsOfPart(part[0], this.language, part.index));
    }
    return cuts.length === 0 ? NONE : cuts.toSorted((a, b) => a.at - b.at);
  }
}
