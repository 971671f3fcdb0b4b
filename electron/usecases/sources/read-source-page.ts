import { LARGEST_PAGE, readSourcePage as readPage } from '../../importers/page/read-source-page.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { readOriginal } from '../../store/originals.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { listSourceParts } from '../../store/queries/source-part.ts';
import { originalOf } from './original-of.ts';

/** A web page or a mail as it looked, from its original. @throws ProblemError `source.page-too-large`, `source.broken`, `source.no-page` */
export async function readSourcePage(
  file: CaseFile,
  { sourceId, version }: Input<'source.page'>,
): Promise<Output<'source.page'>> {
  const { kind, sha256, size } = originalOf(file.read, sourceId, version);
  if (kind !== 'html' && kind !== 'email') throw new ProblemError('source.no-page');
  if (size > LARGEST_PAGE) throw new ProblemError('source.page-too-large');
  const parts = listSourceParts(file.read, sourceId);
  const page = await readPage(
    kind,
    readOriginal(file.read, sha256),
    parts.size === 0
      ? undefined
      : {
          paths: [...parts.keys()],
          read: (path) => {
            const hash = parts.get(path);
            return hash === undefined ? undefined : readOriginal(file.read, hash);
          },
        },
  );
  if (!page.ok) throw new ProblemError(page.error.code, page.error.detail);
  return page.value;
}
