/** Thread that judges words, one request at a time; a dictionary is read when its language is first asked for. */
import { parentPort } from 'node:worker_threads';
import type { Language } from '../../../shared/kernel/words.ts';
import { loadDictionary, type Dictionary } from './dictionary.ts';
import type { SpellingAnswer, SpellingRequest } from './spelling-thread.ts';

const dictionaries = new Map<Language, Dictionary>();

function dictionaryOf(language: Language): Dictionary {
  const known = dictionaries.get(language) ?? loadDictionary(language);
  dictionaries.set(language, known);
  return known;
}

function answer({ language, ...what }: SpellingRequest): readonly string[] {
  const dictionary = dictionaryOf(language);
  return what.kind === 'check' ? what.words.filter((word) => !dictionary.isRight(word)) : dictionary.suggest(what.word);
}

parentPort?.on('message', (request: SpellingRequest) => {
  parentPort?.postMessage({ number: request.number, words: answer(request) } satisfies SpellingAnswer);
});
