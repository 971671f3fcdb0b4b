import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listPassages } from '../../usecases/passages/list-passages.ts';
import { getPassage } from '../../usecases/passages/get-passage.ts';
import { createPassage } from '../../usecases/passages/create-passage.ts';
import { commentPassage } from '../../usecases/passages/comment-passage.ts';
import { removePassage } from '../../usecases/passages/remove-passage.ts';

type PassageCall = 'passage.list' | 'passage.get' | 'passage.create' | 'passage.comment' | 'passage.remove';

export const passageHandlers = (file: () => CaseFile): Pick<Handlers, PassageCall> => ({
  'passage.list': (input) => listPassages(file(), input),
  'passage.get': (input) => getPassage(file(), input),
  'passage.create': (input) => createPassage(file(), input),
  'passage.comment': (input) => commentPassage(file(), input),
  'passage.remove': (input) => removePassage(file(), input),
});
