import type { FieldOrigin, SourceField } from '../../../shared/domain/source.ts';

/** A value read off a document and how it was come by. Never empty: what is unknown is absent. */
export interface Guess {
  readonly value: string;
  readonly origin: Exclude<FieldOrigin, 'user'>;
}

export type Guesses = { readonly [field in SourceField]?: Guess | undefined };

/** Undefined for blank values, so that a chain of `??` goes on to the next place to look. */
export const guess = (value: string | undefined, origin: Guess['origin']): Guess | undefined => {
  const line = value?.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ').trim().slice(0, 500);
  return line ? { value: line, origin } : undefined;
};
