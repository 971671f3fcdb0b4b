import path from 'node:path';
import type { Handlers } from '../../../shared/contracts/contract.ts';
import { filingLimits } from '../../../shared/domain/filing.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { makeId } from '../../system/make-id.ts';
import { readPreferences } from '../../system/preferences.ts';
import { importPaths, resumeImport, type ImportOptions } from '../../usecases/intake/import-paths.ts';
import { mergeKeyOf } from '../../usecases/intake/commit-arrivals.ts';
import { rereadSources } from '../../usecases/versions/reread-sources.ts';
import { listBatches } from '../../usecases/sources/list-batches.ts';
import { getMemo } from '../../usecases/memo/get-memo.ts';
import { counselOf } from '../../usecases/export/counsel.ts';
import type { Session } from '../session.ts';

/** The typesetter is loaded when it is first asked for: it has no part in opening a case file. */
const exporting = {
  check: async () => (await import('../../usecases/export/check-export.ts')).checkExport,
  memo: async () => (await import('../../usecases/export/export-memo.ts')).exportMemo,
  written: async () => (await import('../../usecases/export/export-written.ts')).exportWritten,
  checkFiling: async () => (await import('../../usecases/filing/gather-filing.ts')).checkFiling,
  filing: async () => (await import('../../usecases/filing/export-filing.ts')).exportFiling,
  verify: async () => (await import('../../usecases/export/verify-pdf.ts')).verifyPdf,
};

type JobCall =
  | 'import.start'
  | 'import.resume'
  | 'source.reread'
  | 'export.start'
  | 'export.check'
  | 'export.verify'
  | 'filing.check'
  | 'filing.start';

/** The calls that only start work: progress and the end come as `job` events. */
export const jobHandlers = (session: Session): Pick<Handlers, JobCall> => ({
  'import.start': ({ paths, unread = [] }) => {
    const file = session.file();
    if (paths.length + unread.length === 0) throw new ProblemError('value.empty', { field: 'paths' });
    const batchId = makeId();
    const label = (paths.length > 0 ? paths : unread.map((one) => one.path))
      .map((one) => path.basename(one))
      .join(', ');
    return startImport(session, file, { batchId, label }, (options) =>
      importPaths(file, paths, { ...options, batchId, label, unread }),
    );
  },
  'import.resume': ({ batchId }) => {
    const file = session.file();
    const batch = listBatches(file).find(({ id }) => id === batchId);
    if (!batch?.canGoOn) throw new ProblemError('import.nothing-left');
    return startImport(session, file, { batchId, label: batch.label }, (options) =>
      resumeImport(file, batchId, options),
    );
  },
  'source.reread': ({ sourceIds }) => {
    const file = session.file();
    const { jobs } = session;
    if (jobs.isRunning('import') || jobs.isRunning('reread')) throw new ProblemError('job.busy');
    const jobId = makeId();
    jobs.start({ id: jobId, kind: 'reread', label: '', batchId: null }, async (handle) => {
      const reread = await rereadSources(file, sourceIds, {
        signal: handle.signal,
        onProgress: (progress) => handle.progress(progress),
        mergeKey: mergeKeyOf(jobId),
      });
      // What awaits a decision is no step of its own.
      if (reread.waiting.length > 0) session.emit('changed', { nouns: ['source'], history: file.history() });
      return { reread };
    });
    return { jobId };
  },
  'export.check': async ({ memoId }) => (await exporting.check())(session.file(), memoId),
  'export.verify': async ({ path: place }) => (await exporting.verify())(place),
  'export.start': ({ memoId, destination, withExhibits, format = 'pdf', attachOriginals, isPrint, acceptFaults }) => {
    const file = session.file();
    const { counsel, stamp } = printSettings(session);
    const job = session.jobs.start(
      {
        id: makeId(),
        kind: 'export',
        label: isPrint ? getMemo(file, { memoId }).title : path.basename(destination),
        batchId: null,
      },
      async (handle) => {
        const options = {
          counsel,
          stamp,
          signal: handle.signal,
          onProgress: (progress: Parameters<typeof handle.progress>[0]) => handle.progress(progress),
        };
        if (format !== 'pdf') {
          const exportWritten = await exporting.written();
          const made = await exportWritten(file, { memoId, destination, format, acceptFaults }, options);
          return { outputPath: made.path, warnings: made.problems };
        }
        const exportMemo = await exporting.memo();
        const written = await exportMemo(
          file,
          { memoId, destination, withExhibits, attachOriginals, isPrint, acceptFaults },
          options,
        );
        return {
          outputPath: written.path,
          warnings: written.problems,
          pageCount: written.pageCount,
          conformance: written.conformance,
        };
      },
    );
    return { jobId: job.id };
  },
  'filing.check': async ({ memoId, profile }) =>
    (await exporting.checkFiling())(
      session.file(),
      { memoId, profile },
      filingLimits(readPreferences(session.dataFolder)),
    ),
  'filing.start': ({ memoId, profile, destination, acceptFaults }) => {
    const file = session.file();
    const settings = printSettings(session);
    const job = session.jobs.start(
      { id: makeId(), kind: 'export', label: path.basename(destination), batchId: null },
      async (handle) => {
        const exportFiling = await exporting.filing();
        const written = await exportFiling(
          file,
          { memoId, profile, destination, acceptFaults },
          { ...settings, signal: handle.signal, onProgress: (progress) => handle.progress(progress) },
        );
        return { outputPath: written.path, warnings: written.problems, pageCount: written.pageCount };
      },
    );
    return { jobId: job.id };
  },
});

/** What an export takes from the preferences. */
function printSettings({ dataFolder }: Session) {
  const preferences = readPreferences(dataFolder);
  const { stampText, stampPlace } = preferences;
  return {
    counsel: counselOf(preferences),
    stamp: { text: stampText, place: stampPlace },
    limits: filingLimits(preferences),
  };
}

/** One at a time: each takes all the machine gives. */
function startImport(
  { jobs, noteWording }: Session,
  file: CaseFile,
  { batchId, label }: { readonly batchId: string; readonly label: string },
  run: (options: Pick<ImportOptions, 'onProgress' | 'signal' | 'pause'>) => Promise<unknown>,
): { jobId: string; batchId: string } {
  if (jobs.isRunning('import')) throw new ProblemError('job.busy');
  const job = jobs.start({ id: makeId(), kind: 'import', label, batchId }, async (handle) => {
    const { signal, gate } = handle;
    try {
      await run({ onProgress: (progress) => handle.progress(progress), signal, pause: gate });
    } finally {
      noteWording(file);
    }
    return {};
  });
  return { jobId: job.id, batchId };
}
