import type { Block, ExhibitRow } from '../../../shared/memo/resolved-memo.ts';
import type { Column, Composition } from './composition.ts';
import type { FlowItem, Part } from './flow-item.ts';
import type { TextStyle } from './text-styles.ts';

/** Where blocks go and how plain paragraphs among them look. */
export interface BlockSettings {
  readonly column: Column;
  readonly style: TextStyle;
  readonly parent: Part;
  readonly exhibits: readonly ExhibitRow[];
  /** Pages of each exhibit by source, for the exhibit list; those that are not in the document are left out. */
  readonly exhibitPages: ReadonlyMap<string, number>;
  /** A pleading: headings of the first level without a number are set in the middle, and the exhibit list names each "Pièce n° …". */
  readonly isPleading?: boolean;
  /** Which node of the document's own list a block was made from; given when pages are to lead back to the text. */
  readonly origins?: ReadonlyMap<Block, number>;
}

/** Lays blocks one under the other; a table is handed it to fill its cells. */
export type ComposeBlocks = (
  composition: Composition,
  blocks: readonly Block[],
  settings: BlockSettings,
) => readonly FlowItem[];
