import type { Basis, FieldOrigin, SourceField } from '../../../shared/domain/source.ts';

/** A value read off a document and how it was come by. Never empty: what is unknown is absent. */
export interface Guess {
  readonly value: string;
  readonly origin: Exclude<FieldOrigin, 'user'>;
  readonly basis?: Basis;
}

export type Guesses = { readonly [field in SourceField]?: Guess | undefined };

/** A basis whose words may be unknown, or be the value itself and then need no telling. */
type RestsOn = Omit<Basis, 'words'> & { readonly words?: string | undefined };

/** Longest stretch of words kept to tell what a guess rests on. */
const LONGEST_BASIS = 160;

const lineOf = (value: string, length: number): string =>
  value.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, length);

/** Words of a line, whole ones, as many as a length holds; an ellipsis says that there are more. */
function shortened(line: string, length: number): string {
  if (line.length <= length) return line;
  const end = line.lastIndexOf(' ', length - 2);
  return `${line.slice(0, end > length / 2 ? end : length - 2)} …`;
}

/** Undefined for blank values, so that a chain of `??` goes on to the next place to look. */
export function guess(value: string | undefined, origin: Guess['origin'], basis?: RestsOn): Guess | undefined {
  const line = value === undefined ? '' : lineOf(value, 500);
  if (line === '') return undefined;
  if (!basis) return { value: line, origin };
  const { words, ...how } = basis;
  const said = words === undefined ? '' : shortened(lineOf(words, 2 * LONGEST_BASIS), LONGEST_BASIS);
  return { value: line, origin, basis: said === '' || said === line ? how : { ...how, words: said } };
}
