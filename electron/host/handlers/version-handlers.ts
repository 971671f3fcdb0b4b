import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listCandidates } from '../../usecases/versions/list-candidates.ts';
import { refuseCandidate } from '../../usecases/versions/refuse-candidate.ts';
import { getVersion } from '../../usecases/versions/get-version.ts';
import { listVersions } from '../../usecases/versions/list-versions.ts';
import { prepareVersion } from '../../usecases/versions/prepare-version.ts';
import { listAwaited } from '../../usecases/versions/list-awaited.ts';
import { dropPrepared } from '../../usecases/versions/prepared-versions.ts';
import { replaceVersion } from '../../usecases/versions/replace-version.ts';

type VersionCall = Extract<keyof Handlers, `version.${string}`>;

/** @param tell what awaits a decision is no step of its own: the page is told apart */
export const versionHandlers = (file: () => CaseFile, tell: () => void): Pick<Handlers, VersionCall> => ({
  'version.list': (input) => listVersions(file(), input),
  'version.candidates': (input) => listCandidates(file(), input),
  'version.refuse': (input) => refuseCandidate(file(), input),
  'version.prepare': async (input) => {
    const proposal = await prepareVersion(file(), input);
    tell();
    return proposal;
  },
  'version.get': (input) => getVersion(file(), input),
  'version.waiting': () => listAwaited(file()),
  'version.drop': ({ sourceId }) => {
    const again = dropPrepared(file(), sourceId);
    tell();
    return again;
  },
  'version.replace': (input) => {
    const row = replaceVersion(file(), input);
    tell();
    return row;
  },
});
