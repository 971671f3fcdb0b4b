import path from 'node:path';

/** Modules that run in a thread or process of their own → their source below `electron/`. The build makes `out/main/<name>.js` of each. */
export const WORKERS = {
  'host-worker': 'host/host-worker.ts',
  'divergence-worker': 'usecases/divergences/scan/divergence-worker.ts',
  'export-worker': 'usecases/export/thread/export-worker.ts',
  'import-worker': 'importers/pool/import-worker.ts',
  'recognise-worker': 'usecases/proposals/recognise-worker.ts',
  'typeset-worker': 'pdf/typeset-worker.ts',
  'spelling-worker': 'usecases/spelling/spelling-worker.ts',
  'live-worker': 'pdf/live/live-worker.ts',
} as const satisfies Readonly<Record<string, string>>;

/** Absolute path of a worker's module: its source when run from source, else the bundle beside this one. */
export const workerPath = (name: keyof typeof WORKERS): string =>
  import.meta.filename.endsWith('.ts')
    ? path.join(import.meta.dirname, '..', WORKERS[name])
    : path.join(import.meta.dirname, `${name}.js`);
