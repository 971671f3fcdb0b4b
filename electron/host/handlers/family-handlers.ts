import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { compareSources } from '../../usecases/families/compare-sources.ts';
import { confirmFamily } from '../../usecases/families/confirm-family.ts';
import { getFamily } from '../../usecases/families/get-family.ts';
import { joinFamily } from '../../usecases/families/join-family.ts';
import { listFamilies } from '../../usecases/families/list-families.ts';
import { sharedQuotations } from '../../usecases/families/shared-quotations.ts';
import { readmitToFamily, splitFamily } from '../../usecases/families/split-family.ts';

type FamilyCall = Extract<keyof Handlers, `family.${string}`>;

export const familyHandlers = (file: () => CaseFile): Pick<Handlers, FamilyCall> => ({
  'family.list': () => listFamilies(file()),
  'family.get': (input) => getFamily(file(), input),
  'family.compare': (input) => compareSources(file(), input),
  'family.quotations': (input) => sharedQuotations(file(), input),
  'family.join': (input) => file().commitInSteps(joinFamily(input)),
  'family.split': (input) => file().commitInSteps(splitFamily(input)),
  'family.readmit': (input) => file().commitInSteps(readmitToFamily(input)),
  'family.confirm': (input) => confirmFamily(file(), input),
});
