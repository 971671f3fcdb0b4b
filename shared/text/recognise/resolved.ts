/** What a date comes to, and what is known when it is resolved. */
import type { Direction, Span } from './publication.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';

export type Resolved = Pick<Recognition, 'value' | 'precision' | 'from' | 'to' | 'how'>;
export type DateGroups = Readonly<Record<string, string | undefined>>;

export interface DateContext extends RecogniseOptions {
  /** The day or month with its year before this one in its sentence: a date that names no year lies beside it. */
  readonly beside: Span | null;

  /** Ends `how` when the day of publication was not known and is taken from the text itself. */
  readonly suffix: '' | '.latest-day-of-text';
  /** Which comes first in "05/12/2022"; undefined when the text does not tell. */
  readonly order: 'day' | 'month' | undefined;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
export const lower = (text: string | undefined): string => (text ?? '').toLowerCase();
export const numberOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return lower(text) === 'premier' ? 1 : Number.parseInt(text, 10);
};

export const known = ({ from, to }: Span, precision: Resolved['precision'], how: string): Resolved => {
  const value =
    precision === 'day' && from === to
      ? from
      : precision === 'month' && from.slice(0, 7) === to.slice(0, 7)
        ? from.slice(0, 7)
        : precision === 'year' && from.slice(0, 4) === to.slice(0, 4)
          ? from.slice(0, 4)
          : `${from}/${to}`;
  return { value, precision, from, to, how };
};

/** As fine as its words, but not placed: nothing is invented. */
export const unknown = (value: string, precision: Resolved['precision'], how: string): Resolved => ({
  value,
  precision,
  from: null,
  to: null,
  how,
});

/** "prochain" and "next" look ahead, "dernier" and "last" strictly back; otherwise the sentence tells. */
export function directionOf(word: string | undefined, lead: string, language: 'fr' | 'en'): Direction {
  if (word !== undefined) {
    const said = lower(word);
    if (/^(?:proch|next)/u.test(said)) return 'after';
    return said === 'this' || said.startsWith('this') ? 'on-or-before' : 'before';
  }
  // No rule of what lies ahead reaches back over a stop or a comma, so that nothing before the last one need be read.
  const clause = lead.slice(Math.max(...STOPS.map((stop) => lead.lastIndexOf(stop))) + 1);
  const ahead = AHEAD[language].test(clause) ? 'after' : EITHER[language].test(clause) ? 'nearest' : 'on-or-before';
  return ahead !== 'on-or-before' && ALREADY[language].test(lead) ? 'on-or-before' : ahead;
}

const STOPS: readonly string[] = ['.', '!', '?', ';', ','];
/** What was promised before the publication was promised for a day that may lie before it too. */
const ALREADY = {
  fr: /(?<!\p{L})(?:avait|avaient|était|étaient|devait|devaient)(?!\p{L})[^.!?;]{0,70}$/iu,
  en: /(?<!\p{L})(?:had|was|were)(?!\p{L})[^.!?;]{0,70}$/iu,
} as const;
/** "until 30 June", "could return on 3 May": it lies on whichever side is nearer. */
const EITHER = {
  fr: /jusqu['’](?:au|en|à)\s(?:la\s)?$|(?<!\p{L})(?:pourrai(?:t|ent)|devrai(?:t|ent))(?!\p{L})[^.!?;,]{0,60}$/iu,
  en: /(?<!\p{L})until\s(?:the\s)?$|(?<!\p{L})(?:could|can|might|would|should)(?!\p{L}|\s+have(?!\p{L}))[^.!?;,]{0,60}$/iu,
} as const;
/** Verbs in the future, and words that set a term: what follows lies after the publication. */
const AHEAD = {
  fr: /(?:(?<!\p{L})(?:aura|auront|sera|seront|va|vont|fera|feront|pourra|pourront|devra|devront|viendra|saura|prévue?s?|attendue?s?|fixée?s?|programmée?s?)|(?!environs)\p{L}+(?:era|eront|ira|iront|endra|endront|aîtra|aîtront|attra|uira|[eid]rons|[eid]rez))(?![\p{L}])[^.!?;,]{0,60}$|(?:d['’]ici(?: au| le| à)?|au plus tard(?: le| en)?|(?<!\p{L})(?:a|ont|dispose|disposent) jusqu['’](?:au|à|en))\s$/iu,
  en: /(?<!\p{L})(?:will|shall|['’]ll|is due|are due|is to|are to|scheduled|expected|set (?:to|for)|must|due)(?!\p{L})[^.!?;,]{0,60}$|(?<!\p{L})(?:by|no later than|due(?: on)?|(?:has|have) until)\s(?:the\s)?$/iu,
} as const;
