import type { LegalRate } from '../../../shared/domain/proceeding.ts';
import { readSetting } from '../../store/queries/setting.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const LEGAL_RATES = 'legal-rates';

export const listRates = (file: CaseFile): Output<'rates.list'> =>
  (readSetting(file.read, LEGAL_RATES) as readonly LegalRate[] | undefined) ?? [];
