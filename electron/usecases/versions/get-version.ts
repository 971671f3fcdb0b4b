import { ProblemError } from '../../../shared/kernel/result.ts';
import { findAwaited } from '../../store/queries/awaited-version.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { prepareVersion } from './prepare-version.ts';
import { dropPrepared, preparedFor } from './prepared-versions.ts';

/** Meanwhile there is nothing to decide any more. */
const SETTLED: ReadonlySet<string> = new Set(['version.nothing-new', 'version.same']);

/** What was prepared for a source; after the program was closed it is read and compared again. Null when nothing awaits a decision. */
export async function getVersion(file: CaseFile, { sourceId }: Input<'version.get'>): Promise<Output<'version.get'>> {
  const prepared = preparedFor(file, sourceId);
  if (prepared) return prepared.proposal;
  const awaited = findAwaited(file.read, sourceId);
  if (!awaited) return null;
  try {
    return await prepareVersion(file, { sourceId, ...awaited });
  } catch (error) {
    if (!(error instanceof ProblemError) || !SETTLED.has(error.problem.code)) throw error;
    dropPrepared(file, sourceId);
    return null;
  }
}
