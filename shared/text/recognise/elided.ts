/** "down from 71 million": what is counted stands only with the sum or the number before it in the sentence. */
import { plainNumber, type Scan } from './amount.ts';
import { approximatorSource, numberSource } from './numbers.ts';
import { LANDMARK } from './reading.ts';
import { BEFORE, SPACE, type Recognition, type RecogniseOptions } from './recognition.ts';

type Language = RecogniseOptions['language'];

/** A number that ends in "million" or "billion" and that nothing follows which it could count. */
const BARE: Readonly<Record<Language, RegExp>> = {
  fr: bare(
    'fr',
    "en|à|au|aux|pour|par|sur|contre|dans|depuis|avant|après|et|ou|mais|à titre|il|elle|l’an|l'an|cette|ce|fin|début",
  ),
  en: bare(
    'en',
    'in|from|to|on|by|for|at|last|this|and|or|but|after|before|when|while|as|with|a year|per|more|less|earlier|later',
  ),
};
function bare(language: Language, followers: string): RegExp {
  return new RegExp(
    String.raw`${BEFORE}(?:(?<about>${approximatorSource(language)})${SPACE})?(?<sum>(?<number>${numberSource(language)})(?<=(?:millions?|milliards?|billions?|bn|mn)))(?=\s*(?:[.,;:!?)»”"]|$)|${SPACE}(?:${followers})(?!\p{L}))`,
    'yiu',
  );
}
/** "15 000 euros, dont 5 000 avec sursis". */
const SUSPENDED = new RegExp(
  String.raw`${BEFORE}(?<sum>(?<number>${numberSource('fr')}))(?=${SPACE}(?:avec${SPACE}sursis|ferme)(?!\p{L}))`,
  'yiu',
);
/** Characters back to the number that lends its unit. */
const REACH = 220;
const SENTENCE_END = /[.!?]["”»]?\s+["“«]?\s?\p{Lu}|\n/u;

export function recogniseElided(language: Language, scan: Scan, found: readonly Recognition[], body: string): void {
  const judge: Parameters<Scan>[2] = (_groups, { value }, _before, _after, start) => {
    const lender = lenderOf(found, body, start);
    if (!lender || lender.kind === 'period') return undefined;
    return {
      kind: lender.kind,
      value: `${plainNumber(value)} ${lender.kind === 'amount' ? (lender.currency ?? '') : lender.unit}`,
      unit: lender.kind === 'amount' ? '' : lender.unit,
      how: `${lender.kind}.elided`,
      ...(lender.currency !== undefined && { currency: lender.currency }),
    };
  };
  scan(BARE[language], [LANDMARK.numberWord, 30, 40], judge);
  if (language === 'fr' && body.includes('sursis')) scan(SUSPENDED, [LANDMARK.figure, 2, 30], judge);
}

/** The nearest sum or quantity before it in its sentence. */
function lenderOf(found: readonly Recognition[], body: string, start: number): Recognition | undefined {
  let nearest: Recognition | undefined;
  for (const one of found) {
    if ((one.kind !== 'amount' && one.kind !== 'quantity') || one.end > start || one.end < start - REACH) continue;
    if (!nearest || one.end > nearest.end) nearest = one;
  }
  return nearest && !SENTENCE_END.test(body.slice(nearest.end, start)) ? nearest : undefined;
}
