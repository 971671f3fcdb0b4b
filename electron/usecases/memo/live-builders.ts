import type { DocumentNode, LiveOptions, LiveSubject } from '../../../shared/domain/memo.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { partiesBlock } from '../../../shared/memo/live/parties-block.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { listParties } from '../../store/queries/party.ts';

export interface LiveRequest {
  readonly db: ReadableDatabase;
  readonly options: LiveOptions;
  readonly language: Language;
  /** The memorandum around the block. */
  readonly document: DocumentNode;
}

/** Gathers the records of each subject and hands them to its builder in `shared/memo/live/`, which is pure. */
export const LIVE_BUILDERS: Readonly<Record<LiveSubject, (request: LiveRequest) => readonly DocumentNode[]>> = {
  parties: ({ db, language }) =>
    partiesBlock(
      listParties(db).filter(({ trashed }) => !trashed),
      language,
    ),
};
