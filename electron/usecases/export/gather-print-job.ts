import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import {
  USUAL_STAMP,
  type PrintExhibit,
  type PrintJob,
  type PrintPassage,
  type PrintText,
  type StampSettings,
} from '../../../shared/memo/print-job.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readOriginal } from '../../store/originals.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { readMatter } from '../../store/queries/matter.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { findText } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { VERSION } from '../../system/version.ts';
import { found } from '../checks.ts';
import { liveContent } from '../memo/live-content.ts';
import { citedPassages } from './cited-passages.ts';
import { printParties } from './print-parties.ts';

/** What goes into the file beside the memorandum. */
export interface ExportParts {
  readonly withExhibits: boolean;
  /** When nothing is said: originals are attached where no stamped pages stand for them. */
  readonly attachOriginals?: boolean | undefined;
  /** The text as it stands in the editor; without it, as it is saved. */
  readonly document?: DocumentNode | undefined;
  /** The usual one when nothing is said. */
  readonly stamp?: StampSettings | undefined;
}

/** Who signs: from the preferences of this user. */
export type Counsel = PrintJob['counsel'];

/**
 * Gathers everything that the printed memorandum needs into one value; afterwards the case file may change or close.
 * Its date is that of the memorandum's last change, so that the same memorandum gives the same bytes whenever it is exported.
 * @throws ProblemError `record.missing`
 */
export function gatherPrintJob(
  file: CaseFile,
  memoId: string,
  counsel: Counsel,
  { withExhibits, attachOriginals = !withExhibits, stamp = USUAL_STAMP, document }: ExportParts,
): PrintJob {
  const db = file.read;
  const saved = found(findMemo(db, memoId), 'memo');
  const memo = document ? { ...saved, document } : saved;
  const { title, reference, court, caseNumber } = readMatter(db);
  const takeBytes = withExhibits || attachOriginals ? createTaker(db) : () => new Uint8Array(0);
  const exhibits = readExhibitList(db, memo.listId).exhibits.map((exhibit) => gatherExhibit(db, exhibit, takeBytes));
  const bodies = new Map(exhibits.map(({ sourceId, body }) => [sourceId, body]));
  const live = liveContent(db, memo);
  const passages = new Map<string, PrintPassage>();
  const texts = new Map<string, PrintText>();
  for (const { passage } of citedPassages(db, [memo.document, ...Object.values(live).flat()])) {
    const text = passage && findText(db, passage.textId);
    if (!text) continue;
    passages.set(passage.id, placePassage(passage, text.sha256, bodies.get(passage.sourceId)));
    texts.set(passage.textId, text);
  }
  return {
    title: memo.title,
    language: memo.language,
    header: memo.header,
    document: memo.document,
    template: memo.template,
    settings: memo.settings,
    live,
    matter: { title, reference, court, caseNumber },
    counsel,
    parties: printParties(db, memo.settings.sides),
    stamp,
    passages: [...passages.values()],
    exhibits,
    withExhibits,
    attachOriginals,
    texts: [...texts.values()],
    program: `Greffier ${VERSION}`,
    date: memo.updatedAt,
  };
}

/** A document that takes more than this to make opens on no ordinary machine. */
const MOST_BYTES = 600 * 1024 * 1024;

/** Reads originals until together they are too much; null for those that are. */
function createTaker(db: ReadableDatabase): TakeBytes {
  let left = MOST_BYTES;
  return ({ sha256, size }) => {
    if (size > left) return null;
    left -= size;
    return readOriginal(db, sha256);
  };
}

type TakeBytes = (source: { readonly sha256: string; readonly size: number }) => Uint8Array | null;

function gatherExhibit(db: ReadableDatabase, exhibit: Exhibit, takeBytes: TakeBytes): PrintExhibit {
  const source = found(findSource(db, exhibit.sourceId), 'source');
  const text = readText(db, exhibit.sourceId);
  const bytes = takeBytes(source);
  return {
    sourceId: exhibit.sourceId,
    number: exhibit.number,
    title: exhibit.title || source.title || source.fileName,
    date: exhibit.date || exhibit.sourcePublished,
    form: exhibit.form,
    heading: exhibit.heading,
    kind: source.kind,
    fileName: source.fileName,
    language: source.language,
    sha256: source.sha256,
    bytes: bytes ?? new Uint8Array(0),
    size: source.size,
    tooLarge: bytes === null,
    body: text?.body ?? '',
    description: source.description,
    segments: text?.segments ?? [],
    pageStarts: text?.pageStarts ?? [],
  };
}

/**
 * Where the quoted words stand in the text that is printed. It is the passage's own text, unless a later reading of the original took its
 * place: then they are marked only where exactly these words stand exactly once; nothing is recorded of it.
 */
function placePassage(row: PassageRow, text: string, body: string | undefined): PrintPassage {
  const { id, sourceId, start, end, quote, page, prefix, suffix } = row;
  const passage = { id, sourceId, start, end, quote, page, anchor: { text, start, end, prefix, suffix } };
  if (body === undefined || body.slice(start, end) === quote) return passage;
  const at = body.indexOf(quote);
  const once = at >= 0 && body.indexOf(quote, at + 1) < 0;
  return once ? { ...passage, start: at, end: at + quote.length } : { ...passage, start: 0, end: 0 };
}
