import type { Handlers } from '../../../shared/contracts/contract.ts';
import { dismissDivergence, reopenDivergence, ruleDivergence } from '../../usecases/divergences/decide-divergence.ts';
import {
  createDivergence,
  removeDivergence,
  tieToDivergence,
  untieFromDivergence,
  updateDivergence,
} from '../../usecases/divergences/edit-divergence.ts';
import { listDivergences } from '../../usecases/divergences/list-divergences.ts';
import { createScanner, type Findings } from '../../usecases/divergences/scan/scan-sources.ts';
import { isProposal, takeDivergence } from '../../usecases/divergences/take-divergence.ts';
import { readingJob } from '../reading-job.ts';
import type { Session } from '../session.ts';

type DivergenceCall = Extract<keyof Handlers, `divergence.${string}`>;

export function divergenceHandlers(session: Session): Pick<Handlers, DivergenceCall> {
  const scanner = createScanner(readingJob(session.jobs, 'divergences'));
  let closes: unknown;
  const file = (): ReturnType<Session['file']> => session.file();
  const found = (): Promise<Findings> => {
    const asked = file();
    if (closes !== asked) session.beforeClose(() => scanner.close());
    closes = asked;
    return scanner.find(asked, () => session.current() === asked);
  };
  /** Only a decision on a proposal needs to find it again. */
  const foundFor = async (divergenceId: string): Promise<Findings> => (isProposal(divergenceId) ? found() : []);
  return {
    'divergence.list': async () => listDivergences(file(), await found()),
    'divergence.goOn': () => {
      scanner.goOn();
      session.emit('changed', { nouns: ['divergence'], history: file().history() });
      return null;
    },
    'divergence.take': async (input) => takeDivergence(file(), input, await foundFor(input.divergenceId)),
    'divergence.rule': async (input) => ruleDivergence(file(), input, await foundFor(input.divergenceId)),
    'divergence.dismiss': async (input) => dismissDivergence(file(), input, await foundFor(input.divergenceId)),
    'divergence.create': (input) => createDivergence(file(), input),
    'divergence.update': (input) => updateDivergence(file(), input),
    'divergence.reopen': (input) => reopenDivergence(file(), input),
    'divergence.remove': (input) => removeDivergence(file(), input),
    'divergence.tie': (input) => tieToDivergence(file(), input),
    'divergence.untie': (input) => untieFromDivergence(file(), input),
  };
}
