/** The desktop workbench. Here is the order of things only. */
import { app, BrowserWindow, session } from 'electron';
import path from 'node:path';
import { EVENT_CHANNEL } from '../../shared/contracts/bridge.ts';
import type { Job } from '../../shared/domain/job.ts';
import { startHost } from '../host/host-client.ts';
import { openAtStart, openRequest, type OpenRequest } from '../host/open-at-start.ts';
import { log } from '../system/log.ts';
import { dataFolder } from '../system/paths.ts';
import { answerPage } from './calls.ts';
import { tell } from './dialogs.ts';
import { keepMenu } from './menu.ts';
import { clearPrintouts } from './print.ts';
import { registerScheme, servePage } from './protocol.ts';
import { lockApp, lockSession } from './security.ts';
import { utilityHost } from './utility-host.ts';
import { broadcast, focusWindow, openWindow, showProgress } from './windows.ts';

async function start(): Promise<void> {
  registerScheme();
  lockApp();
  const data = dataFolder();
  app.setPath('userData', path.join(data, 'desktop'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  // macOS may hand over a double-clicked file before anything is ready.
  let request: OpenRequest = openRequest(process.argv.slice(1), process.cwd());
  const early = (_event: unknown, file: string): void => {
    request = { file, sample: false };
  };
  app.on('open-file', early);
  await app.whenReady();

  lockSession(session.defaultSession);
  servePage(path.join(import.meta.dirname, '../renderer'));
  const host = await startHost({
    spawn: utilityHost,
    options: { shell: 'desktop', dataFolder: data },
    onCrash: (code) => log(data, 'host.stopped', { code }),
  });
  const language = await keepMenu(host);
  clearPrintouts(data);
  answerPage(host, language, data);
  host.on((event, value) => {
    broadcast(EVENT_CHANNEL, event, value);
    if (event === 'job') showProgress(value as Job);
  });

  const show = (): BrowserWindow =>
    openWindow({ preload: path.join(import.meta.dirname, '../preload/preload.cjs'), dataFolder: data });
  const open = async (wanted: OpenRequest): Promise<void> => {
    if (!focusWindow()) show();
    const problem = await openAtStart(host, wanted);
    if (problem !== null) await tell(problem, language());
  };
  app.off('open-file', early);
  app.on('open-file', (_event, file) => void open({ file, sample: false }));
  app.on('second-instance', (_event, argv, folder) => void open(openRequest(argv.slice(1), folder)));
  app.on('activate', () => {
    if (!focusWindow()) show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });

  let closing = false;
  app.on('before-quit', (event) => {
    if (closing) return;
    closing = true;
    // The case file is closed, and made a single file again, before the process goes.
    event.preventDefault();
    void host.close().finally(() => app.quit());
  });
  await open(request);
}

void start();
