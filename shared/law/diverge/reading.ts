/** A source read once: its sentences with what the recognisers found in them, its parties, its authorities, the day to which it speaks. */
import { recognise } from '../../text/recognise/recognise.ts';
import type { Recognition } from '../../text/recognise/recognition.ts';
import { fold } from '../../kernel/fold.ts';
import { authoritiesIn, mainAuthority } from './authorities.ts';
import { namesOf, subjectsIn, type Names } from './names.ts';
import { moodAt } from './mood.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { quotedSpans, speakerOf } from './speech.ts';
import type { Authority, Days, DivergeDocument, Statement } from './statement.ts';
import { allMatches } from '../../text/recognise/scan.ts';

export interface Passage extends Sentence {
  readonly index: number;
  readonly found: readonly Recognition[];
  readonly authority: Authority;
  readonly subjects: readonly string[];
  /** Who speaks in the sentence, empty for the source itself. */
  readonly speaker: string;
  /** Quotations in it, as offsets into the text. */
  readonly quoted: readonly { readonly start: number; readonly end: number }[];
}

export interface Reading {
  readonly document: DivergeDocument;
  readonly passages: readonly Passage[];
  readonly names: Names;
  readonly authority: Authority;
  readonly asOf: Days | null;
  readonly recognitions: readonly Recognition[];
}

export function readDocument(document: DivergeDocument): Reading {
  const { body, segments, language, published } = document;
  const recognitions = recognise(body, segments, { language, published });
  const sentences = sentencesOf(body, segments);
  const names = namesOf(body, sentences, recognitions);
  const main = mainAuthority(recognitions);
  const quoted = quotedSpans(body, sentences);
  let at = 0;
  let quote = 0;
  const passages = sentences.map((sentence, index): Passage => {
    while (at < recognitions.length && (recognitions[at]?.start ?? 0) < sentence.start) at++;
    const found: Recognition[] = [];
    for (let next = at; next < recognitions.length; next++) {
      const one = recognitions[next];
      if (!one || one.start >= sentence.end) break;
      found.push(one);
    }
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= sentence.start) quote++;
    const inside = [];
    for (let next = quote; next < quoted.length; next++) {
      const span = quoted[next];
      if (!span || span.start >= sentence.end) break;
      inside.push(span);
    }
    return {
      ...sentence,
      index,
      found,
      authority: authoritiesIn(sentence.text, found) ?? main,
      subjects: subjectsIn(sentence, names),
      speaker: found.find((one) => one.speaker !== undefined)?.speaker ?? speakerOf(sentence.text, found, names),
      quoted: inside,
    };
  });
  return { document, passages, names, authority: main, asOf: published ?? latestDay(recognitions), recognitions };
}

/** Where the publication is unknown, the latest day that the text names and that it does not announce. */
function latestDay(recognitions: readonly Recognition[]): Days | null {
  const days = recognitions
    .filter(({ kind, from, to, precision }) => kind === 'date' && from !== null && from === to && precision === 'day')
    .map(({ from }) => from ?? '');
  const last = days.toSorted().at(-1);
  return last === undefined ? null : { from: last, to: last };
}

/** What every rule gives for a statement; the rest of it is drawn from the sentence. */
export interface Told {
  readonly rule: string;
  readonly topic: string;
  readonly start: number;
  readonly end: number;
  readonly side?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly nominal?: number;
  readonly low?: number;
  readonly high?: number;
  readonly when?: Days | null;
  readonly marks?: readonly string[];
  readonly mood?: Statement['mood'];
  readonly authority?: Authority;
}

export function stateOf(reading: Reading, passage: Passage, told: Told): Statement {
  const { body, id } = reading.document;
  const { start, end } = told;
  return {
    side: '',
    value: '',
    unit: '',
    nominal: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
    marks: [],
    authority: passage.authority,
    mood: moodAt(passage.text, start - passage.start, end - passage.start),
    ...told,
    source: id,
    quote: body.slice(start, end),
    subjects: passage.subjects,
    speaker: passage.speaker,
    when: told.when === undefined ? nearestDate(passage, start, end) : told.when,
    asOf: reading.asOf,
  };
}

/** The date of the sentence that stands nearest to a span and has both its ends. */
export function nearestDate(passage: Passage, start: number, end: number): Days | null {
  let best: { days: Days; distance: number } | undefined;
  for (const one of passage.found) {
    if (one.kind !== 'date' || one.from === null || one.to === null || one.precision === 'fuzzy') continue;
    const distance = one.end <= start ? start - one.end : one.start >= end ? one.start - end : 0;
    if (!best || distance < best.distance) best = { days: { from: one.from, to: one.to }, distance };
  }
  return best?.days ?? null;
}

/** Words of meaning, folded, without endings: enough to tell whether two sentences speak of one thing. */
export const stemsOf = (text: string): readonly string[] =>
  allMatches(/[\p{L}]{4,}/gu, text)
    .map(([word]) => fold(word).slice(0, 6))
    .filter((stem) => !EMPTY.has(stem));

const EMPTY = new Set(
  'avec dans pour plus moins elle elles cette leur leurs sont ont avait avaient etait etaient etre sans sous entre selon apres avant aussi ainsi meme tous toute toutes tout dont mais comme depuis encore that this with from have been were their which would about after before more than they into over also when where there said says'
    .split(' ')
    .map((word) => word.slice(0, 6)),
);
