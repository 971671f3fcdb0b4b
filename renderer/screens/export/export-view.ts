import type { FilingProfile } from '../../../shared/domain/filing.ts';
import { useViewState } from '../../state/view-state.ts';

/** What leaves: one PDF with or without exhibits, a folder of files to be filed, or a text to be worked on. */
export const EXPORT_FORMATS = ['bundle', 'pdf', 'filing', 'docx', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportView {
  readonly format: ExportFormat;
  readonly attachOriginals: boolean;
  readonly profile: FilingProfile;
  readonly jobId: string | null;
}

const FIRST: ExportView = { format: 'bundle', attachOriginals: true, profile: 'telerecours', jobId: null };

export const useExportView = (): readonly [ExportView, (set: Partial<ExportView>) => void] =>
  useViewState('export', FIRST);
