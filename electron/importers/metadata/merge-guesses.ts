import type { SourceField } from '../../../shared/domain/source.ts';
import type { Guesses } from './guess.ts';

const FIELDS: readonly SourceField[] = ['title', 'published', 'publisher', 'author', 'language'];

/** For each field the first that has a guess. */
export const mergeGuesses = (...all: readonly Guesses[]): Guesses =>
  Object.fromEntries(FIELDS.map((field) => [field, all.map((guesses) => guesses[field]).find(Boolean)]));
