import { editDocument, type DocumentEdit, type LiveLayout, type LivePage } from '../../../shared/domain/live-page.ts';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { checkDocument, citationsOf, liveBlocksOf } from '../../../shared/memo/document-schema.ts';
import { openLivePages, type LiveSession } from '../../pdf/live/open-live-pages.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import { gatherPrintJob, type Counsel } from '../export/gather-print-job.ts';

/** Tables whose changes concern no page but through the memorandum's own row. */
const OWN_TABLES: ReadonlySet<string> = new Set(['memo', 'citation']);
const NO_BYTES = { withExhibits: false, attachOriginals: false } as const;

export interface Laying {
  readonly document?: DocumentNode | undefined;
  readonly edit?: DocumentEdit | undefined;
}

/** A memorandum's pages while it is written; one thread, which knows the text and is told only what changes. */
export class LiveMemo {
  readonly #file: CaseFile;
  readonly #memoId: string;
  readonly #counsel: () => Counsel;
  readonly #stop: () => void;
  #session: LiveSession | undefined;
  #document: DocumentNode | undefined;
  /** Records that the pages show have changed: they are gathered anew. */
  #isStale = true;

  constructor(file: CaseFile, memoId: string, counsel: () => Counsel) {
    this.#file = file;
    this.#memoId = memoId;
    this.#counsel = counsel;
    this.#stop = file.onChange((tables) => {
      if ([...tables].some((table) => !OWN_TABLES.has(table))) this.#isStale = true;
    });
  }

  /** @returns null when an edit comes without the text it belongs to. @throws ProblemError `memo.invalid`, `record.missing` */
  async lay({ document, edit }: Laying): Promise<LiveLayout | null> {
    const before = document ? checked(document) : this.#document;
    if (!before) return null;
    const added = edit ? checkedBlocks(edit.inserted) : (document?.content ?? []);
    this.#document = edit ? editDocument(before, edit) : before;
    const bringsRecords = added.some((node) => citationsOf(node).length > 0 || liveBlocksOf(node).length > 0);
    if (!this.#session || this.#isStale || bringsRecords) return this.#layAll(this.#document);
    const { title, language, header, template, settings } = found(findMemo(this.#file.read, this.#memoId), 'memo');
    const own = { title, language, header, template, settings, counsel: this.#counsel() };
    return this.#session.update(document ? { ...own, document: this.#document } : own, edit ?? null);
  }

  pages(indices: readonly number[]): Promise<readonly (LivePage | null)[]> {
    return this.#session?.pages(indices) ?? Promise.resolve(indices.map(() => null));
  }

  close(): void {
    this.#stop();
    void this.#session?.close();
    this.#session = undefined;
  }

  #layAll(document: DocumentNode): Promise<LiveLayout> {
    const gathered = gatherPrintJob(this.#file, this.#memoId, this.#counsel(), { ...NO_BYTES, document });
    // The bundle is what is printed as a rule: the exhibit list counts their pages.
    const job = { ...gathered, withExhibits: true };
    this.#isStale = false;
    this.#session ??= openLivePages(job);
    return this.#session.update(job);
  }
}

function checked(document: DocumentNode): DocumentNode {
  const result = checkDocument(document);
  if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
  return result.value;
}

const checkedBlocks = (blocks: readonly DocumentNode[]): readonly DocumentNode[] =>
  blocks.length === 0 ? [] : (checked({ type: 'doc', content: blocks }).content ?? []);
