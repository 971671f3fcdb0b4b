/** Things and people counted, by what happens to them; shares in per cent, by what they are shares of. */
import { fold } from '../../../kernel/fold.ts';
import { BELONGINGS, CONCEPTS, PEOPLE, SPECIFIC, countedThing } from '../lexicon.ts';
import { countriesIn } from '../countries.ts';
import { stateOf, stemsOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { rangeOf } from '../values.ts';

/** "de citoyens français", "of Dutch residents": whose they are. */
const OWNER =
  /^\s*(?:\p{L}+\s)?(?:de |d['’]|des |of |from )(?:(?:ses|leurs|nombreux|many|its|their) )?(?<owner>\p{L}[\p{L}’'-]+)(?: (?<quality>\p{L}+))?/u;
const QUALITY = /^\s+(?<quality>\p{L}[\p{L}’'-]+)/u;
const PART = /(?:dont|parmi|including|of whom|of which|among them|autres|d['’]autres|ailleurs|other|elsewhere)\s*$/iu;
const FRESH =
  /(?:nouve(?:aux|lles|au)|supplémentaires?|de plus|more|further|additional|another|ailleurs|elsewhere)\b/iu;

export function readQuantities(reading: Reading): readonly Statement[] {
  const { body } = reading.document;
  const statements: Statement[] = [];
  for (const passage of reading.passages) {
    for (const one of passage.found) {
      if (one.kind !== 'quantity') continue;
      const nominal = Number(one.value.split(' ')[0]);
      // "thousands of Irish customers": the noun comes after the adjective of a country.
      const isAdjective = countriesIn(one.quote).some((country) => country.end === one.quote.length);
      const after = isAdjective ? (/^\s+\p{L}[\p{L}’'-]+/u.exec(body.slice(one.end, passage.end))?.[0] ?? '') : '';
      const last = one.end + after.length;
      const noun = after === '' ? one.unit : after.trim();
      const tail = body.slice(last, Math.min(passage.end, last + 60));
      const thing = countedThing(noun);
      const owner = OWNER.exec(tail);
      const quality = QUALITY.exec(tail);
      const end =
        last +
        (owner && countriesIn(owner[0]).length > 0
          ? owner[0].length
          : quality && countriesIn(quality[0]).length > 0
            ? quality[0].length
            : 0);
      const country = countriesIn(body.slice(one.start, end))[0]?.code ?? '';
      const concepts = SPECIFIC.has(thing) ? [] : conceptsOf(passage, one.start, end);
      const range = rangeOf(nominal, one.precision as never);
      const part =
        PART.test(body.slice(Math.max(passage.start, one.start - 16), one.start)) || FRESH.test(tail.slice(0, 24));
      const told = { rule: 'quantity', start: one.start, end, value: one.value, unit: one.unit, nominal, ...range };
      statements.push(
        stateOf(reading, passage, {
          ...told,
          topic: thing,
          marks: [
            ...concepts,
            `in:${reading.document.language}`,
            ...(part ? ['part'] : []),
            ...(country === '' ? [] : [`of:${country}`]),
          ],
        }),
      );
      const person = PEOPLE.has(thing)
        ? thing
        : owner && BELONGINGS.has(thing)
          ? countedThing(owner.groups?.['owner'] ?? '')
          : '';
      if (country !== '' && PEOPLE.has(person))
        statements.push(stateOf(reading, passage, { ...told, rule: 'population', topic: country }));
    }
    statements.push(...shares(reading, passage));
  }
  return statements;
}

function conceptsOf(passage: Passage, start: number, end: number): readonly string[] {
  const from = Math.max(0, start - passage.start - 80);
  const [before, after] = [
    passage.text.slice(from, start - passage.start),
    passage.text.slice(end - passage.start, end - passage.start + 70),
  ];
  const clause = `${before}${passage.text.slice(start - passage.start, end - passage.start)}${after}`;
  const known = CONCEPTS.filter(([, pattern]) => {
    pattern.lastIndex = 0;
    return pattern.test(clause);
  }).map(([name]) => name);
  if (known.length > 0) return known;
  // What happens to it has no name here: its own words stand for it, and two of them must be shared.
  return [...new Set(stemsOf(`${before.slice(-40)} ${after.slice(0, 50)}`))]
    .slice(0, 8)
    .map((stem) => `~${stem}`)
    .concat(UNTOLD);
}

/** What happens to it has no name here. */
export const UNTOLD = '?';

const OF =
  /^\s*(?:du|de la|de l['’]|des|de son|de ses|de leurs?|of (?:its|the|their|all)?|of)\s*(?<thing>\p{L}[\p{L}’'-]+(?: d['’]\p{L}+| \p{L}{4,})?)/u;

/** "30 % des salariés", "4% of turnover". */
function shares(reading: Reading, passage: Passage): readonly Statement[] {
  const { body } = reading.document;
  return passage.found.flatMap((one) => {
    if (one.kind !== 'percentage') return [];
    // The recogniser takes in what the share is of where it can.
    const of = one.unit === '' ? OF.exec(body.slice(one.end, Math.min(passage.end, one.end + 50))) : null;
    const thing = one.unit === '' ? of?.groups?.['thing'] : one.unit;
    if (thing === undefined) return [];
    const nominal = Number.parseFloat(one.value);
    const told = {
      rule: 'share',
      topic: fold(thing).slice(0, 10),
      start: one.start,
      end: one.end + (of?.[0].length ?? 0),
      value: one.value,
      nominal,
      ...rangeOf(nominal, one.precision as never),
      marks: stemsOf(passage.text),
    };
    return [stateOf(reading, passage, told)];
  });
}
