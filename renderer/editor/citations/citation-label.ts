import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import {
  defaultSettings,
  type CitationAttributes,
  type MemoSettings,
  type TextLanguage,
} from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { citationLabel as placeLabel, exhibitReference } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import { hasGuillemets } from '../../../shared/memo/resolve-inlines.ts';
import { rulesFor } from '../../../shared/memo/text-language.ts';

/** What every label of a memorandum is computed from; replaced as a whole when the exhibit list or the passages change. */
export interface CitedRecords {
  readonly language: Language;
  readonly settings: Pick<MemoSettings, 'repeats' | 'reference' | 'typography'>;
  readonly exhibits: readonly Exhibit[];
  readonly exhibitOf: ReadonlyMap<string, Exhibit>;
  readonly passageOf: ReadonlyMap<string, PassageRow>;
  /** Passages whose words no longer match their source, as the export check found them. */
  readonly altered: ReadonlySet<string>;
  /** By citation: what it is printed as, without brackets, where repeated citations have a short form. */
  readonly references: ReadonlyMap<string, string>;
  /** False until both lists have been read: nothing is called missing before. */
  readonly complete: boolean;
}

/** `missing`: its source is no exhibit · `orphan`: its passage no longer exists · `altered`: its words no longer match the source. */
export type CitationState = 'sound' | 'missing' | 'orphan' | 'altered';

export interface CitationLabel {
  readonly state: CitationState;
  /** As printed: "(Pièce n° 3, p. 2)". */
  readonly reference: string;
  /** Without its brackets, empty when the source is no exhibit. */
  readonly place: string;
  /** The quoted words, empty when the whole exhibit is cited. */
  readonly quote: string;
  readonly sourceTitle: string;
  readonly number: number | null;
  readonly page: number | null;
}

export const NO_RECORDS: CitedRecords = {
  language: 'fr',
  settings: defaultSettings('fr'),
  exhibits: [],
  exhibitOf: new Map(),
  passageOf: new Map(),
  altered: new Set(),
  references: new Map(),
  complete: false,
};

/** Indexes what the calls answered. */
export function citedRecords(
  language: Language,
  exhibits: readonly Exhibit[] | undefined,
  passages: readonly PassageRow[] | undefined,
  altered: Iterable<string> = [],
  settings: CitedRecords['settings'] = defaultSettings(language),
): CitedRecords {
  return {
    language,
    settings,
    references: new Map(),
    exhibits: exhibits ?? [],
    exhibitOf: new Map(exhibits?.map((exhibit) => [exhibit.sourceId, exhibit])),
    passageOf: new Map(passages?.map((passage) => [passage.id, passage])),
    altered: new Set(altered),
    complete: exhibits !== undefined && passages !== undefined,
  };
}

/**
 * The records as they will be once a source just cited has joined the list, at its end: its number is shown without waiting for the save
 * that puts it there. The next reading of the list replaces them.
 */
export function withExpected(records: CitedRecords, sourceId: string): CitedRecords {
  if (!records.complete || records.exhibitOf.has(sourceId)) return records;
  const expected: Exhibit = {
    id: '',
    listId: '',
    sourceId,
    number: records.exhibits.length + 1,
    title: '',
    date: '',
    form: 'copy',
    heading: '',
    sourceSha256: '',
    sourceNo: 0,
    sourceTitle: '',
    sourcePublished: '',
    sourceKind: '',
    pageCount: null,
  };
  const exhibits = [...records.exhibits, expected];
  return { ...records, exhibits, exhibitOf: new Map(exhibits.map((exhibit) => [exhibit.sourceId, exhibit])) };
}

/** The label of one citation as it stands now: it renumbers with the exhibit list. */
export function citationLabel(citation: CitationAttributes, records: CitedRecords): CitationLabel {
  const exhibit = records.exhibitOf.get(citation.sourceId);
  const passage = citation.passageId === null ? undefined : records.passageOf.get(citation.passageId);
  const number = exhibit?.number ?? null;
  const page = passage?.page ?? null;
  const { language, settings, references } = records;
  const short = references.get(citation.id);
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
    reference:
      number !== null
        ? short === undefined
          ? placeLabel(language, { number, page }, settings.reference)
          : `(${short})`
        : records.complete
          ? MEMO_WORDS.notListed[language]
          : '(…)',
    place: number === null ? '' : exhibitReference(language, { number, page }, settings.reference),
    quote: passage?.quote ?? '',
    sourceTitle: exhibit?.title || exhibit?.sourceTitle || passage?.sourceTitle || '',
    number,
    page,
  };
}

/** Quoted words in the memorandum's own quotation marks, or in those of the language set around; line breaks of the source become spaces. */
export function quotedText(
  { language, settings }: Pick<CitedRecords, 'language' | 'settings'>,
  quote: string,
  around: TextLanguage | null = null,
): string {
  const words = quote.replaceAll(/\s*\n\s*/gu, ' ').trim();
  const own = { language, typography: settings.typography };
  const rules = rulesFor(around, own) ?? own;
  return hasGuillemets(rules.language, rules.typography) ? `«\u00a0${words}\u00a0»` : `“${words}”`;
}
