/** Every proposal of a source's text: dates, amounts, references, actors and acts of its body, surroundings and comments left out. */
import type { Segment } from '../../domain/source.ts';
import { recogniseActors } from './actors.ts';
import { recogniseActs } from './acts.ts';
import { recogniseAmounts } from './amounts.ts';
import { recogniseDates } from './dates.ts';
import { normalText, type NormalText } from './normal-form.ts';
import { read } from './reading.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';
import { recogniseReferences } from './references.ts';
import { recogniseSpeech, withSpeakers } from './speakers.ts';
import { takenOf } from './taken.ts';
import { CAPITAL_WORDS, VOCABULARY } from './vocabulary.ts';

/**
 * @param segments roles of the text; without any the whole text counts as body
 * @returns proposals in the order of the text; a period that is part of a relative date ("three months ago") is left to the date, a
 * number that is part of a reference to the reference
 */
export function recognise(
  original: string,
  segments: readonly Segment[],
  options: RecogniseOptions,
): readonly Recognition[] {
  const text = normalText(original, segments);
  const reading = read(text.body, text.segments, VOCABULARY[options.language], CAPITAL_WORDS);
  const references = recogniseReferences(reading);
  const decisions = references.filter(({ kind }) => kind === 'decision');
  const dates = apartFrom(text.body, decisions, recogniseDates(reading, options));
  const amounts = apartFrom(text.body, [...dates, ...references], recogniseAmounts(reading, options));
  const actors = recogniseActors(reading);
  const all = withSpeakers(
    [...dates, ...amounts, ...references, ...actors, ...recogniseActs(reading)],
    recogniseSpeech(reading, options.language, actors),
  ).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return text.body === original ? all : all.map((one) => originally(one, text, original));
}

/** The dates alone, as `recognise` gives them but for who speaks; much cheaper. */
export function recogniseDatesOf(original: string, options: RecogniseOptions): readonly Recognition[] {
  const text = normalText(original, []);
  const reading = read(text.body, text.segments, VOCABULARY[options.language], CAPITAL_WORDS);
  const decisions = recogniseReferences(reading).filter(({ kind }) => kind === 'decision');
  return apartFrom(text.body, decisions, recogniseDates(reading, options)).map((one) =>
    text.body === original ? one : originally(one, text, original),
  );
}

function originally(one: Recognition, text: NormalText, original: string): Recognition {
  const [start, end] = [text.originalOf(one.start), text.originalOf(one.end)];
  return { ...one, start, end, quote: original.slice(start, end) };
}

function apartFrom(
  body: string,
  others: readonly Recognition[],
  found: readonly Recognition[],
): readonly Recognition[] {
  if (others.length === 0 || found.length === 0) return found;
  const { isFree } = takenOf(body.length, others);
  return found.filter(({ start, end }) => isFree(start, end));
}
