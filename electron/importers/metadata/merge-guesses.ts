import { SOURCE_FIELDS } from '../../../shared/domain/source.ts';
import type { Guesses } from './guess.ts';

/** For each field the first that has a guess. */
export const mergeGuesses = (...all: readonly Guesses[]): Guesses =>
  Object.fromEntries(SOURCE_FIELDS.map((field) => [field, all.map((guesses) => guesses[field]).find(Boolean)]));
