import * as z from 'zod/mini';
import { call, language, none } from './call.ts';

const word = z.string().check(z.minLength(1), z.maxLength(100));

export interface KnownWords {
  /** Taught to this matter by the lawyer. */
  readonly matter: readonly string[];
  /** Of parties, authorities and courts in this matter. */
  readonly names: readonly string[];
}

export const spellingCalls = {
  /** Those of the words that the dictionary of the language does not have; words taught and names are not looked at. */
  'spelling.judge': call(z.object({ language, words: z.array(word).check(z.maxLength(5_000)) }))<readonly string[]>(),
  /** What a word may be meant for, the likeliest first. */
  'spelling.suggest': call(z.object({ language, word }))<readonly string[]>(),
  'spelling.list': call(none)<KnownWords>(),
  'spelling.learn': call(z.object({ word }))<null>(),
  'spelling.forget': call(z.object({ word }))<null>(),
};
