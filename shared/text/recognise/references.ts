/** Articles of law and decision numbers, as lawyers and the press cite them. */
import { AFTER, BEFORE, GAP, SPACE, type Recognition } from './recognition.ts';

/** Texts of law by any of the names in use; the value is the short name that citations carry. */
const TEXTS: readonly (readonly [name: string, source: string])[] = [
  [
    'RGPD',
    String.raw`RGPD|GDPR|r[èe]glement${GAP}g[ée]n[ée]ral${GAP}sur${GAP}la${GAP}protection${GAP}des${GAP}donn[ée]es|General${GAP}Data${GAP}Protection${GAP}Regulation`,
  ],
  [
    'loi 78-17',
    String.raw`loi${GAP}(?:n[°º]${SPACE})?78-17|loi${GAP}(?:informatique${GAP}et${GAP}libert[ée]s|du${GAP}6${GAP}janvier${GAP}1978)|Data${GAP}Protection${GAP}Act(?:${GAP}(?:1998|2018))?`,
  ],
  ['décret 2019-536', String.raw`d[ée]cret${GAP}(?:n[°º]${SPACE})?2019-536`],
  ['CPC', String.raw`code${GAP}de${GAP}proc[ée]dure${GAP}civile|CPC`],
  ['CJA', String.raw`code${GAP}de${GAP}justice${GAP}administrative|CJA`],
  ['C. civ.', String.raw`code${GAP}civil|C\.${SPACE}civ\.`],
  ['C. pén.', String.raw`code${GAP}p[ée]nal`],
  ['C. trav.', String.raw`code${GAP}du${GAP}travail`],
  [
    'CEDH',
    String.raw`Convention${GAP}europ[ée]enne${GAP}des${GAP}droits${GAP}de${GAP}l['’]homme|CEDH|European${GAP}Convention${GAP}on${GAP}Human${GAP}Rights|ECHR`,
  ],
  [
    'Charte UE',
    String.raw`Charte${GAP}des${GAP}droits${GAP}fondamentaux(?:${GAP}de${GAP}l['’]Union)?|Charter${GAP}of${GAP}Fundamental${GAP}Rights`,
  ],
];
const anyText = TEXTS.map(([, source]) => source).join('|');
const NUMBER = String.raw`(?:[LRDA]\.?${SPACE}\*?)?\d+(?:[-–.]\d+)*(?:${SPACE}\(\d+\))*(?:${SPACE}\([a-z]\))?(?:${SPACE}(?:bis|ter|quater))?`;
const LIST = `${NUMBER}(?:${SPACE}(?:,|et|and|à|to)${SPACE}${NUMBER})*`;
const LINK = String.raw`(?:${SPACE}(?:,${SPACE})?(?:du|de${GAP}la|de${GAP}l['’]|des|of${GAP}the|of)${GAP}|${SPACE})`;

const ARTICLE_FIRST = new RegExp(
  String.raw`${BEFORE}(?:articles?|art\.)${GAP}(?<number>${LIST})(?:${LINK}(?<text>${anyText})${AFTER})?`,
  'dgiu',
);
const TEXT_FIRST = new RegExp(
  String.raw`${BEFORE}(?<text>${anyText})${SPACE},?${SPACE}(?:articles?|art\.)${GAP}(?<number>${LIST})`,
  'dgiu',
);

/** Deliberations, case numbers, European cases and ECLI. */
const DECISIONS: readonly (readonly [how: string, pattern: RegExp])[] = [
  ['decision.cnil', new RegExp(String.raw`${BEFORE}(?:SAN|MED|MEDP|SANPS)-\d{4}-\d{3}${AFTER}`, 'gu')],
  ['decision.eu', new RegExp(String.raw`${BEFORE}[CT]-\d{1,3}/\d{2}(?:${SPACE}P)?${AFTER}`, 'gu')],
  ['decision.ecli', new RegExp(String.raw`${BEFORE}ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+`, 'gu')],
  [
    'decision.number',
    new RegExp(String.raw`${BEFORE}n[°ºo]${SPACE}(?:\d{2}-\d{2}[. ]?\d{3}|\d{6,7}|\d{4}-\d{2,4})${AFTER}`, 'gu'),
  ],
  [
    'decision.neutral-citation',
    new RegExp(String.raw`\[\d{4}\]${GAP}(?:UKSC|UKUT|UKFTT|EWHC|EWCA|AATA|AICmr)${GAP}\d+`, 'gu'),
  ],
];

const textName = (text: string | undefined): string =>
  text === undefined ? '' : (TEXTS.find(([, source]) => new RegExp(`^(?:${source})$`, 'iu').test(text))?.[0] ?? '');
const tidy = (number: string): string => number.replaceAll(/[\s\u00a0\u2009\u202f]+/gu, ' ').trim();

/** Articles ("RGPD art. 6") and decisions ("SAN-2022-019") of a text, in order, none overlapping another. */
export function recogniseReferences(body: string): readonly Recognition[] {
  const found: Recognition[] = [];
  const free = (start: number, end: number): boolean => found.every((one) => end <= one.start || start >= one.end);
  const add = (kind: 'article' | 'decision', start: number, quote: string, value: string, how: string): void => {
    if (free(start, start + quote.length))
      found.push({
        kind,
        start,
        end: start + quote.length,
        quote,
        value,
        precision: '',
        from: null,
        to: null,
        how,
        unit: '',
      });
  };
  for (const pattern of [TEXT_FIRST, ARTICLE_FIRST]) {
    for (const match of body.matchAll(pattern)) {
      const name = textName(match.groups?.['text']);
      add(
        'article',
        match.index,
        match[0],
        `${name} art. ${tidy(match.groups?.['number'] ?? '')}`.trim(),
        name === '' ? 'article' : 'article.of-text',
      );
    }
  }
  for (const [how, pattern] of DECISIONS)
    for (const match of body.matchAll(pattern)) add('decision', match.index, match[0], tidy(match[0]), how);
  return found.toSorted((a, b) => a.start - b.start);
}
