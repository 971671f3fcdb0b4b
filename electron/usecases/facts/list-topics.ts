import { listTopics as list } from '../../store/queries/topic.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listTopics = (file: CaseFile): Output<'topic.list'> => list(file.read);
