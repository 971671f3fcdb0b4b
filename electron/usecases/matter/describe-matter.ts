import { statSync } from 'node:fs';
import type { OpenMatter } from '../../../shared/domain/matter.ts';
import { readMatter } from '../../store/queries/matter.ts';
import type { CaseFile } from '../../store/case-file.ts';

/** The open matter as the frame shows it. */
export const describeMatter = (file: CaseFile): OpenMatter => ({
  ...readMatter(file.read),
  path: file.path,
  fileSize: statSync(file.path).size,
});
