import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { createClaim } from '../../usecases/claims/create-claim.ts';
import { listClaims } from '../../usecases/claims/list-claims.ts';
import { removeClaim } from '../../usecases/claims/remove-claim.ts';
import { updateClaim } from '../../usecases/claims/update-claim.ts';

type ClaimCall = 'claim.list' | 'claim.create' | 'claim.update' | 'claim.remove';

export const claimHandlers = (file: () => CaseFile): Pick<Handlers, ClaimCall> => ({
  'claim.list': (input) => listClaims(file(), input),
  'claim.create': (input) => createClaim(file(), input),
  'claim.update': (input) => updateClaim(file(), input),
  'claim.remove': (input) => removeClaim(file(), input),
});
