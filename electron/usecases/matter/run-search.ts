import { setImmediate } from 'node:timers/promises';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { search, searchInSteps } from '../../store/search/search.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * A first answer at once. The whole is worked out step by step, and other calls are answered between two of them.
 * @param isGivenUp asked between two steps
 * @throws ProblemError `search.given-up`
 */
export async function runSearch(
  file: CaseFile,
  input: Input<'search.run'>,
  isGivenUp: () => boolean = () => false,
): Promise<Output<'search.run'>> {
  if (input.depth !== 'full') return search(file.read, input);
  const steps = searchInSteps(file.read, input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
    if (isGivenUp()) throw new ProblemError('search.given-up');
  }
}
