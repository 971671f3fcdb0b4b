import type { LiveLayout, LivePage } from '../../../shared/domain/live-page.ts';
import type { CitationPlace } from '../../../shared/memo/citation-label.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { typographicEdits, type EditsOf } from '../../../shared/memo/resolve-inlines.ts';
import { resolveMemo } from '../../../shared/memo/resolve-memo.ts';
import type { TextEdit } from '../../../shared/memo/french-typography.ts';
import { runningMatter } from '../document/running-matter.ts';
import { ObjectTable } from '../document/object-table.ts';
import { createLocator, prepareExhibits } from '../exhibits/prepare-exhibits.ts';
import { createFaceSet } from '../fonts/face-set.ts';
import { composeMemo } from '../layout/compose-memo.ts';
import { createComposition, type Composition } from '../layout/composition.ts';
import { pageGeometry } from '../layout/page-geometry.ts';
import { LineMemory } from '../layout/line-memory.ts';
import type { LaidPage } from '../layout/paginate.ts';
import { drawLivePage } from './draw-live-page.ts';

/** Edits remembered at most; a memorandum has some thousands of lines that can have any. */
const MOST_EDITS = 20_000;

/** Exhibits as far as citations need them; `key` is all that they depend on. */
interface LaidExhibits {
  readonly key: string;
  readonly locate: (sourceId: string, passageId: string | null) => CitationPlace | null;
  readonly pages: ReadonlyMap<string, number>;
}

interface Layout {
  readonly job: PrintJob;
  readonly composition: Composition;
  readonly pages: readonly LaidPage[];
  readonly anchors: ReadonlyMap<string, number>;
  readonly callers: ReadonlyMap<number, number>;
}

/**
 * A memorandum's pages while it is written. Each update lays out the whole document, but sets only those lines again whose words changed;
 * so a page is always what a new layout of the same document would make it. Exhibits are not part of the pages; citations name their pages
 * as the bundle would.
 */
export class LivePages {
  readonly #memory = new LineMemory();
  readonly #edits = new Map<string, readonly TextEdit[]>();
  #composition: Composition | undefined;
  #exhibits: LaidExhibits | undefined;
  #layout: Layout | undefined;

  /** @param job `withExhibits` says whether the exhibit list counts their pages; bytes are not needed */
  async update(job: PrintJob): Promise<LiveLayout> {
    if (this.#composition?.language !== job.language) {
      this.#composition = { ...createComposition(createFaceSet(), job), memory: this.#memory };
      this.#exhibits = undefined;
    }
    const { locate, pages: exhibitPages } = await this.#exhibitsOf(job, this.#composition);
    this.#memory.turn();
    const composition = { ...this.#composition, page: pageGeometry(job.settings), headings: [] };
    const memo = resolveMemo(job, locate, this.#editsOf);
    const pages = composeMemo(composition, job, memo, job.withExhibits ? exhibitPages : new Map());
    this.#layout = { job, composition, pages, anchors: anchorsOf(pages), callers: callersOf(pages) };
    const { width, height } = composition.page;
    return { pageCount: pages.length, width, height, nodePages: nodePagesOf(job, pages) };
  }

  /** @param index 0… @returns undefined when there is no such page, or nothing was laid out yet */
  page(index: number): LivePage | undefined {
    const layout = this.#layout;
    const page = layout?.pages[index];
    if (!layout || !page) return undefined;
    const { job, composition, pages, anchors, callers } = layout;
    return drawLivePage(page, {
      composition,
      running: runningMatter({ job, composition, pages })(index),
      pageOf: (anchor) => anchors.get(anchor),
      callerOf: (note) => callers.get(note) ?? -1,
    });
  }

  readonly #editsOf: EditsOf = (line, language, typography) => {
    const key = `${language}${typography}${line}`;
    let edits = this.#edits.get(key);
    if (!edits) {
      if (this.#edits.size >= MOST_EDITS) this.#edits.clear();
      this.#edits.set(key, (edits = typographicEdits(line, language, typography)));
    }
    return edits;
  };

  async #exhibitsOf(job: PrintJob, composition: Composition): Promise<LaidExhibits> {
    const key = JSON.stringify([
      job.exhibits.map(({ sourceId, number, title, date, sha256 }) => [sourceId, number, title, date, sha256]),
      job.passages,
      job.withExhibits,
    ]);
    if (this.#exhibits?.key === key) return this.#exhibits;
    const { withExhibits } = job;
    const alone = { ...job, withExhibits: false };
    const prepared = await prepareExhibits(alone, composition, new ObjectTable(), [], withExhibits);
    const pages = new Map(
      prepared.map(({ exhibit, pages: laid }) => [
        exhibit.sourceId,
        Math.max(1, exhibit.kind === 'pdf' ? exhibit.pageStarts.length : laid.length),
      ]),
    );
    this.#exhibits = { key, locate: createLocator(prepared, job), pages };
    return this.#exhibits;
  }
}

function anchorsOf(pages: readonly LaidPage[]): Map<string, number> {
  const anchors = new Map<string, number>();
  for (const [i, { items }] of pages.entries())
    for (const { item } of items)
      for (const anchor of item.anchors) if (!anchors.has(anchor)) anchors.set(anchor, i + 1);
  return anchors;
}

function callersOf(pages: readonly LaidPage[]): Map<number, number> {
  const callers = new Map<number, number>();
  for (const { items } of pages)
    for (const { item } of items) for (const note of item.notes) callers.set(note, item.origin);
  return callers;
}

function nodePagesOf({ document }: PrintJob, pages: readonly LaidPage[]): number[] {
  const nodePages = Array.from({ length: document.content?.length ?? 0 }, () => 0);
  for (const [i, { items }] of pages.entries())
    for (const { item } of items) if (item.origin >= 0 && nodePages[item.origin] === 0) nodePages[item.origin] = i + 1;
  return nodePages;
}
