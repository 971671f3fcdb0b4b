import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listCandidates } from '../../usecases/versions/list-candidates.ts';
import { refuseCandidate } from '../../usecases/versions/refuse-candidate.ts';
import { listVersions } from '../../usecases/versions/list-versions.ts';
import { prepareVersion } from '../../usecases/versions/prepare-version.ts';
import { dropPrepared, preparedFor } from '../../usecases/versions/prepared-versions.ts';
import { replaceVersion } from '../../usecases/versions/replace-version.ts';

type VersionCall = Extract<keyof Handlers, `version.${string}`>;

export const versionHandlers = (file: () => CaseFile): Pick<Handlers, VersionCall> => ({
  'version.list': (input) => listVersions(file(), input),
  'version.candidates': (input) => listCandidates(file(), input),
  'version.refuse': (input) => refuseCandidate(file(), input),
  'version.prepare': (input) => prepareVersion(file(), input),
  'version.get': ({ sourceId }) => preparedFor(file(), sourceId)?.proposal ?? null,
  'version.drop': ({ sourceId }) => {
    dropPrepared(file(), sourceId);
    return null;
  },
  'version.replace': (input) => replaceVersion(file(), input),
});
