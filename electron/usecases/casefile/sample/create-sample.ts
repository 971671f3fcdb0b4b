import { createCaseFile, type CaseFile } from '../../../store/case-file.ts';

/** Interim: replaced by the whole sample matter. */
export const createSampleMatter = (file: string, _options: object): Promise<CaseFile> =>
  Promise.resolve(createCaseFile(file, 'Exemple', { isSample: true }));
