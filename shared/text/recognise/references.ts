/** Articles of law and decision numbers, as lawyers and the press cite them. */
import { ANY_ACT, ANY_TEXT, textName } from './law-texts.ts';
import { BEGINS, LANDMARK, type Reading, type Stretch } from './reading.ts';
import { AFTER, BEFORE, GAP, SPACE, plainSpaces, type Recognition } from './recognition.ts';
import { takenOf } from './taken.ts';

const PREFIX = String.raw`(?:LO|[LRDA])\.?${SPACE}\*?`;
const TAIL = String.raw`\d+(?:[-–.]\d+)*(?:${SPACE}(?:\(\d+\)|\([a-z]\)|bis${AFTER}|ter${AFTER}|quater${AFTER}))*`;
const NUMBER = `(?:${PREFIX})?${TAIL}`;
const LIST = String.raw`(?:premier${AFTER}|1er${AFTER}|${NUMBER}(?:${SPACE}(?:,|et|and|à|to|ou|or)${SPACE}${NUMBER})*)(?:,?${SPACE}(?:§${SPACE}\d+|paragraphe${GAP}\d+|alin[ée]a${GAP}\d+))?`;
const LINK = String.raw`(?:${SPACE}(?:,${SPACE})?(?:du|de${GAP}la|de${GAP}cette|de|des|of${GAP}the|of)${GAP}|${SPACE}(?:,${SPACE})?de${GAP}l['’]|${SPACE},?${SPACE})`;
const WORD = String.raw`(?:articles?|art\.|sections?|ss?\.)`;

/** No month behind the number: "article 5 mai" is not cut in two, and a date is none of ours. */
const ARTICLE_FIRST = new RegExp(
  String.raw`${BEFORE}(?<word>${WORD})${SPACE}(?<number>${LIST})(?!\d)(?:${LINK}(?<text>${ANY_TEXT})${AFTER})?`,
  'yiu',
);
const SECTION_OF_ACT = new RegExp(
  String.raw`${BEFORE}(?:[Ss]ections?|ss?\.)${GAP}(?<number>${LIST})${GAP}of${GAP}the${GAP}(?<text>${ANY_ACT})`,
  'yu',
);
const TEXT_FIRST = new RegExp(
  String.raw`${BEFORE}(?<text>${ANY_TEXT})${SPACE}[,(]?${SPACE}(?:${WORD})${SPACE}(?<number>${LIST})`,
  'yiu',
);
/** "CJA R.421-1", "L. 121-3 du code de la consommation": no word "article". */
const CODE_NUMBER = new RegExp(
  String.raw`${BEFORE}(?<text>${ANY_TEXT})${SPACE}[,(]?${SPACE}(?<number>${PREFIX}${TAIL})`,
  'yiu',
);
const NUMBER_CODE = new RegExp(
  String.raw`${BEFORE}(?<number>${PREFIX}${TAIL})(?:${GAP}(?:du|de${GAP}la|des)${GAP}|${GAP})(?<text>${ANY_TEXT})${AFTER}`,
  'yiu',
);

/** Deliberations, case numbers, European cases, ECLI and neutral citations. */
const DECISIONS: readonly (readonly [how: string, begins: number, pattern: RegExp])[] = [
  [
    'decision.cnil',
    LANDMARK.decision,
    new RegExp(
      String.raw`${BEFORE}(?<series>SANPS|SAN|MEDP|MED)[-\u2010\u2011 \u00a0](?<number>\d{4}-\d{3})${AFTER}`,
      'yu',
    ),
  ],
  [
    'decision.ecli',
    LANDMARK.decision,
    new RegExp(String.raw`${BEFORE}ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]*[A-Z0-9]`, 'yu'),
  ],
  [
    'decision.eu',
    LANDMARK.decision,
    new RegExp(String.raw`${BEFORE}[CT][-\u2010\u2011]\d{1,3}/\d{2}(?:${SPACE}P)?${AFTER}`, 'yu'),
  ],
  [
    'decision.neutral-citation',
    BEGINS.sign,
    new RegExp(
      String.raw`\[\d{4}\]${GAP}(?:UKSC|UKPC|UKUT|UKFTT|EWHC|EWCA|CSIH|CSOH|NICA|IEHC|IESC|AATA|AICmr|FCA|HCA|SCC|ONSC|CAT|EAT|UKEAT)(?:${GAP}(?:Civ|Crim))?${GAP}\d+(?:${GAP}\([A-Za-z]+\))?`,
      'yu',
    ),
  ],
  [
    'decision.constitutional',
    LANDMARK.decision | LANDMARK.figure,
    new RegExp(String.raw`(?:n[°º]${SPACE})?\d{4}-\d{3,4}(?:/\d{3,4})*${GAP}(?:QPC|DC)${AFTER}`, 'yu'),
  ],
  [
    'decision.docket',
    LANDMARK.figure,
    new RegExp(String.raw`(?<![\d:])\d:\d{2}-(?:cv|cr|mc|md)-\d{3,6}(?:-[A-Z]{2,4})*${AFTER}`, 'yu'),
  ],
  [
    'decision.number',
    LANDMARK.decision,
    new RegExp(
      String.raw`${BEFORE}(?:n[°ºo]s?|[Nn]os?\.?)${SPACE}(?<number>[A-Z]{0,4}-?(?:\d{2}-\d{2}[. ]?\d{3}|\d{2}/\d{4,6}|\d{6,7}|\d{4}-\d{2,4}|\d{2,4}-[A-Z]{1,4}-\d{1,4}|\d{2}[A-Z]{2}\d{5}|\d{2}-\d{3,6}|\d{4,5}/\d{2}|\d{1,4}/\d{4}))${AFTER}`,
      'yu',
    ),
  ],
  [
    'decision.named',
    LANDMARK.referenceStart,
    new RegExp(
      String.raw`${BEFORE}(?:[Dd]écision|[Dd]élibération|[Aa]rrêté?|[Oo]rdonnance|[Jj]ugement|[Dd]ossier|[Aa]ffaire|RG|[Cc]ase|[Dd]ecision|[Oo]rder|[Ff]ile)${GAP}(?:(?:n[°ºo]|[Nn]o\.?|[Nn]umber)${SPACE})?(?<number>(?:[A-Z]{1,5}[-/])?\d{1,5}[-/](?:[A-Z]{1,4}[-/])?\d{1,6}(?:[-/][A-Z\d]{1,5})*)${AFTER}`,
      'yu',
    ),
  ],
];
/** What precedes the number of a law, which is no decision. */
const OF_LAW = /(?:loi|lois|décret|ordonnance|règlement|directive|organique|arrêté)\s*$/iu;

/** "ordonnance n° 2021-12": the government's, not a court's. */
const OF_GOVERNMENT = /^ordonnance\s(?:n[°º]\s?)?\d{4}-\d+$/iu;

const tidyNumber = (number: string): string =>
  plainSpaces(number)
    .replaceAll(/(?<![\p{L}])(LO|[LRDA])\.?\s?(?=\*?\d)/giu, (_whole, letter: string) => `${letter.toUpperCase()}.`)
    .replaceAll(/\s\((?=[\da-z])/gu, '(')
    .replace(/^premier$/iu, '1er');

const FIND: readonly (readonly [pattern: RegExp, near: number])[] = [
  [TEXT_FIRST, LANDMARK.article],
  [SECTION_OF_ACT, LANDMARK.article],
  [ARTICLE_FIRST, LANDMARK.article],
  [CODE_NUMBER, LANDMARK.article],
  [NUMBER_CODE, LANDMARK.article],
];

/** Articles ("RGPD art. 6") and decisions ("SAN-2022-019") of a text, in order, none overlapping another. */
export function recogniseReferences(reading: Reading): readonly Recognition[] {
  const found: Recognition[] = [];
  const { isFree, take } = takenOf(reading.body.length);
  const add = (kind: 'article' | 'decision', start: number, quote: string, value: string, how: string): void => {
    const end = start + quote.length;
    if (!isFree(start, end)) return;
    take(start, end);
    found.push({ kind, start, end, quote, value, precision: '', from: null, to: null, how, unit: '' });
  };
  for (const [pattern, near] of FIND) {
    for (const stretch of reading.around(near, 110, 150)) {
      const { start, text } = stretch;
      if (!/\d|premier/u.test(text)) continue;
      for (const match of reading.matches(stretch, pattern, BEGINS.reference)) {
        const name = textName(match.groups?.['text']);
        const isSection = name === '' && !/^art/iu.test(match.groups?.['word'] ?? 'article');
        if (isSection || (name === '' && MONTH_BEHIND.test(text.slice(match.index + match[0].length)))) continue;
        const value = `${name} art. ${tidyNumber(match.groups?.['number'] ?? '')}`.trim();
        add('article', start + match.index, match[0], value, name === '' ? 'article' : 'article.of-text');
      }
    }
  }
  const near = LANDMARK.decision | LANDMARK.act | LANDMARK.figure;
  const stretches: readonly Stretch[] = reading.has(LANDMARK.decision | LANDMARK.act)
    ? reading.around(near, 30, 50)
    : [];
  for (const [how, begins, pattern] of DECISIONS)
    for (const stretch of stretches) {
      const { start, text } = stretch;
      for (const match of reading.matches(stretch, pattern, begins)) {
        if (how !== 'decision.cnil' && OF_LAW.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
        if (how === 'decision.named' && OF_GOVERNMENT.test(match[0])) continue;
        const { series, number } = match.groups ?? {};
        const value =
          series === undefined ? plainSpaces(number === undefined ? match[0] : `n° ${number}`) : `${series}-${number}`;
        add('decision', start + match.index, match[0], value, how);
      }
    }
  return found.toSorted((a, b) => a.start - b.start);
}
const MONTH_BEHIND = /^\s(?:janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)\s\d{4}/iu;
