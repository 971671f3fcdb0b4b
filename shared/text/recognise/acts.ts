/** Procedural acts named in a text, by the kind of step that they would be. */
import type { StepKind } from '../../domain/proceeding.ts';
import { BEGINS, LANDMARK, type Reading } from './reading.ts';
import { AFTER, BEFORE, GAP, type Recognition } from './recognition.ts';
import { oneOf } from './scan.ts';

const ACTS: readonly (readonly [kind: StepKind, source: string])[] = [
  [
    'formal-notice',
    String.raw`mis(?:e|es)?${GAP}en${GAP}demeure|mettre${GAP}en${GAP}demeure|formal${GAP}notices?|enforcement${GAP}notices?`,
  ],
  [
    'notice-of-intent',
    String.raw`(?:provisional${GAP})?notice${GAP}of${GAP}intent|provisional${GAP}intent|intention${GAP}provisoire`,
  ],
  ['complaint', String.raw`(?:dépôt${GAP}de${GAP})?plaintes?|r[ée]clamations?|complaints?|lawsuits?`],
  [
    'investigation',
    String.raw`enqu[êe]tes?|contr[ôo]les?${GAP}(?:en${GAP}ligne|sur${GAP}place|sur${GAP}pi[èe]ces)|perquisitions?|investigations?|inquiry|inspections?`,
  ],
  [
    'liquidation',
    String.raw`(?:liquidation|liquid[ée]e?s?|liquider|liquide)(?:${GAP}(?:de|d[ée]finitivement|provisoirement))?(?:${GAP}(?:l['’]|une${GAP}|cette${GAP}|son${GAP}|d['’]une${GAP}))astreinte|liquidation${GAP}of${GAP}the${GAP}(?:periodic${GAP})?penalty`,
  ],
  ['injunction', String.raw`injonctions?|enjoint|enjoindre|injunctions?|enjoined`],
  ['reprimand', String.raw`rappels?${GAP}à${GAP}l['’]ordre|reprimands?`],
  [
    'decision',
    String.raw`d[ée]lib[ée]rations?|sanctions?${GAP}p[ée]cuniaires?|amendes?${GAP}administratives?|sanctionn[ée]e?s?|fined|penalty${GAP}notices?`,
  ],
  [
    'appeal',
    String.raw`recours(?:${GAP}(?:de${GAP}pleine${GAP}juridiction|en${GAP}annulation|gracieux|contentieux))?|interjet[ée]${GAP}appel|fait${GAP}appel|faire${GAP}appel|pourvoi(?:${GAP}en${GAP}cassation)?|appealed|appeals?`,
  ],
  ['interim-suspension', String.raw`r[ée]f[ée]r[ée]-(?:suspension|libert[ée])|interim${GAP}suspension`],
  ['hearing', String.raw`audiences?|s[ée]ances?${GAP}de${GAP}la${GAP}formation|hearings?`],
  [
    'settlement',
    String.raw`accord${GAP}(?:amiable|transactionnel)|transactions?${GAP}judiciaires?|settlements?|settled`,
  ],
  ['annulment', String.raw`annule|annul[ée]e?s?|annulation|quashed|overturned|annulled`],
  [
    'judgment',
    String.raw`jugements?|arr[êe]ts?${GAP}(?:de|du|rendu|attaqué)(?:${GAP}la)?(?:${GAP}(?:cour|conseil))?|condamn(?:ée?s?|ations?)|judge?ments?|rulings?`,
  ],
  ['service', String.raw`signification|signifi[ée]e?s?|assign[ée]e?s?|assignations?|summons`],
  ['closing-order', String.raw`ordonnance${GAP}de${GAP}cl[ôo]ture`],
  [
    'rapporteur-appointed',
    String.raw`d[ée]sign[ée]e?${GAP}rapporteure?|d[ée]signation${GAP}d['’]une?${GAP}rapporteure?`,
  ],
];
const acts = oneOf(ACTS, BEFORE, AFTER, 'yiu');

/** Every act of a text, in order. */
export function recogniseActs(reading: Reading): readonly Recognition[] {
  return reading.around(LANDMARK.act, 14, 44).flatMap((stretch) =>
    reading.matches(stretch, acts.pattern, BEGINS.word).map((match): Recognition => ({
      kind: 'act',
      start: stretch.start + match.index,
      end: stretch.start + match.index + match[0].length,
      quote: match[0],
      value: acts.nameOf(match) ?? '',
      precision: '',
      from: null,
      to: null,
      how: 'act.named',
      unit: '',
    })),
  );
}
