import type { Problem } from '../../../shared/kernel/result.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintExhibit, PrintJob } from '../../../shared/memo/print-job.ts';
import type { CitationPlace } from '../../../shared/memo/citation-label.ts';
import { composeExhibit } from '../layout/compose-exhibit.ts';
import type { Composition } from '../layout/composition.ts';
import type { LaidPage } from '../layout/paginate.ts';
import type { ObjectTable } from '../document/object-table.ts';
import type { Layers } from './layers.ts';
import { openPdf, type ArchiveFault, type OpenedPdf } from './open-pdf.ts';
import { pictureToPdf } from './picture-to-pdf.ts';

type MergedPages = Extract<OpenedPdf, { ok: true }>['pages'];

/** An exhibit ready to be drawn: its own pages (a picture's is made for it), or pages set from its text, or one page that says why neither can be. */
export type PreparedExhibit =
  | {
      readonly kind: 'merged';
      readonly exhibit: PrintExhibit;
      readonly pages: MergedPages;
      readonly faults: readonly ArchiveFault[];
      readonly layers: Layers | null;
      /** The copy lacks something that the original has. */
      readonly attach: boolean;
    }
  | {
      readonly kind: 'typeset';
      readonly exhibit: PrintExhibit;
      readonly pages: LaidPage[];
      readonly attach: boolean;
    }
  /** Not in this document; its pages are only known by their numbers. */
  | { readonly kind: 'absent'; readonly exhibit: PrintExhibit; readonly pages: LaidPage[] };

/**
 * Lays out or opens every exhibit, before the memorandum, whose citations print the pages found here. One that is not in the document and
 * whose words nobody cites needs no pages.
 * @param counted every exhibit's pages are to be known, as the list of exhibits tells them
 */
export async function prepareExhibits(
  job: PrintJob,
  composition: Composition,
  table: ObjectTable,
  problems: Problem[],
  counted = job.withExhibits,
): Promise<PreparedExhibit[]> {
  const prepared: PreparedExhibit[] = [];
  for (const exhibit of job.exhibits) {
    const passages = job.passages.filter(({ sourceId }) => sourceId === exhibit.sourceId);
    const typeset = (
      reason: 'encrypted' | 'damaged' | 'dynamicForm' | 'noText' | 'picture' | 'damagedPicture' | 'largePicture',
    ): PreparedExhibit => {
      const why = MEMO_WORDS[reason][job.language];
      problems.push({ code: 'export.exhibit-unmergeable', detail: { number: exhibit.number, reason: why } });
      return { kind: 'typeset', exhibit, pages: composeExhibit(composition, exhibit, [], why), attach: true };
    };
    if (exhibit.tooLarge) {
      const megabytes = Math.ceil(exhibit.size / 1_000_000);
      problems.push({ code: 'export.exhibit-too-large', detail: { number: exhibit.number, megabytes } });
    }
    if (exhibit.tooLarge && job.withExhibits) {
      const pages = composeExhibit(composition, exhibit, [], MEMO_WORDS.tooLarge[job.language]);
      prepared.push({ kind: 'typeset', exhibit, pages, attach: false });
    } else if (exhibit.kind === 'pdf') {
      if (!job.withExhibits) prepared.push({ kind: 'absent', exhibit, pages: [] });
      else {
        const opened = await openPdf(table, exhibit.bytes);
        if (opened.ok && opened.signed)
          problems.push({ code: 'export.exhibit-signed', detail: { number: exhibit.number } });
        if (opened.ok && opened.mended)
          problems.push({
            code: 'export.exhibit-mended',
            detail: { number: exhibit.number, pages: opened.pages.length },
          });
        prepared.push(
          opened.ok
            ? {
                kind: 'merged',
                exhibit,
                pages: opened.pages,
                faults: opened.faults,
                layers: opened.layers,
                attach: opened.signed || opened.mended,
              }
            : typeset(opened.reason),
        );
      }
    } else if (exhibit.kind === 'image' && job.withExhibits) {
      const made = await pictureToPdf(exhibit.bytes);
      const opened = 'pdf' in made ? await openPdf(table, made.pdf) : undefined;
      const faults = 'pdf' in made && made.isPrintInk ? (['colours'] as const) : [];
      prepared.push(
        opened?.ok
          ? { kind: 'merged', exhibit, pages: opened.pages, faults, layers: null, attach: false }
          : typeset('refused' in made ? made.refused : 'damagedPicture'),
      );
    } else if (!counted && passages.length === 0) {
      prepared.push({ kind: 'absent', exhibit, pages: [] });
    } else if (exhibit.body.trim() === '') {
      prepared.push(job.withExhibits ? typeset('noText') : { kind: 'absent', exhibit, pages: [] });
    } else {
      const pages = composeExhibit(composition, exhibit, passages, '');
      prepared.push(
        job.withExhibits ? { kind: 'typeset', exhibit, pages, attach: false } : { kind: 'absent', exhibit, pages },
      );
    }
  }
  return prepared;
}

/** Number and page of what a citation cites, the page being the one that is printed in the exhibit. */
export function createLocator(
  prepared: readonly PreparedExhibit[],
  job: PrintJob,
): (sourceId: string, passageId: string | null) => CitationPlace | null {
  const bySource = new Map(prepared.map((one) => [one.exhibit.sourceId, one]));
  const passages = new Map(job.passages.map((passage) => [passage.id, passage]));
  const typesetPages = new Map<string, number>();
  for (const one of prepared) {
    if (one.kind === 'merged') continue;
    for (const [i, { items }] of one.pages.entries()) {
      for (const { item } of items) for (const anchor of item.anchors) typesetPages.set(anchor, i + 1);
    }
  }
  return (sourceId, passageId) => {
    const one = bySource.get(sourceId);
    if (!one) return null;
    const { number, kind } = one.exhibit;
    const passage = passageId === null ? undefined : passages.get(passageId);
    if (!passage || passage.sourceId !== sourceId) return { number, page: null };
    return { number, page: kind === 'pdf' ? passage.page : (typesetPages.get(`passage:${passage.id}`) ?? null) };
  };
}
