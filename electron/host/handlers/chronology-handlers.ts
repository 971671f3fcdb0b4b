import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { chronologyForMemo } from '../../usecases/chronology/chronology-for-memo.ts';
import { exportChronology } from '../../usecases/chronology/export-chronology.ts';

export const chronologyHandlers = (
  file: () => CaseFile,
): Pick<Handlers, 'chronology.export' | 'chronology.blocks'> => ({
  'chronology.export': (input) => exportChronology(file(), input),
  'chronology.blocks': (input) => chronologyForMemo(file(), input),
});
