/** What each block of a pasted page looks like, before anything is decided: its shape, and what it says when it says nothing else. */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import { findDates } from '../../metadata/dates.ts';
import { readByline } from '../../metadata/byline.ts';
import { isDateLine, isMenuLine, PUBLISHED_LABEL } from '../../metadata/line-kinds.ts';
import type { TextBlock } from '../lines-to-blocks.ts';
import { comparableLine, plainBeginning } from './comparable-line.ts';
import { isAppealLine } from './appeals.ts';
import { isFootNotice } from './notices.ts';
import { pageWords, type PageWords } from './page-words.ts';
import {
  isCookieButton,
  isCookieSpeech,
  isWall,
  openingOf,
  roleOfLine,
  SPEECH_BEGINNINGS,
  type Opening,
} from './lines.ts';

export interface Look {
  readonly text: string;
  /** Folded, without the signs at its ends; empty for a long text. */
  readonly line: string;
  /** Blocks that no empty line parts have the same number. */
  readonly group: number;
  readonly isList: boolean;
  /** Sentences, rather than a line of a menu or a headline. */
  readonly isProse: boolean;
  /** Long enough that only an article, or a reader's comment, would say it. */
  readonly isLong: boolean;
  /** A teaser is cut off. */
  readonly isCut: boolean;
  /** A date, a byline or the label of one: about the article, and part of it. */
  readonly isAbout: boolean;
  readonly isDate: boolean;
  /** What it is for by its own words. */
  readonly role: SegmentRole | undefined;
  readonly opening: Opening | undefined;
  readonly isCookieSpeech: boolean;
  readonly isCookieButton: boolean;
  /** A credit below a picture. */
  readonly isCaption: boolean;
  /** What a site says of itself and its terms at its foot, in a word or two. */
  readonly isNotice: boolean;
  /** Made of nothing but the words that pages are worked by. */
  readonly pageWords: PageWords | undefined;
  /** Where the free part of an article ends. */
  readonly isWall: boolean;
}

/** Longer blocks are sentences whatever they say. */
const PROSE = 160;
/** A sentence that states; a question as short as that may be a headline. */
const STATEMENT = 30;
const SENTENCE = 60;
const LONGEST_LINE = 220;
/** A whole sentence that is longer says more than who wrote the article, and when. */
const LONGEST_SAID = 100;
const CUT = /(?:…|\.{3,}|\[…\]|\[\.\.\.\])["”»]?$/u;
/** What a banner of cookies cannot do without; looked for in lower case, since ignoring case costs ten times as much. */
const OF_COOKIES = /cookie|traceur|tracker|partenaires|partners|vie privée|privacy/u;
/** How much of its end tells how a text ends: an expression that seeks the end looks at all that is before it. */
const END = 10;
const SENTENCE_END = /[\p{Ll}\p{N}\p{Pe}\p{Pf}%€"](?:[.!?]|\s[!?])(?:\[\w{1,3}\])*["'”»’)\s]*$/u;
/** "Flers. The pool stays closed", "Fire: what is known": a headline's place or subject. */
const KICKER = /^\p{Lu}[^.!?:]{1,30}[.:]\s\p{Lu}[^.!?]*[^.!?…:;,]$/u;
const TWO_SENTENCES = /\p{Ll}[.!?]["”»]?\s+["“«]?\s?\p{Lu}.{15,}/u;
const LABEL = new RegExp(
  `^(?:(?:par|by)\\s.*?|.{0,60}[|–—•·]\\s*)?(?:${PUBLISHED_LABEL.source}(?=$|\\d|:|il y a|(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|jan|f[ée]v|feb|mar|a[vp]r|mai|may|ju[inl]|ao[uû]|aug|sep|oct|nov|d[ée]c)|par\\b|by\\b|dans\\b|in\\b)|mise? à jour|(?:last )?updated|modifiée?|(?:date|sources?|crédits?|from|type|sector)\\s*:|avec\\s(?:afp|reuters|ap)\\b)`,
  'iu',
);
/** "Anne Bernard, Health correspondent", "Anne Bernard in London". */
const WRITER =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,2}(?:,?\s(?:.{0,30}\s)?(?:correspondent|reporter|editor|journaliste|rédact(?:eur|rice)|correspondante?|envoyée?\sspéciale?)(?:\s.{0,30})?|\s(?:in|à)\s\p{Lu}[\p{L}-]+)$/u;
/** "Photo: …", "Photograph by …", "… © Anne Bernard", "… (Photo Anne Bernard)". */
const CREDIT =
  /^(?:photo(?:graphie|graph)?s?(?:\s+(?:by|de|d['’]illustration)\b|\s*[:©])|(?:illustration|légende|image|picture)\s*:|crédits?\s+photos?)|©\s*\p{Lu}|\((?:photo|crédit|credit|ap|afp|reuters|getty)\b[^)]{0,60}\)\s*$|(?:photo(?:graph)?|picture|image|foto|bild|crédits?|credit|source)\s*:\s*(?-i:\p{Lu})[^.!?]{2,50}$|\/(?:file photo|dpa|afp|reuters|getty(?: images)?|ap|efe|ansa)\)?$/iu;
/** "…, le 16 mai 2023. ANNE BERNARD POUR « LE FANAL »". */
const CREDIT_IN_CAPITALS = /\.\s+(?:\p{Lu}{2,}[’'-]?\s?){2,}(?:(?:POUR|FOR|\/)\s.{2,30})?$/u;

/** A credit below a picture. The notice of the page's owner is none. */
const isCaption = (text: string): boolean =>
  text.length <= 220 && !/^(?:©|copyright)/iu.test(text) && (CREDIT.test(text) || CREDIT_IN_CAPITALS.test(text));

/** "12 avril 2018 par Anne Bernard | Laisser un commentaire". */
const SIGNED = /^,?\s(?:à\s[\dh: ]+|at\s[\d: apm.]+)?\s?(?:par|by|von|por|di)\s\p{Lu}/u;

/** A day with a few words beside it: "Oct 14th 2021 | VALDORA", "Anne Bernard — 11 octobre 2019 à 7h02". */
function isDated(text: string): boolean {
  if (text.length > 90 || !/(?:19|20)\d\d/u.test(text)) return false;
  const [date] = findDates(text);
  if (!date || date.edtf.length < 10) return false;
  const after = text.slice(date.index + date.length);
  if (date.index === 0 && SIGNED.test(after)) return true;
  const rest = `${text.slice(0, date.index)} ${after}`;
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 6;
}

/** Long blocks are looked at no further: most of an article is made of them. */
function lookAtLong(text: string, group: number, isList: boolean): Look {
  const isCut = CUT.test(text.slice(-END));
  return {
    text,
    line: '',
    group,
    isList,
    isProse: true,
    isLong: !isCut,
    isCut,
    isAbout: false,
    isDate: false,
    role: undefined,
    opening: undefined,
    isCookieSpeech: speaksOfCookies(text),
    isCookieButton: false,
    isCaption: isCaption(text),
    isNotice: false,
    pageWords: undefined,
    isWall: false,
  };
}

/** Every block of every article is asked: its first letters answer for most. */
function mayOpenSpeech(text: string): boolean {
  const beginning = plainBeginning(text);
  return beginning === undefined || SPEECH_BEGINNINGS.has(beginning);
}

/** How much of a banner's speech says what it is about. */
const OPENING = 320;

/** A banner speaks for itself: an article quotes it. */
const speaksOfCookies = (text: string): boolean =>
  text.length <= 900 &&
  mayOpenSpeech(text) &&
  !/^["“«‘']/u.test(text) &&
  OF_COOKIES.test(text.slice(0, OPENING).toLowerCase()) &&
  isCookieSpeech(comparableLine(text.slice(0, OPENING)));

/** What a line says by itself, wherever it stands. */
type Said = Omit<Look, 'group' | 'isList'>;

/**
 * Pages of one site bring the same lines along: those met last are not read again. Longer ones are hardly met twice, unless they are the page's
 * own: what its banner says, and its notices.
 */
const KEPT = { lines: 4_096, length: 80 } as const;
let known = new Map<string, Said>();
/** Those met before, until as many others are: what pages of one site say stays, whatever is read between two of them. */
let earlier = new Map<string, Said>();

function said(text: string): Said {
  const met = known.get(text);
  if (met) return met;
  const before = earlier.get(text);
  if (before) return kept(before);
  if (text.length <= KEPT.length) return kept(readLine(apart(text)));
  const line = readLine(text);
  const isOfPage = line.role !== undefined || line.opening !== undefined || line.isCookieSpeech;
  return isOfPage ? kept({ ...line, text: apart(text), line: apart(line.line) }) : line;
}

function kept(line: Said): Said {
  if (known.size >= KEPT.lines) [earlier, known] = [known, new Map()];
  known.set(line.text, line);
  return line;
}

/**
 * A copy: what the engine cuts from a text keeps all of that text in memory, and these lines outlive their texts by thousands. What it joins it writes
 * anew before it cuts from it, at a fifth of what a buffer costs.
 */
const apart = (text: string): string => ` ${text}`.slice(1);

export function lookAt(block: TextBlock): Look {
  const text = block.text.trim();
  const { group } = block;
  const isList = block.block === 'list-item';
  return text.length > LONGEST_LINE ? lookAtLong(text, group, isList) : { ...said(text), group, isList };
}

/** No day is written without one. */
const FIGURE = /\d/u;

function readLine(text: string): Said {
  const end = text.slice(-END);
  const isCut = CUT.test(end);
  const isProse =
    text.length > PROSE ||
    (text.length >= (/\?["'”»’)\s]*$/u.test(end) ? SENTENCE : STATEMENT) && SENTENCE_END.test(end)) ||
    (text.length >= 30 && TWO_SENTENCES.test(text) && !KICKER.test(text));
  const isDate = FIGURE.test(text) && isDateLine(text);
  const line = comparableLine(text);
  return {
    text,
    line,
    isProse,
    isLong: text.length > PROSE + 10 && !isCut,
    isCut,
    isAbout:
      isDate ||
      (text.length <= (isProse ? LONGEST_SAID : PROSE) &&
        (readByline(text) !== undefined || LABEL.test(text) || WRITER.test(text) || isDated(text))),
    isDate,
    role:
      symbolsOf(text) ??
      // What is quoted is said by somebody, and so is what is asked and answered.
      ((isProse && /^["“«‘']/u.test(text)) || /^(?:q|a|r|question|answer|réponse)\s?[.:]\s/iu.test(text)
        ? undefined
        : ((text.length <= 250 && isMenuLine(text) ? 'menu' : roleOfLine(line)) ??
          (isAppealLine(line) && !/^["“«‘']/u.test(text) ? 'advertisement' : undefined))),
    opening: openingOf(line),
    isCookieSpeech: speaksOfCookies(text),
    isCookieButton: isCookieButton(line),
    isCaption: isCaption(text),
    isNotice: !isProse && isFootNotice(line),
    isWall: !/^["“«‘']/u.test(text) && isWall(line),
    // What ends with a full stop, however short, is said.
    pageWords: isProse || /(?<!\.)[.;,]$/u.test(end) ? undefined : pageWords(line),
  };
}

/** "Report (PDF, 212 KB)": the way to a file, with its size. */
const FILE = /\([^()]{0,20}\d\s?(?:[kmg]?o|[kmg]b)\)$/iu;
/** "Index › Works › Lifts". */
/** "le quotidien / affaires / sûretés": rubrics within rubrics. */
const RUBRICS = /^\p{L}[\p{L} ’'-]{1,24}(?:\s\/\s\p{L}[\p{L} ’'-]{1,24}){2,}$/u;
const TRAIL = /^[^.!?›»>]{2,40}(?:\s(?:[›»>]|>>)\s[^.!?›»>]{2,60}){2,}$/u;

/** A line without a letter or a figure is a button's picture; a trail of the way here and the way to a file are links. */
function symbolsOf(text: string): SegmentRole | undefined {
  if (text.length <= 6) return /[\p{L}\p{N}.…*_-]/u.test(text) ? undefined : 'menu';
  return text.endsWith(')')
    ? FILE.test(text)
      ? 'menu'
      : undefined
    : (/[›»>]/u.test(text) && TRAIL.test(text)) || (text.includes(' / ') && RUBRICS.test(text))
      ? 'menu'
      : undefined;
}

/** Blocks after which progress is told. */
const STRETCH = 5_000;

/** @param tick called after each stretch of a long text */
export const looksOf = (blocks: readonly TextBlock[], tick: () => void): Look[] =>
  blocks.map((block, index) => {
    if (index % STRETCH === STRETCH - 1) tick();
    return lookAt(block);
  });
