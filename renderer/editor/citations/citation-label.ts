import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import type { CitationAttributes } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { Language } from '../../../shared/kernel/words.ts';

/** What every label of a memorandum is computed from; replaced as a whole when the exhibit list or the passages change. */
export interface CitedRecords {
  readonly language: Language;
  readonly exhibits: readonly Exhibit[];
  readonly exhibitOf: ReadonlyMap<string, Exhibit>;
  readonly passageOf: ReadonlyMap<string, PassageRow>;
  /** Passages whose words no longer match their source, as the export check found them. */
  readonly altered: ReadonlySet<string>;
  /** False until both lists have been read: nothing is called missing before. */
  readonly complete: boolean;
}

/** `missing`: its source is no exhibit · `orphan`: its passage no longer exists · `altered`: its words no longer match the source. */
export type CitationState = 'sound' | 'missing' | 'orphan' | 'altered';

export interface CitationLabel {
  readonly state: CitationState;
  /** "(Pièce n° 3, p. 2)" */
  readonly reference: string;
  /** The quoted words, empty when the whole exhibit is cited. */
  readonly quote: string;
  readonly sourceTitle: string;
  readonly number: number | null;
  readonly page: number | null;
}

export const NO_RECORDS: CitedRecords = {
  language: 'fr',
  exhibits: [],
  exhibitOf: new Map(),
  passageOf: new Map(),
  altered: new Set(),
  complete: false,
};

/** Indexes what the calls answered. */
export function citedRecords(
  language: Language,
  exhibits: readonly Exhibit[] | undefined,
  passages: readonly PassageRow[] | undefined,
  altered: Iterable<string> = [],
): CitedRecords {
  return {
    language,
    exhibits: exhibits ?? [],
    exhibitOf: new Map(exhibits?.map((exhibit) => [exhibit.sourceId, exhibit])),
    passageOf: new Map(passages?.map((passage) => [passage.id, passage])),
    altered: new Set(altered),
    complete: exhibits !== undefined && passages !== undefined,
  };
}

const WORDS = {
  exhibit: { fr: 'Pièce n°\u00a0', en: 'Exhibit ' },
  page: { fr: 'p.\u00a0', en: 'p. ' },
  missing: { fr: 'pièce à numéroter', en: 'exhibit to be numbered' },
  pending: { fr: 'Pièce', en: 'Exhibit' },
} as const;

/** The printed reference without its brackets: "Pièce n° 3, p. 2". */
export function referenceText(language: Language, number: number, page: number | null): string {
  const exhibit = `${WORDS.exhibit[language]}${String(number)}`;
  return page === null ? exhibit : `${exhibit}, ${WORDS.page[language]}${String(page)}`;
}

/** The label of one citation as it stands now: it renumbers with the exhibit list. */
export function citationLabel(citation: CitationAttributes, records: CitedRecords): CitationLabel {
  const exhibit = records.exhibitOf.get(citation.sourceId);
  const passage = citation.passageId === null ? undefined : records.passageOf.get(citation.passageId);
  const number = exhibit?.number ?? null;
  const page = passage?.page ?? null;
  const unresolved = records.complete ? WORDS.missing : WORDS.pending;
  return {
    state: !records.complete
      ? 'sound'
      : citation.passageId !== null && !passage
        ? 'orphan'
        : !exhibit
          ? 'missing'
          : citation.passageId !== null && records.altered.has(citation.passageId)
            ? 'altered'
            : 'sound',
    reference: `(${number === null ? unresolved[records.language] : referenceText(records.language, number, page)})`,
    quote: passage?.quote ?? '',
    sourceTitle: exhibit?.title || exhibit?.sourceTitle || passage?.sourceTitle || '',
    number,
    page,
  };
}

/** Quoted words in the memorandum's own quotation marks; line breaks of the source become spaces. */
export function quotedText(language: Language, quote: string): string {
  const words = quote.replaceAll(/\s*\n\s*/gu, ' ').trim();
  return language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}
