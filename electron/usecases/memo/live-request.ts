import type { DocumentNode, LiveOptions } from '../../../shared/domain/memo.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import type { CitedWords } from '../../../shared/memo/live/document-table.ts';
import type { ReadableDatabase } from '../../store/database.ts';

/** What a live block is built from. */
export interface LiveRequest {
  readonly db: ReadableDatabase;
  readonly options: LiveOptions;
  readonly language: Language;
  /** The memorandum around the block. */
  readonly document: DocumentNode;
  /** Ids of the block's citations, always the same in the same order. */
  readonly makeId: () => string;
}

/** An option in words; empty when it is not given. */
export const optionOf = (options: LiveOptions, name: string): string => {
  const value = options[name];
  return typeof value === 'string' ? value : '';
};

/** The passages that support what they are tied to. */
export const supporting = (evidence: readonly Evidence[]): readonly CitedWords[] =>
  evidence.filter(({ stance }) => stance === 'supports').map(({ passage: { id, sourceId } }) => ({ id, sourceId }));
