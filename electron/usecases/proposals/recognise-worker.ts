/** Thread that reads texts for proposals, one at a time and in order; values in, values out. */
import { parentPort } from 'node:worker_threads';
import type { Gathered } from '../../../shared/domain/proposal.ts';
import { gatherProposals } from '../../../shared/text/recognise/gather.ts';
import type { Question, Reply } from '../../system/asked-thread.ts';
import type { RecogniseAnswer, RecogniseRequest } from './recogniser.ts';

parentPort?.on('message', ({ number, request }: Question<RecogniseRequest>) => {
  const { body, segments, options } = request;
  const answer: RecogniseAnswer = { found: gathered(() => gatherProposals(body, segments, options)) };
  parentPort?.postMessage({ number, answer } satisfies Reply<RecogniseAnswer>);
});

/** A fault of ours on one text is told of that text, and ends nothing else. */
function gathered(read: () => readonly Gathered[]): readonly Gathered[] | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
