/**
 * Pages as they will print, for the window: the same lines at the same places, as words to be drawn instead of operators. Points; y counts
 * down from the page's upper edge.
 */
import type { DocumentNode } from './memo.ts';

/** Words of one face and size that stand on one line. */
export interface LiveWord {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

export interface LiveRun {
  /** PostScript name of the face, e.g. `SourceSerif4-It`; the file of that name is among the program's fonts. */
  readonly face: string;
  /** OpenType feature that is on beside the usual ones: `sups`, `smcp`, `tnum`, or none. */
  readonly feature: string;
  readonly size: number;
  /** Height of the baseline below the page's upper edge. */
  readonly baseline: number;
  /** 0 black … 1 white; null for words that lead somewhere and show it. */
  readonly tone: number | null;
  readonly words: readonly LiveWord[];
}

export interface LiveArea {
  readonly kind: 'rule' | 'light-rule' | 'bar' | 'tint';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the document's own nodes stand, in the order of the page. A node may stand on several pages; a note belongs to the node that calls it. */
export interface LiveSpan {
  /** Index among the children of the document. */
  readonly node: number;
  /** Number of the note that stands here, 0 for the text itself. */
  readonly note: number;
  readonly top: number;
  readonly bottom: number;
}

export interface LivePage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly LiveRun[];
  readonly areas: readonly LiveArea[];
  readonly spans: readonly LiveSpan[];
}

/** What an edit changed: how many pages there are, and on which page each node begins, 1…; 0 when nothing of it is printed. */
export interface LiveLayout {
  readonly pageCount: number;
  /** Of every page, in points. */
  readonly width: number;
  readonly height: number;
  readonly nodePages: readonly number[];
}

/** Children of the document that make room for others: what one edit sends instead of the whole text. */
export interface DocumentEdit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly DocumentNode[];
}

/** The document after an edit. */
export const editDocument = (document: DocumentNode, { at, removed, inserted }: DocumentEdit): DocumentNode => ({
  ...document,
  content: (document.content ?? []).toSpliced(at, removed, ...inserted),
});
