import path from 'node:path';
import type { Handlers } from '../../../shared/contracts/contract.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { makeId } from '../../system/make-id.ts';
import { readPreferences } from '../../system/preferences.ts';
import { importPaths, resumeImport, type ImportOptions } from '../../usecases/intake/import-paths.ts';
import { listBatches } from '../../usecases/sources/list-batches.ts';
import { counselOf } from '../../usecases/export/counsel.ts';
import type { Session } from '../session.ts';

/** The typesetter is loaded when it is first asked for: it has no part in opening a case file. */
const exporting = {
  check: async () => (await import('../../usecases/export/check-export.ts')).checkExport,
  memo: async () => (await import('../../usecases/export/export-memo.ts')).exportMemo,
  verify: async () => (await import('../../usecases/export/verify-pdf.ts')).verifyPdf,
};

type JobCall = 'import.start' | 'import.resume' | 'export.start' | 'export.check' | 'export.verify';

/** The calls that only start work: progress and the end come as `job` events. */
export const jobHandlers = (session: Session): Pick<Handlers, JobCall> => ({
  'import.start': ({ paths, unread = [] }) => {
    const file = session.file();
    if (paths.length + unread.length === 0) throw new ProblemError('value.empty', { field: 'paths' });
    const batchId = makeId();
    const label = (paths.length > 0 ? paths : unread.map((one) => one.path))
      .map((one) => path.basename(one))
      .join(', ');
    return startImport(session, { batchId, label }, (options) =>
      importPaths(file, paths, { ...options, batchId, label, unread }),
    );
  },
  'import.resume': ({ batchId }) => {
    const file = session.file();
    const batch = listBatches(file).find(({ id }) => id === batchId);
    if (!batch?.canGoOn) throw new ProblemError('import.nothing-left');
    return startImport(session, { batchId, label: batch.label }, (options) => resumeImport(file, batchId, options));
  },
  'export.check': async ({ memoId }) => (await exporting.check())(session.file(), memoId),
  'export.verify': async ({ path: place }) => (await exporting.verify())(place),
  'export.start': ({ memoId, destination, withExhibits, attachOriginals, acceptFaults }) => {
    const file = session.file();
    const job = session.jobs.start(
      { id: makeId(), kind: 'export', label: path.basename(destination), batchId: null },
      async (handle) => {
        const exportMemo = await exporting.memo();
        const written = await exportMemo(
          file,
          { memoId, destination, withExhibits, attachOriginals, acceptFaults },
          {
            counsel: counselOf(readPreferences(session.dataFolder)),
            signal: handle.signal,
            onProgress: (progress) => handle.progress(progress),
          },
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
});

/** One at a time: each takes all the machine gives. */
function startImport(
  { jobs }: Session,
  { batchId, label }: { readonly batchId: string; readonly label: string },
  run: (options: Pick<ImportOptions, 'onProgress' | 'signal' | 'pause'>) => Promise<unknown>,
): { jobId: string; batchId: string } {
  if (jobs.isRunning('import')) throw new ProblemError('job.busy');
  const job = jobs.start({ id: makeId(), kind: 'import', label, batchId }, async (handle) => {
    const { signal, gate } = handle;
    await run({ onProgress: (progress) => handle.progress(progress), signal, pause: gate });
    return {};
  });
  return { jobId: job.id, batchId };
}
