import type { Exhibit } from '../../../shared/domain/exhibit.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { PrintExhibit, PrintJob, PrintPassage } from '../../../shared/memo/print-job.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { readOriginal } from '../../store/originals.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { readMatter } from '../../store/queries/matter.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import { liveContent } from '../memo/live-content.ts';
import { citedPassages } from './cited-passages.ts';

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
  { withExhibits }: { readonly withExhibits: boolean },
): PrintJob {
  const db = file.read;
  const memo = found(findMemo(db, memoId), 'memo');
  const { title, reference, court, caseNumber } = readMatter(db);
  const exhibits = readExhibitList(db, memo.listId).exhibits.map((exhibit) => gatherExhibit(db, exhibit, withExhibits));
  const bodies = new Map(exhibits.map(({ sourceId, body }) => [sourceId, body]));
  const live = liveContent(db, memo);
  const passages = new Map<string, PrintPassage>();
  for (const { passage } of citedPassages(db, [memo.document, ...Object.values(live).flat()])) {
    if (passage) passages.set(passage.id, placePassage(passage, bodies.get(passage.sourceId)));
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
    passages: [...passages.values()],
    exhibits,
    withExhibits,
    date: memo.updatedAt,
  };
}

function gatherExhibit(db: ReadableDatabase, exhibit: Exhibit, withExhibits: boolean): PrintExhibit {
  const source = found(findSource(db, exhibit.sourceId), 'source');
  const text = readText(db, exhibit.sourceId);
  return {
    sourceId: exhibit.sourceId,
    number: exhibit.number,
    title: exhibit.title || source.title || source.fileName,
    date: exhibit.date || exhibit.sourcePublished,
    form: exhibit.form,
    kind: source.kind,
    fileName: source.fileName,
    sha256: source.sha256,
    bytes: withExhibits ? readOriginal(db, source.sha256) : new Uint8Array(0),
    body: text?.body ?? '',
    segments: text?.segments ?? [],
    pageStarts: text?.pageStarts ?? [],
  };
}

/**
 * Where the quoted words stand in the text that is printed. It is the passage's own text, unless a later reading of the original took its
 * place: then they are marked only where exactly these words stand exactly once; nothing is recorded of it.
 */
function placePassage({ id, sourceId, start, end, quote, page }: PassageRow, body: string | undefined): PrintPassage {
  const passage = { id, sourceId, start, end, quote, page };
  if (body === undefined || body.slice(start, end) === quote) return passage;
  const at = body.indexOf(quote);
  const once = at >= 0 && body.indexOf(quote, at + 1) < 0;
  return once ? { ...passage, start: at, end: at + quote.length } : { ...passage, start: 0, end: 0 };
}
