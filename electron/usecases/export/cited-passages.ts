import type { CitationAttributes, DocumentNode } from '../../../shared/domain/memo.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import { citationsOf } from '../../../shared/memo/document-schema.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findPassage } from '../../store/queries/passage.ts';

/** A citation of a memorandum, with the passage it names as the case file has it. */
export interface CitedPassage {
  readonly citation: CitationAttributes;
  /** Undefined when the citation names no passage, or one that is not there. */
  readonly passage: PassageRow | undefined;
}

/** Every citation of the nodes, in the order of their text. */
export const citedPassages = (db: ReadableDatabase, nodes: readonly DocumentNode[]): CitedPassage[] =>
  nodes.flatMap(citationsOf).map((citation) => ({
    citation,
    passage: citation.passageId === null ? undefined : findPassage(db, citation.passageId),
  }));
