/** Texts of law by any of the names in use; the value is the short name that citations carry. */
import { GAP, SPACE, plainSpaces } from './recognition.ts';

/** Known ones; sources must not name groups. */
const KNOWN: readonly (readonly [name: string, source: string])[] = [
  [
    'RGPD',
    String.raw`RGPD|GDPR|r[èe]glement${GAP}g[ée]n[ée]ral${GAP}sur${GAP}la${GAP}protection${GAP}des${GAP}donn[ée]es(?:${GAP}\((?:RGPD|GDPR)\))?|General${GAP}Data${GAP}Protection${GAP}Regulation(?:${GAP}\(GDPR\))?|r[èe]glement${GAP}\(UE\)${GAP}(?:n[°º]${SPACE})?2016/679`,
  ],
  [
    'loi 78-17',
    String.raw`loi${GAP}(?:n[°º]${SPACE})?78-17(?:${GAP}du${GAP}6${GAP}janvier${GAP}1978)?|loi${GAP}(?:informatique${GAP}et${GAP}libert[ée]s|du${GAP}6${GAP}janvier${GAP}1978)`,
  ],
  ['CPC', String.raw`code${GAP}de${GAP}proc[ée]dure${GAP}civile|CPC`],
  ['CPP', String.raw`code${GAP}de${GAP}proc[ée]dure${GAP}p[ée]nale|CPP`],
  ['CJA', String.raw`code${GAP}de${GAP}justice${GAP}administrative|CJA`],
  ['CPCE', String.raw`code${GAP}des${GAP}proc[ée]dures${GAP}civiles${GAP}d['’]ex[ée]cution|CPCE`],
  [
    'CRPA',
    String.raw`code${GAP}des${GAP}relations${GAP}entre${GAP}le${GAP}public${GAP}et${GAP}l['’]administration|CRPA`,
  ],
  ['C. civ.', String.raw`code${GAP}civil|C\.${SPACE}civ\.`],
  ['C. pén.', String.raw`code${GAP}p[ée]nal|C\.${SPACE}p[ée]n\.`],
  ['C. trav.', String.raw`code${GAP}du${GAP}travail|C\.${SPACE}trav\.`],
  ['C. com.', String.raw`code${GAP}de${GAP}commerce|C\.${SPACE}com\.`],
  ['C. consom.', String.raw`code${GAP}de${GAP}la${GAP}consommation|C\.${SPACE}consom?\.`],
  ['C. env.', String.raw`code${GAP}de${GAP}l['’]environnement|C\.${SPACE}env\.`],
  ['C. urb.', String.raw`code${GAP}de${GAP}l['’]urbanisme|C\.${SPACE}urb\.`],
  ['CMF', String.raw`code${GAP}mon[ée]taire${GAP}et${GAP}financier|CMF`],
  ['CPI', String.raw`code${GAP}de${GAP}la${GAP}propri[ée]t[ée]${GAP}intellectuelle|CPI`],
  ['CSP', String.raw`code${GAP}de${GAP}la${GAP}sant[ée]${GAP}publique`],
  ['CSS', String.raw`code${GAP}de${GAP}la${GAP}s[ée]curit[ée]${GAP}sociale`],
  ['CGI', String.raw`code${GAP}g[ée]n[ée]ral${GAP}des${GAP}imp[ôo]ts|CGI`],
  ['CGCT', String.raw`code${GAP}g[ée]n[ée]ral${GAP}des${GAP}collectivit[ée]s${GAP}territoriales|CGCT`],
  [
    'CEDH',
    String.raw`Convention${GAP}europ[ée]enne${GAP}des${GAP}droits${GAP}de${GAP}l['’]homme|CEDH|European${GAP}Convention${GAP}on${GAP}Human${GAP}Rights|ECHR`,
  ],
  [
    'Charte UE',
    String.raw`Charte${GAP}des${GAP}droits${GAP}fondamentaux(?:${GAP}de${GAP}l['’]Union${GAP}europ[ée]enne|${GAP}de${GAP}l['’]Union)?|Charter${GAP}of${GAP}Fundamental${GAP}Rights`,
  ],
  [
    'TFUE',
    String.raw`TFUE|TFEU|trait[ée]${GAP}sur${GAP}le${GAP}fonctionnement${GAP}de${GAP}l['’]Union(?:${GAP}europ[ée]enne)?`,
  ],
  ['Constitution', String.raw`Constitution`],
];
/** Any law, decree, regulation or act by its number or name. */
const NUMBERED = String.raw`(?:loi|d[ée]cret|ordonnance)${GAP}(?:organique${GAP})?n[°º]${SPACE}\d{2,4}-\d{1,4}(?:${GAP}du${GAP}(?:1er|\d{1,2})${GAP}\p{L}+${GAP}\d{4})?|(?:loi|d[ée]cret|ordonnance)${GAP}(?:n[°º]${SPACE})?\d{2,4}-\d{2,4}|(?:r[èe]glement|directive|regulation)${GAP}(?:\((?:UE|CE|EU|EC)\)${GAP})?(?:n[°º]${SPACE}|No\.?${GAP})?\d{2,4}/\d{2,4}(?:/(?:CE|UE|CEE|EC|EU|EEC))?|code${GAP}(?:de${GAP}(?:la${GAP}|l['’])?|du${GAP}|des${GAP})\p{Ll}[\p{L}’'-]+(?:${GAP}(?:et${GAP}de${GAP}l['’]|publique|publics?|sociale?|rurale?|forestier|électoral|minier|maritime)\p{L}*)*`;
const ENGLISH_ACT = String.raw`(?:[A-Z][\p{L}’'-]+${GAP}(?:(?:and|of|to|for|in|the|on)${GAP})*){1,7}Act(?:${GAP}(?:of${GAP})?\d{4})?`;

export const ANY_TEXT = `${KNOWN.map(([, source]) => source).join('|')}|${NUMBERED}`;
export const ANY_ACT = ENGLISH_ACT;

const matchers = KNOWN.map(([name, source]) => [name, new RegExp(`^(?:${source})$`, 'iu')] as const);

/** Short name of a text; its own words where it has none. */
export function textName(text: string | undefined): string {
  if (text === undefined) return '';
  const known = matchers.find(([, words]) => words.test(text))?.[0];
  return (
    known ??
    plainSpaces(text)
      .replace(/^(?:the|The)\s/u, '')
      .replace(/n[°º]\s?/u, '')
  );
}
