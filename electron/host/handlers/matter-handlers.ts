import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { updateMatter } from '../../usecases/matter/update-matter.ts';
import { listHistory } from '../../usecases/matter/list-history.ts';
import { listAudit } from '../../usecases/matter/list-audit.ts';

type MatterCall = 'matter.update' | 'history.list' | 'history.undo' | 'history.redo' | 'audit.list';

export const matterHandlers = (file: () => CaseFile): Pick<Handlers, MatterCall> => ({
  'matter.update': (input) => updateMatter(file(), input),
  'history.list': (input) => listHistory(file(), input),
  'history.undo': () => file().undoInSteps(),
  'history.redo': () => file().redoInSteps(),
  'audit.list': (input) => listAudit(file(), input),
});
