/** Sums by what they are for: a fine, a penalty's rate, damages, a price. */
import type { Recognition } from '../../../text/recognise/recognition.ts';
import { SUM_NOUNS } from '../lexicon.ts';
import { moodAt } from '../mood.ts';
import { stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { rangeOf } from '../values.ts';
import { allMatches } from '../../../text/recognise/scan.ts';

/** How far before a sum the noun that it belongs to may stand. */
const BEFORE = 70;
const AFTER = 34;
/** "supplémentaire", "second": another one than the first. */
const OTHER =
  /(?:nouve(?:lle|au)|seconde?|deuxième|supplémentaires?|additionnel(?:le)?|autre|s['’]ajout\p{L}+|new|second|another|additional|further)\b/iu;
const DAILY = /(?:chaque jour|par jour|journali|quotidien|per day|a day|each day|every day|daily)/iu;
const PART =
  /(?:dont|parmi lesquels|sur un total|including|of which|out of|soit au total|chacune?|each|par (?:personne|salarié|logement|tête)|per (?:person|worker|tenant|head)|en première instance|at first instance)/iu;

export function readSums(reading: Reading): readonly Statement[] {
  const { body } = reading.document;
  const statements: Statement[] = [];
  for (const passage of reading.passages) {
    const sums = passage.found.filter(({ kind }) => kind === 'amount');
    for (const [index, sum] of sums.entries()) {
      if (isConversion(body, sums, index)) continue;
      const noun = nounOf(passage, sum, sums);
      const rate = sum.unit !== '';
      if (!noun && !rate) continue;
      // "Each day costs 500 euros of penalty": a rate whose period stands elsewhere.
      if (noun?.topic === 'periodic' && !rate && DAILY.test(passage.text)) continue;
      const [amount = '', currency = ''] = sum.value.split(' ');
      const nominal = Number(amount);
      const near = noun && sum.start - noun.end <= 30 && noun.end <= sum.start ? noun.start : sum.start;
      const around = passage.text.slice(Math.max(0, sum.start - passage.start - 60), sum.end - passage.start + 40);
      const mood = moodAt(passage.text, sum.start - passage.start, sum.end - passage.start);
      statements.push(
        stateOf(reading, passage, {
          rule: 'sum',
          topic: rate ? 'rate' : (noun?.topic ?? ''),
          start: near,
          end: Math.max(sum.end, noun !== undefined && noun.start >= sum.end ? noun.end : 0),
          value: sum.value,
          unit: sum.unit,
          nominal,
          ...rangeOf(nominal, sum.precision as never),
          mood,
          marks: [currency, sum.unit, ...(OTHER.test(around) ? ['other'] : []), ...(PART.test(around) ? ['part'] : [])],
        }),
      );
    }
  }
  return statements;
}

/** "17 M£ (20 M€)", "£4 million, or about 4.7 million euros": the second says the first again. */
function isConversion(body: string, sums: readonly Recognition[], index: number): boolean {
  const [previous, sum] = [sums[index - 1], sums[index]];
  if (sum?.how === 'amount.conversion') return true;
  if (!previous || !sum || previous.value.split(' ')[1] === sum.value.split(' ')[1]) return false;
  const between = body.slice(previous.end, sum.start);
  return between.length <= 24 && /^\s*(?:\(|,?\s*(?:soit|ou|or|i\.e\.|—|–|=)\b|,?\s*soit)/u.test(between);
}

interface NounMention {
  readonly topic: string;
  readonly start: number;
  readonly end: number;
}

/** The noun that governs a sum: right after it ("5 millions d'amende"), else the nearest before it with no other sum between. */
function nounOf(passage: Passage, sum: Recognition, sums: readonly Recognition[]): NounMention | undefined {
  const at = sum.start - passage.start;
  const end = sum.end - passage.start;
  const following = passage.text.slice(end, end + AFTER);
  for (const [topic, pattern] of SUM_NOUNS) {
    pattern.lastIndex = 0;
    const match = pattern.exec(following);
    if (
      match &&
      /^\s*(?:d['’]|de\s|en\s|pour\s|of\s|in\s|for\s|au titre (?:de |d['’]|des )|(?:\p{L}+\s)?)(?:\p{L}+\s)?$/u.test(
        following.slice(0, match.index),
      )
    )
      return { topic, start: sum.end + match.index, end: sum.end + match.index + match[0].length };
  }
  const previous = sums.findLast((other) => other.end <= sum.start);
  const from = Math.max(0, at - BEFORE, previous ? previous.end - passage.start : 0);
  const before = passage.text.slice(from, at);
  let best: NounMention | undefined;
  for (const [topic, pattern] of SUM_NOUNS) {
    pattern.lastIndex = 0;
    for (const match of allMatches(pattern, before)) {
      const start = passage.start + from + match.index;
      if (/[;:]|, (?:mais|et|but|and) /u.test(before.slice(match.index))) continue;
      if (!best || start > best.start) best = { topic, start, end: start + match[0].length };
    }
  }
  return best;
}
