import type { FilingEntry, FilingLimits, FilingProfile } from '../../domain/filing.ts';
import type { FrozenExhibit } from '../../domain/exhibit.ts';
import type { Problem } from '../../kernel/result.ts';
import { cleanTitle } from './filing-names.ts';

/** What the linter is told of an exhibit. */
export interface FiledExhibit {
  readonly sourceId: string;
  readonly sourceNo: number;
  readonly number: number;
  /** The line of the list. */
  readonly title: string;
  readonly fileName: string;
  readonly isConfidential: boolean;
  /** In words; empty when it can be read. */
  readonly unreadable: string;
}

export interface FilingFacts {
  readonly profile: FilingProfile;
  readonly limits: FilingLimits;
  readonly entries: readonly FilingEntry[];
  readonly exhibits: readonly FiledExhibit[];
  /** As it was communicated last; empty when it never was. */
  readonly communicated: readonly FrozenExhibit[];
}

const MEGABYTE = 1_000_000;

/** What machines call a file, whatever follows of numbers: it says nothing of what the file is. */
const MACHINE_MADE =
  /^(?:scan|scans|scanned|numerisation|img|image|dsc|dscn|photo|pic|screenshot|capture|document|doc|untitled|sans titre|new|nouveau|file|fichier|page|piece|pj|annexe|exhibit|copie|copy|pdf|whatsapp image|test|divers|autre)?[\s_\-.()n°]*\d*(?:[\s_\-.:]*\d+)*[\s)]*$/iu;
const ENDING = /\.(?:pdf|docx?|odt|rtf|html?|txt|eml|msg|png|jpe?g|tiff?|xlsx?)$/iu;

/** A label that tells the judge what the exhibit is (CJA R.412-2, R.414-5: "un intitulé suffisamment explicite"). */
export const isExplicit = (title: string): boolean => {
  const bare = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').replace(ENDING, '').trim();
  return /\p{L}{3}/u.test(bare) && !MACHINE_MADE.test(bare);
};

const repeated = <Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly (readonly Value[])[] =>
  [...Map.groupBy(values, keyOf).values()].filter((group) => group.length > 1);

/**
 * What keeps a filing from being accepted, or from being followed by its reader: each fault with the exhibit and a remedy. Nothing is left to
 * the platform to find out.
 */
export function lintFiling(facts: FilingFacts): readonly Problem[] {
  const { exhibits, profile } = facts;
  return [
    ...exhibits
      .filter(({ isConfidential }) => isConfidential)
      .map(({ sourceNo, sourceId }): Problem => ({
        code: 'citation.confidential',
        detail: { no: sourceNo, sourceId },
      })),
    ...numbers(exhibits),
    ...exhibits.flatMap(({ number, title, sourceId, unreadable }): Problem[] => [
      ...(isExplicit(title) ? [] : [{ code: 'filing.label', detail: { number, title, sourceId } }]),
      ...(ENDING.test(title) ? [{ code: 'filing.label-ending', detail: { number, title, sourceId } }] : []),
      ...(cleanTitle(profile, title) === '' && title.trim() !== ''
        ? [{ code: 'filing.characters', detail: { number, title, sourceId } }]
        : []),
      ...(unreadable === '' ? [] : [{ code: 'filing.unreadable', detail: { number, reason: unreadable, sourceId } }]),
    ]),
    ...repeated(exhibits, ({ title }) => title.trim().toLowerCase()).map((group): Problem => ({
      code: 'filing.same-title',
      detail: { numbers: group.map(({ number }) => number).join(', '), title: group[0]?.title ?? '' },
    })),
    ...repeated(facts.entries, ({ name }) => name.toLowerCase()).map((group): Problem => ({
      code: 'filing.same-name',
      detail: { name: group[0]?.name ?? '', count: group.length },
    })),
    ...sizes(facts),
    ...differences(facts),
  ];
}

/** Continuous and rising (CJA R.412-2). */
function numbers(exhibits: readonly FiledExhibit[]): Problem[] {
  const at = exhibits.findIndex(({ number }, index) => number !== index + 1);
  return at < 0 ? [] : [{ code: 'filing.numbers', detail: { number: exhibits[at]?.number ?? 0, expected: at + 1 } }];
}

const megabytes = (size: number): number => Math.ceil(size / (MEGABYTE / 10)) / 10;

function sizes({ entries, limits }: FilingFacts): Problem[] {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return [
    ...entries
      .filter(({ size }) => limits.file > 0 && size > limits.file * MEGABYTE)
      .map(({ name, size }): Problem => ({
        code: 'filing.file-size',
        detail: { name, megabytes: megabytes(size), limit: limits.file },
      })),
    ...(limits.filing > 0 && total > limits.filing * MEGABYTE
      ? [{ code: 'filing.total-size', detail: { megabytes: megabytes(total), limit: limits.filing } }]
      : []),
  ];
}

/** A number that left under one title must not come back under another. */
const differences = ({ exhibits, communicated }: FilingFacts): Problem[] =>
  communicated.flatMap(({ number, sourceId, title }): Problem[] => {
    const now = exhibits.find((exhibit) => exhibit.sourceId === sourceId);
    if (!now || now.title === title) return [];
    return [{ code: 'filing.other-title', detail: { number, title: now.title, before: title, sourceId } }];
  });
