/** Lines of an article that are about it rather than of it: dates, bylines, labels. */
import { readByline } from './byline.ts';
import { findDates, mentionsYear } from './dates.ts';

const CLOCK = String.raw`\d{1,2}\s*[h:.]\s*\d{0,2}(?:\s*(?:min|[ap]\.?m\.?))?(?:\s*(?:uhr|horas|h|[A-Z]{1,4}S?T|GMT|UTC))?`;
const TIME = String.raw`(?:\s*(?:[,–—|-]|à|at|um|alle(?: ore)?|a las|ore|·)?\s*${CLOCK})?`;
const REST = new RegExp(
  `^(?:[\\s,.]*${TIME}|\\s*[,|–—-]\\s*n°\\s*\\d+|t\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:z|[+-]\\d\\d:?\\d\\d)?)\\s*$`,
  'iu',
);
/** As calendars shorten it, in the languages that are read. */
const WEEKDAY =
  '(?:[Ll]un?|[Mm]ar?|[Mm]er|[Jj]eu|[Vv]en|[Ss]am|[Dd]im?|[Mm]a|[Dd]i|[Ww]o|[Dd]o|[Vv]r|[Zz][ao]|[Mm][oi]|[Ff]r|[Ss][ao]|[Jj]ue|[Vv]ie|[Ss]áb|[Dd]om|[Mm]ié)';
/** Where it was written: "Lorient, le 11 octobre 2023", "Madrid, 21 jul 2022". */
const PLACE = String.raw`(?:\p{Lu}[\p{L}’'-]{2,20}(?:[ -](?:\p{Ll}{1,3}[ -])?\p{Lu}[\p{L}’'-]{1,20}){0,2},\s+)?`;
const BEFORE = new RegExp(
  `^\\s*${PLACE}(?:${WEEKDAY}[.,]*\\s+)?(?:(?:[Ll]e|[Oo]n|[Aa]m|[Ee]l|[Dd]en)\\s+)?(?:${CLOCK}\\s*,?\\s*(?:le\\s+|on\\s+)?)?$`,
  'u',
);

/** "Zaragoza - 12 abr 2022 - 05:30": believed only with its time of day. */
const PLACE_APART = /^\s*\p{Lu}[\p{L}’'-]{2,20}\s[-–—|]\s(?:le\s)?$/u;

const UPDATE =
  /^\W*(?:(?:dernière |last |latest |laatste |letzte |última )?(?:mise? à jour|modifi(?:é|ée|cation)|actualisée?|corrigée?|updated?|modified|corrected|aktualisiert|aktualisierung|geändert|stand|actualizado|actualización|aggiornato|bijgewerkt))(?!\p{L})/iu;

/** A line without those of its parts that say when it was changed. */
export const withoutUpdates = (text: string): string =>
  !mentionsYear(text)
    ? text
    : text
        .split(/(\s*[|•·–—]\s*|\s-\s|(?<=\d)\s*[,(]\s*(?=\p{L}{5}))/u)
        .filter((part) => !UPDATE.test(part))
        .join('')
        .replace(/[\s|•·–—,(-]+$/u, '');

/** "· 5 min read", "| Temps de lecture : 4 min". */
const READING =
  /\s*[·•|–-]\s*(?:(?:temps de )?lecture\s*:?\s*)?\d{1,3}\s?(?:min(?:utes?)?|mn)\.?(?:\s(?:read|de lecture|lesezeit|de lectura|di lettura|leestijd))?\s*$/iu;

/** The whole line is one date, with or without weekday and time of day, and perhaps when the text was changed. */
export function isDateLine(line: string): boolean {
  const whole = line.length > 120 ? '' : withoutUpdates(line);
  const own = /\dm|\sm/u.test(whole) ? whole.replace(READING, '') : whole;
  const [date, ...more] = own.length > 60 ? [] : findDates(own);
  if (!date || more.length > 0) return false;
  const [before, rest] = [own.slice(0, date.index), own.slice(date.index + date.length)];
  return (BEFORE.test(before) || (PLACE_APART.test(before) && /\d[h:.]\d\d/u.test(rest))) && REST.test(rest);
}

/** Words that announce the date on which a text came out. Never "mis à jour", "consulté" or "updated". */
export const PUBLISHED_LABEL =
  /(?:publi(?:ée?|cation)(?:\s(?:au|dans le)\s(?:JO(?:RF)?|Journal officiel)(?:\s(?:du\s)?\p{Lu}\p{Ll}+)?(?=\s))?|mise? en ligne|parue?|post(?:ée?|ed(?:\sin\s\p{L}[\p{L} &]{1,40}?(?=\son\s))?)|(?:first\s+)?published|diffusée?|émission|édition|veröffentlicht|erschienen|publicado|pubblicato|gepubliceerd|geplaatst|rédigée?(?=\sle\s)|écrite?(?=\sle\s))\s*(?:le|on|du|at|am|el|il)?\s*:?\s*/iu;

/** Words that say when the page was before somebody: never when it came out. */
export const CAPTURED_LABEL =
  /(?<!\p{L})(?:(?:page|document|article|site|version|archive|fichier)\s+)?(?:consult(?:é|ée|ation)|imprim(?:é|ée)|captur(?:e|é|ée)|enregistr(?:é|ée)|sauvegard(?:é|ée)|télécharg(?:é|ée)|dernière consultation|dernier accès|archivé|(?:last )?accessed|retrieved|captured|printed|downloaded|saved|viewed|archived)\s*(?:le|du|on|at)?\s*:?\s*(?=(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/iu;

const LABEL_LINE =
  /^(?:publi(?:é|ée|cation)|mise? en ligne|mise? à jour|paru|post(?:é|ed)|published|updated|last (?:updated|modified)|modified|modifié|actualisé|stand ?:|aktualisiert|actualizado|aggiornato|bijgewerkt|gepubliceerd|diffusé|date|source|crédits?|credits?|photo|illustration|temps de lecture|lecture|reading time|\d+ min|lire aussi|à lire aussi|voir aussi|read also|partager|share|imprimer|print|tags?|mots-clés|invité|objet|nos réf)(?![a-zà-ÿ])/iu;
/** Links that help to reach the text, and breadcrumbs; pasted, these are often glued together. */
const SKIP_LINK =
  /^(?:(?:passer|aller|accéder)(?: directement)? au (?:contenu|menu)|skip to (?:main )?content|(?:menu|rechercher|search)$)/iu;
const BREADCRUMB = /^(?:Accueil|ACCUEIL|Home|HOME)(?:\p{Lu}[\p{Ll}\s]|\s*[›»>/|•])/u;

/** Names of rubrics and nothing else: "News UK Politics World Health". */
const RUBRIC: ReadonlySet<string> = new Set(
  (
    'news home uk us world europe politics business money markets sport sports health science tech technology culture arts opinion lifestyle travel video weather climate environment podcasts newsletters accueil actualités politique économie société international monde santé sciences débats' +
    ' idées vidéos régions faits divers startseite politik wirtschaft panorama kultur wissen gesundheit leben inicio política economía sociedad internacional deportes cultura opinión cronaca economia esteri spettacoli politiek economie binnenland buitenland cultuur & et and und y e en'
  ).split(' '),
);
const RUBRICS = 3;
function isRubrics(line: string): boolean {
  if (line.length > 120) return false;
  const text = line.trim();
  const blank = text.indexOf(' ');
  if (blank < 2 || !RUBRIC.has(text.slice(0, blank).toLowerCase())) return false;
  const words = text.split(/[\s|·•/]+/u);
  return words.length >= RUBRICS && words.every((word) => RUBRIC.has(word.toLowerCase()));
}

/** The name of one rubric: "Santé" above a headline. */
export const isRubric = (line: string): boolean => RUBRIC.has(line.trim().toLowerCase());

export const isMenuLine = (line: string): boolean => SKIP_LINK.test(line) || BREADCRUMB.test(line) || isRubrics(line);

/** What a browser prints above a page: the day and time of the print, then the page's title. */
export const PRINTED_HEAD =
  /^\s*(?:\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d),?\s\d{1,2}:\d\d(?:\s[AP]M)?\s+\p{L}/u;

/** Bylines and labels: no heading and no title. */
export const isLabelLine = (line: string): boolean =>
  LABEL_LINE.test(line) || PRINTED_HEAD.test(line) || isMenuLine(line) || readByline(line) !== undefined;
