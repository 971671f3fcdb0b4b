/** Who fined, sued or ordered: the authority that a sentence names as the one that acts. */
import { COUNTRY_OF_AUTHORITY } from '../countries.ts';
import { stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { allMatches } from '../../../text/recognise/scan.ts';

const ACTS: readonly (readonly [act: string, pattern: RegExp])[] = (
  [
    ['fine', String.raw`fined|(?:a |ont |avait )?(?:infligée?s?|sanctionnée?s?|prononcée?s?)`],
    ['suit', String.raw`sued|(?:has |have )?taken [^.;,]{0,20}to court|poursuit|(?:a |ont )?assignée?`],
    ['order', String.raw`ordered|(?:a |ont )?(?:ordonnée?|enjoint|mis en demeure)`],
  ] as const
).map(([act, source]) => [act, new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu')] as const);
/** Between the authority and its act stand an auxiliary or an adverb, no other name. */
const ACTIVE = /^[\s,]*(?:(?:has|have|had|also|then|a|ont|avait|aussi|ensuite|lui|leur)\s+){0,3}$/u;
const PASSIVE = /^\s+(?:[^.;,]{0,40}\s)?(?:by|par)\s+(?:the |la |le |l['’])?$/u;

export const readDeciders = (reading: Reading): readonly Statement[] =>
  reading.passages.flatMap((passage) => deciders(reading, passage));

function deciders(reading: Reading, passage: Passage): readonly Statement[] {
  const authorities = passage.found.filter(({ kind }) => kind === 'authority');
  if (authorities.length !== 1 || !authorities[0]) return [];
  const [authority] = authorities;
  const at = { start: authority.start - passage.start, end: authority.end - passage.start };
  const sum = passage.found.find(({ kind, unit }) => kind === 'amount' && unit === '');
  return ACTS.flatMap(([act, pattern]) => {
    const match = allMatches(pattern, passage.text).find(({ index, 0: words }) =>
      index >= at.end
        ? ACTIVE.test(passage.text.slice(at.end, index))
        : PASSIVE.test(passage.text.slice(index + words.length, at.start)),
    );
    if (!match) return [];
    return [
      stateOf(reading, passage, {
        rule: 'decider',
        topic: act,
        side: authority.value,
        start: passage.start + Math.min(at.start, match.index),
        end: passage.start + Math.max(at.end, match.index + match[0].length),
        authority: { name: authority.value, country: COUNTRY_OF_AUTHORITY[authority.value] ?? '' },
        marks: [sum?.value ?? ''],
      }),
    ];
  });
}
