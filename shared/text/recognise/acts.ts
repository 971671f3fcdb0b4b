/** Procedural acts named in a text, by the kind of step that they would be. */
import type { StepKind } from '../../domain/proceeding.ts';
import { AFTER, BEFORE, GAP, type Recognition } from './recognition.ts';
import { oneOf } from './scan.ts';

const ACTS: readonly (readonly [kind: StepKind, source: string])[] = [
  [
    'formal-notice',
    String.raw`mis(?:e|es)?${GAP}en${GAP}demeure|mettre${GAP}en${GAP}demeure|formal${GAP}notice|enforcement${GAP}notice`,
  ],
  ['notice-of-intent', String.raw`(?:provisional${GAP})?notice${GAP}of${GAP}intent|intention${GAP}provisoire`],
  ['complaint', String.raw`plaintes?|r[ée]clamations?|complaints?`],
  [
    'investigation',
    String.raw`enqu[êe]tes?|contr[ôo]les?${GAP}(?:en${GAP}ligne|sur${GAP}place|sur${GAP}pi[èe]ces)|investigations?`,
  ],
  [
    'liquidation',
    String.raw`liquid(?:ation|[ée]e?|er)(?:${GAP}de)?(?:${GAP}l['’])astreinte|liquidation${GAP}of${GAP}the${GAP}(?:periodic${GAP})?penalty`,
  ],
  ['injunction', String.raw`injonctions?|enjoint|injunctions?`],
  ['reprimand', String.raw`rappels?${GAP}à${GAP}l['’]ordre|reprimands?`],
  [
    'decision',
    String.raw`d[ée]lib[ée]rations?|sanctions?${GAP}p[ée]cuniaires?|amendes?${GAP}administratives?|sanctionn[ée]e?`,
  ],
  [
    'appeal',
    String.raw`recours(?:${GAP}de${GAP}pleine${GAP}juridiction)?|interjet[ée]${GAP}appel|fait${GAP}appel|appealed`,
  ],
  ['interim-suspension', String.raw`r[ée]f[ée]r[ée]-suspension|interim${GAP}suspension`],
  ['hearing', String.raw`audiences?|s[ée]ances?${GAP}de${GAP}la${GAP}formation|hearings?`],
  ['settlement', String.raw`accord${GAP}amiable|transactions?${GAP}judiciaires?|settlements?|settled`],
  ['annulment', String.raw`annul[ée]e?s?|annulation|quashed|overturned`],
  ['judgment', String.raw`jugements?|arr[êe]ts?${GAP}(?:de|du)${GAP}(?:la${GAP})?(?:[Cc]our|[Cc]onseil)|judge?ments?`],
];
const acts = oneOf(ACTS, BEFORE, AFTER, 'giu');

/** Every act of a text, in order. */
export function recogniseActs(body: string): readonly Recognition[] {
  return [...body.matchAll(acts.pattern)].map((match) => ({
    kind: 'act',
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    value: acts.nameOf(match) ?? '',
    precision: '',
    from: null,
    to: null,
    how: 'act.named',
    unit: '',
  }));
}
