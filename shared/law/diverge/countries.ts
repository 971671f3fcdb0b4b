/** Countries by their names and adjectives in French and English: "the British regulator" and the ICO are of one country. */
import { allMatches } from '../../text/recognise/scan.ts';
const COUNTRIES: Readonly<Record<string, string>> = {
  fr: String.raw`France|fran[çc]aise?s?|French|Hexagone`,
  gb: String.raw`Royaume-Uni|Grande-Bretagne|Angleterre|britanniques?|anglaise?s?|United Kingdom|UK|Britain|British|England|English`,
  it: String.raw`Italie|italien(?:ne)?s?|Italy|Italian`,
  de: String.raw`Allemagne|allemande?s?|Germany|German`,
  es: String.raw`Espagne|espagnole?s?|Spain|Spanish`,
  pt: String.raw`Portugal|portugaise?s?|Portuguese`,
  be: String.raw`Belgique|belges?|Belgium|Belgian`,
  nl: String.raw`Pays-Bas|n[ée]erlandaise?s?|hollandaise?s?|Netherlands|Dutch`,
  ie: String.raw`Irlande|irlandaise?s?|Ireland|Irish`,
  gr: String.raw`Gr[èe]ce|grecs?|grecques?|Greece|Greek`,
  at: String.raw`Autriche|autrichien(?:ne)?s?|Austria|Austrian`,
  ch: String.raw`Suisse|suisses?|Switzerland|Swiss`,
  lu: String.raw`Luxembourg|luxembourgeoise?s?`,
  pl: String.raw`Pologne|polonaise?s?|Poland|Polish`,
  se: String.raw`Su[èe]de|su[ée]doise?s?|Sweden|Swedish`,
  no: String.raw`Norv[èe]ge|norv[ée]gien(?:ne)?s?|Norway|Norwegian`,
  dk: String.raw`Danemark|danoise?s?|Denmark|Danish`,
  fi: String.raw`Finlande|finlandaise?s?|Finland|Finnish`,
  us: String.raw`[ÉE]tats-Unis|am[ée]ricaine?s?|United States|U\.S\.|US|American`,
  ca: String.raw`Canada|canadien(?:ne)?s?|Canadian`,
  au: String.raw`Australie|australien(?:ne)?s?|Australia|Australian`,
  nz: String.raw`Nouvelle-Z[ée]lande|n[ée]o-z[ée]landaise?s?|New Zealand`,
  jp: String.raw`Japon|japonaise?s?|Japan|Japanese`,
  kr: String.raw`Cor[ée]e du Sud|sud-cor[ée]en(?:ne)?s?|South Korea|South Korean`,
  cn: String.raw`Chine|chinoise?s?|China|Chinese`,
  in: String.raw`Inde|indien(?:ne)?s?|India|Indian`,
  br: String.raw`Br[ée]sil|br[ée]silien(?:ne)?s?|Brazil|Brazilian`,
  eu: String.raw`Union europ[ée]enne|UE|europ[ée]en(?:ne)?s?|European Union|EU|European`,
};
const ANY = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${Object.entries(COUNTRIES)
    .map(([code, source]) => `(?<${code}>${source})`)
    .join('|')})(?![\p{L}\p{N}_])`,
  'gu',
);

export interface CountryMention {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  /** "British regulator", not "the United Kingdom". */
  readonly isAdjective: boolean;
}

/** Adjectives are in lower case in French; the English ones end as adjectives do. */
const isAdjective = (word: string): boolean => /^\p{Ll}/u.test(word) || /(?:ish|an|ese|ch|ss|ek)$/u.test(word);

export const countriesIn = (text: string): readonly CountryMention[] =>
  allMatches(ANY, text).map((match) => ({
    code: Object.entries(match.groups ?? {}).find(([, words]) => words !== undefined)?.[0] ?? '',
    start: match.index,
    end: match.index + match[0].length,
    isAdjective: isAdjective(match[0]),
  }));

/** Where the authorities that the recognisers know have their seat. */
export const COUNTRY_OF_AUTHORITY: Readonly<Record<string, string>> = {
  CNIL: 'fr',
  ICO: 'gb',
  Garante: 'it',
  HDPA: 'gr',
  DSB: 'at',
  AP: 'nl',
  DPC: 'ie',
  AEPD: 'es',
  EDPB: 'eu',
  OAIC: 'au',
  OPC: 'ca',
  FTC: 'us',
  CJUE: 'eu',
  'Conseil d’État': 'fr',
  'Cour de cassation': 'fr',
  'Conseil constitutionnel': 'fr',
  'Commission européenne': 'eu',
  AMF: 'fr',
  'Autorité de la concurrence': 'fr',
  DGCCRF: 'fr',
  Arcom: 'fr',
  'Tribunal judiciaire': 'fr',
  'Cour d’appel': 'fr',
  'High Court': 'gb',
};
