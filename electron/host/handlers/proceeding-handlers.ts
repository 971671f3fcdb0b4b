import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listParties } from '../../usecases/parties/list-parties.ts';
import { createParty } from '../../usecases/parties/create-party.ts';
import { updateParty } from '../../usecases/parties/update-party.ts';
import { mergeParties } from '../../usecases/parties/merge-parties.ts';
import { listProceedings } from '../../usecases/proceedings/list-proceedings.ts';
import { createProceeding } from '../../usecases/proceedings/create-proceeding.ts';
import { updateProceeding } from '../../usecases/proceedings/update-proceeding.ts';
import { createStep } from '../../usecases/proceedings/create-step.ts';
import { updateStep } from '../../usecases/proceedings/update-step.ts';
import { createMeasure } from '../../usecases/proceedings/create-measure.ts';
import { updateMeasure } from '../../usecases/proceedings/update-measure.ts';
import { listRates } from '../../usecases/proceedings/list-rates.ts';
import { setRates } from '../../usecases/proceedings/set-rates.ts';
import { trashRecord } from '../../usecases/trash-record.ts';

type ProceedingCall =
  | 'party.list'
  | 'party.create'
  | 'party.update'
  | 'party.merge'
  | 'party.trash'
  | 'proceeding.list'
  | 'proceeding.create'
  | 'proceeding.update'
  | 'proceeding.trash'
  | 'step.create'
  | 'step.update'
  | 'step.trash'
  | 'measure.create'
  | 'measure.update'
  | 'measure.trash'
  | 'rates.list'
  | 'rates.set';

export const proceedingHandlers = (file: () => CaseFile): Pick<Handlers, ProceedingCall> => ({
  'party.list': () => listParties(file()),
  'party.create': (input) => createParty(file(), input),
  'party.update': (input) => updateParty(file(), input),
  'party.merge': (input) => mergeParties(file(), input),
  'party.trash': ({ partyId, trashed }) => trashRecord(file(), 'party', partyId, trashed),
  'proceeding.list': () => listProceedings(file()),
  'proceeding.create': (input) => createProceeding(file(), input),
  'proceeding.update': (input) => updateProceeding(file(), input),
  'proceeding.trash': ({ proceedingId, trashed }) => trashRecord(file(), 'proceeding', proceedingId, trashed),
  'step.create': (input) => createStep(file(), input),
  'step.update': (input) => updateStep(file(), input),
  'step.trash': ({ stepId, trashed }) => trashRecord(file(), 'step', stepId, trashed),
  'measure.create': (input) => createMeasure(file(), input),
  'measure.update': (input) => updateMeasure(file(), input),
  'rates.list': () => listRates(file()),
  'rates.set': (input) => setRates(file(), input),
  'measure.trash': ({ measureId, trashed }) => trashRecord(file(), 'measure', measureId, trashed),
});
