/** The lawyer's own claims as statements, so that they are compared with one another and with what the sources say. */
import type { Claim } from '../../domain/claim.ts';
import { parseEdtf } from '../../kernel/edtf.ts';
import { fold } from '../../kernel/fold.ts';
import { recognise } from '../../text/recognise/recognise.ts';
import type { Recognition } from '../../text/recognise/recognition.ts';
import { CONCEPTS, SPECIFIC, SUM_NOUNS, countedThing } from './lexicon.ts';
import { keyOf } from './names.ts';
import { eventIn } from './rules/events.ts';
import { stemsOf } from './reading.ts';
import { dayNumber, type Days, type Statement } from './statement.ts';
import { rangeOf } from './values.ts';

export type OwnClaim = Pick<Claim, 'id' | 'subject' | 'property' | 'value' | 'unit' | 'date' | 'speaker'>;

/** Stands where a statement of a source names that source. */
const PREFIX = 'claim:';
/** Whether a statement is the lawyer's own and not a source's. */
export const isOwn = ({ source }: Pick<Statement, 'source'>): boolean => source.startsWith(PREFIX);
/** A claim that counts something is set beside whatever the sources say of that thing. */
export const ANY_CONCEPT = '*';
export const claimIdOf = (source: string): string | undefined =>
  source.startsWith(PREFIX) ? source.slice(PREFIX.length) : undefined;

const daysOf = (edtf: string): Days | null => {
  const date = parseEdtf(edtf);
  return date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null;
};

/** A number of things, told as the sources tell theirs: what happens to them stands in the property, or is left open. */
function countedClaims(claim: OwnClaim, value: Recognition, base: Statement): readonly Statement[] {
  const topic = countedThing(value.unit);
  const words = `${claim.property} ${claim.value}`;
  const concepts = CONCEPTS.filter(([, pattern]) => {
    pattern.lastIndex = 0;
    return pattern.test(words);
  }).map(([name]) => name);
  if (/(?<!\p{L})employ/iu.test(words) && concepts.length === 0) concepts.push('employed');
  const marks = SPECIFIC.has(topic) ? [] : concepts.length > 0 ? concepts : stemsOf(words).map((stem) => `~${stem}`);
  return [{ ...base, rule: 'quantity', topic, marks: [...marks, ANY_CONCEPT] }];
}

/** A share, under each of its words that it may be a share of. */
const sharedClaims = (claim: OwnClaim, value: Recognition, base: Statement): readonly Statement[] => {
  const words = `${claim.value} ${claim.property}`;
  const things = new Set(fold(words).match(/\p{L}{4,}/gu) ?? []);
  return [...things].map((thing) => ({
    ...base,
    rule: 'share',
    topic: thing.slice(0, 10),
    value: value.value,
    marks: stemsOf(`${claim.subject} ${words}`),
  }));
};

/** The one value that the words hold, whichever language they are in. */
const valueIn = (words: string): Recognition | undefined => {
  for (const language of ['fr', 'en'] as const) {
    const found = recognise(words, [], { language, published: null }).filter(
      ({ kind }) => kind === 'amount' || kind === 'quantity' || kind === 'percentage' || kind === 'date',
    );
    if (found.length === 1) return found[0];
  }
  return undefined;
};

/**
 * Claims on one subject and property are compared by the rule `claim`; a sum or a date whose property is one that sources are read for
 * (a fine, the day of a formal notice) is told once more as the sources tell theirs.
 */
export function ownStatements(claim: OwnClaim): readonly Statement[] {
  const subject = fold(claim.subject).trim();
  const property = fold(claim.property).trim();
  if (subject === '' || property === '') return [];
  const value = valueIn(claim.value);
  const when = daysOf(claim.date);
  const base: Statement = {
    rule: 'claim',
    topic: property,
    side: fold(claim.value).trim(),
    source: `${PREFIX}${claim.id}`,
    start: 0,
    end: 0,
    quote: `${claim.subject}, ${claim.property}`,
    subjects: [subject],
    authority: { name: '', country: '' },
    mood: 'asserted',
    speaker: claim.speaker,
    value: value?.value ?? claim.value,
    unit: claim.unit,
    nominal: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
    when,
    asOf: null,
    marks: ['words'],
  };
  const party = keyOf(claim.subject);
  const subjects = party === '' ? [subject] : [party];
  if (value?.kind === 'date' && value.from !== null && value.to !== null) {
    const [low, high] = [dayNumber(value.from), dayNumber(value.to)];
    const dated = { ...base, nominal: low, low, high, marks: ['date'] };
    const event = eventIn(claim.property);
    return event === undefined
      ? [dated]
      : [
          dated,
          {
            ...dated,
            rule: 'date',
            topic: event,
            side: '',
            subjects,
            when: { from: value.from, to: value.to },
            marks: [value.precision, 'act'],
          },
        ];
  }
  if (value?.number === undefined || value.kind === 'date') return [base];
  const unit = claim.unit === '' || claim.unit === value.unit ? value.unit : claim.unit;
  const numbered = {
    ...base,
    nominal: value.number,
    ...rangeOf(value.number, value.approximation ?? ''),
    unit,
    marks: [value.kind === 'amount' ? (value.currency ?? '') : value.kind],
  };
  if (value.kind === 'quantity') return [numbered, ...countedClaims(claim, value, { ...numbered, side: '', subjects })];
  if (value.kind === 'percentage')
    return [numbered, ...sharedClaims(claim, value, { ...numbered, side: '', subjects })];
  const noun = SUM_NOUNS.find(([, pattern]) => {
    pattern.lastIndex = 0;
    return pattern.test(claim.property);
  })?.[0];
  const topic = unit === '' ? noun : 'rate';
  return topic === undefined || (topic === 'periodic' && unit === '')
    ? [numbered]
    : [numbered, { ...numbered, rule: 'sum', topic, side: '', subjects, marks: [value.currency ?? '', unit] }];
}
