import { ProblemError } from '../../../shared/kernel/result.ts';
import { compareWording } from '../../../shared/text/wording/shared-passages.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Characters of both texts: above, the comparison would hold up every other call (a second for 16 million). */
const LONGEST = 8_000_000;

/** @throws ProblemError `family.no-text`, `family.too-long` */
export function compareSources(
  file: CaseFile,
  { sourceId, otherId }: Input<'family.compare'>,
): Output<'family.compare'> {
  const [first, second] = [sourceId, otherId].map((id) => {
    const { no } = found(findSource(file.read, id), 'source');
    const text = readText(file.read, id);
    if (!text) throw new ProblemError('family.no-text', { no });
    return text;
  });
  if (!first || !second) throw new Error('two sources are compared');
  if (first.body.length + second.body.length > LONGEST)
    throw new ProblemError('family.too-long', { limit: LONGEST / 1_000_000 });
  return { first, second, comparison: compareWording(first, second) };
}
