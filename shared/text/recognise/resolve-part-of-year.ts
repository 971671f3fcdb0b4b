/** Parts of years and decades: quarters, halves, seasons, "fin 2019". */
import { SEASONS } from './calendar-words.ts';
import { monthSpan, type Span } from './publication.ts';
import {
  directionOf,
  known,
  lower,
  numberOf,
  unknown,
  type DateContext,
  type DateGroups,
  type Resolved,
} from './resolved.ts';

/** A third of the year, as a third of the month: "fin 2019" says no month, and no more than that it was late. */
export function partOfYear(groups: DateGroups): Resolved {
  const part = lower(groups['part']);
  const year = Number(groups['year']);
  const first =
    part.startsWith('mi') || part.includes('middle') ? 5 : /^(?:fin|late|(?:the\s+)?end)/u.test(part) ? 9 : 1;
  return known({ from: monthSpan(year, first).from, to: monthSpan(year, first + 3).to }, 'range', 'date.absolute');
}

export function decade(groups: DateGroups): Resolved {
  const named = groups['decade'] ?? '';
  const first = named.length === 2 ? `19${named}` : named;
  return {
    value: `${first.slice(0, 3)}X`,
    precision: 'range',
    from: `${first}-01-01`,
    to: `${first.slice(0, 3)}9-12-31`,
    how: 'date.absolute',
  };
}

const RANKS: readonly RegExp[] = [
  /^(?:prem|1|first)/u,
  /^(?:deux|sec|2)/u,
  /^(?:trois|3|third)/u,
  /^(?:quat|4|fourth)/u,
];

export function quarter(groups: DateGroups): Resolved | undefined {
  const short = lower(groups['short']);
  const isHalf = short === '' ? /^(?:semestre|half)/u.test(lower(groups['span'])) : /^[sh]/u.test(short);
  const parts = isHalf ? 2 : 4;
  const word = lower(groups['rank']);
  const rank =
    short === ''
      ? /^(?:dern|last)/u.test(word)
        ? parts
        : RANKS.findIndex((one) => one.test(word)) + 1
      : Number(short[1]);
  if (rank < 1 || rank > parts) return undefined;
  const months = 12 / parts;
  const year = Number(groups['year']);
  const span = { from: monthSpan(year, (rank - 1) * months + 1).from, to: monthSpan(year, rank * months).to };
  return known(span, 'range', 'date.absolute');
}

export function season(groups: DateGroups, { language, published, suffix }: DateContext): Resolved | undefined {
  const code = (SEASONS[language] as ReadonlyMap<string, number>).get(lower(groups['season'] ?? groups['season2']));
  if (code === undefined) return undefined;
  const spanIn = (year: number): Span => {
    const start = (code - 20) * 3;
    const [endYear, endMonth] = start + 2 > 12 ? [year + 1, start + 2 - 12] : [year, start + 2];
    return { from: monthSpan(year, start).from, to: monthSpan(endYear, endMonth).to };
  };
  const year = numberOf(groups['year']);
  if (year !== undefined) return { ...known(spanIn(year), 'season', 'date.absolute'), value: `${year}-${code}` };
  if (!published) return unknown('', 'season', 'date.year-unknown');
  const base = Number(published.to.slice(0, 4));
  const isNext = directionOf(groups['direction'], '', language) === 'after';
  const years = isNext ? [base, base + 1] : [base, base - 1];
  const found =
    groups['this'] === undefined
      ? (years.find((one) => (isNext ? spanIn(one).from > published.to : spanIn(one).to < published.from)) ??
        years[1] ??
        base)
      : base;
  return { ...known(spanIn(found), 'season', `date.season-from-publication${suffix}`), value: `${found}-${code}` };
}
