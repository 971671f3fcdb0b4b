/** The grammars that texts of one language are read with, and at which openings each may match: learnt while texts are read. */
import { admitsOf } from './openings.ts';
import { OF_WORDS } from './recognition.ts';

interface Grammar {
  /** The same, short for the processor. */
  readonly pattern: RegExp;
  readonly begins: number;
  readonly admits: (opening: number) => boolean;
}

export class Grammars {
  readonly #grammars: Grammar[] = [];
  readonly #numbers = new Map<RegExp, number>();
  /** By opening: the grammars that may match there, each number followed by what its matches begin with. */
  readonly #admitted: (Int32Array | undefined)[] = [];

  /** @returns the number of a grammar, that of a new one when it was not met before; one pattern always begins with the same */
  numberOf(pattern: RegExp, begins: number): number {
    let number = this.#numbers.get(pattern);
    if (number === undefined) {
      number = this.#grammars.push({ pattern: withShortLetters(pattern), begins, admits: admitsOf(pattern) }) - 1;
      this.#numbers.set(pattern, number);
      this.#admitted.length = 0;
    }
    return number;
  }

  patternOf(number: number): RegExp | undefined {
    return this.#grammars[number]?.pattern;
  }

  /**
   * Places of a text at which each grammar may match, in order.
   * @param kinds what begins at each place, one bit each @param openings first letters at each place, by number
   */
  placesOf(places: readonly number[], kinds: readonly number[], openings: readonly number[]): (readonly number[])[] {
    const found = this.#grammars.map((): number[] => []);
    for (let one = 0; one < places.length; one++) {
      const opening = openings[one] ?? 0;
      const admitted = this.#admitted[opening] ?? this.#learn(opening);
      const bits = kinds[one] ?? 0;
      for (let at = 1; at < admitted.length; at += 2)
        if (((admitted[at] ?? 0) & bits) !== 0) found[admitted[at - 1] ?? 0]?.push(places[one] ?? 0);
    }
    return found;
  }

  placesOfOne(
    number: number,
    places: readonly number[],
    kinds: readonly number[],
    openings: readonly number[],
  ): readonly number[] {
    const grammar = this.#grammars[number];
    return places.filter(
      (_, one) => ((grammar?.begins ?? 0) & (kinds[one] ?? 0)) !== 0 && grammar?.admits(openings[one] ?? 0) === true,
    );
  }

  #learn(opening: number): Int32Array {
    const numbers = Int32Array.from(
      this.#grammars.flatMap(({ begins, admits }, number) => (admits(opening) ? [number, begins] : [])),
    );
    while (this.#admitted.length < opening) this.#admitted.push(undefined);
    this.#admitted[opening] = numbers;
    return numbers;
  }
}

/** Letters as `recognition.ts` has them at the bounds of words, and why: no figures, no low line. */
const LETTERS = OF_WORDS.replace(String.raw`\w`, 'A-Za-z')
  .replace(String.raw`\u00b2\u00b3`, '')
  .replace(String.raw`\u00b9\u00ba\u00bc-\u00be`, String.raw`\u00ba`)
  .replace(String.raw`\u0660-\u0669`, '')
  .replace(String.raw`\uff10-\uff19`, '');

function withShortLetters({ source, flags }: RegExp): RegExp {
  const short = source.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\p\{L\}/gu, (part) =>
    part.startsWith('[') ? part.replaceAll(String.raw`\p{L}`, LETTERS) : `[${LETTERS}]`,
  );
  return new RegExp(short, flags);
}
