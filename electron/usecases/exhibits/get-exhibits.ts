import { readExhibitList } from '../../store/queries/exhibit.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const getExhibits = (file: CaseFile): Output<'exhibits.get'> => readExhibitList(file.read);
