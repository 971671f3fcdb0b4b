/** To whom a thing is sold or by whom it is used: public bodies only, or private ones as well. */
import { stateOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

const USE =
  /(?<![\p{L}])(?:(?:vendu|commercialisé|destiné|réservé|proposé|utilisé|employé|ouvert|fourni|loué)e?s? (?:(?:uniquement|exclusivement|seulement|notamment|aussi) )?(?:par|aux?|à)|accessibles? (?:uniquement |aussi )?(?:aux?|à)|(?:sold|marketed|available|used|licensed|offered|supplied|rented|restricted|limited|open)(?: only| solely| exclusively)? (?:by|to|for))(?![\p{L}])/giu;
const PUBLIC =
  /(?:polic\p{L}+|forces? de l['’]ordre|maintien de l['’]ordre|renseignement|gendarmerie|(?:services?|transports?|entreprises?|organismes?|hôpitaux|acteurs) (?:de transport )?publi\p{L}+|administrations?|collectivités|communes|mairies|autorités publiques|armées?|law enforcement|intelligence agenc\p{L}+|governments?(?: agencies)?|public (?:bodies|authorities|sector|transport|hospitals|services|agencies)|councils|municipalities|military)/iu;
const PRIVATE =
  /(?:entreprises?(?!\p{L}| (?:de transport )?publi)|sociétés|secteur privé|particuliers|grand public|commerçants?|commerces|banques|assureurs|employeurs|transporteurs privés|private \p{L}+|businesses|companies|retailers|insurers|\bbanks|employers|consumers|individuals|general public)/iu;
const ONLY =
  /(?:uniquement|exclusivement|seulement|réservée?s?|\bseule?s?\b|\bonly\b|solely|exclusively|restricted|limited)/iu;
const NOT = /(?:\bn['’e][^.;,]{0,20}(?:pas|jamais|plus)\b|\b(?:not|never)\b)[^.;,]{0,20}$/iu;
const REACH = 90;

export const readUsers = (reading: Reading): readonly Statement[] =>
  reading.passages.flatMap((passage) => (passage.quoted.length > 0 ? [] : said(reading, passage)));

function said(reading: Reading, passage: Passage): readonly Statement[] {
  USE.lastIndex = 0;
  const use = USE.exec(passage.text);
  if (!use) return [];
  const after = use.index + use[0].length;
  const tail = passage.text.slice(after, after + REACH);
  const clause = tail.slice(0, /[.;:]/u.exec(tail)?.index ?? tail.length);
  const [toPublic, toPrivate] = [PUBLIC.exec(clause), PRIVATE.exec(clause)];
  const last = Math.max(end(toPublic), end(toPrivate));
  if (last === 0 || Math.min(start(toPublic), start(toPrivate)) > 40) return [];
  const isNot = NOT.test(passage.text.slice(0, use.index));
  const isOnly = ONLY.test(passage.text.slice(Math.max(0, use.index - 20), after + last));
  const side = toPrivate ? (isNot ? 'public-only' : 'private') : isNot ? '' : isOnly ? 'public-only' : 'public';
  if (side === '') return [];
  return [
    stateOf(reading, passage, {
      rule: 'users',
      topic: 'users',
      side,
      start: passage.start + use.index,
      end: passage.start + after + last,
    }),
  ];
}

const end = (match: RegExpExecArray | null): number => (match ? match.index + match[0].length : 0);
const start = (match: RegExpExecArray | null): number => match?.index ?? Infinity;
