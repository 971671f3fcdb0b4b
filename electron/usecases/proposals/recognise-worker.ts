/** Thread that reads texts for proposals, one at a time and in order; values in, values out. */
import { parentPort } from 'node:worker_threads';
import { gatherProposals } from '../../../shared/text/recognise/gather.ts';
import type { RecogniseAnswer, RecogniseRequest } from './recogniser.ts';

parentPort?.on('message', ({ number, body, segments, options }: RecogniseRequest) => {
  parentPort?.postMessage({ number, found: gatherProposals(body, segments, options) } satisfies RecogniseAnswer);
});
