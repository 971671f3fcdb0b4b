/** Every security setting of the desktop shell, after the checklist of Electron's documentation; a unit test holds each. */
import { app, type BrowserWindowConstructorOptions, type Session, type WebContents } from 'electron';

export const SCHEME = 'app';
const HOST = 'bundle';
export const ORIGIN = `${SCHEME}://${HOST}`;

export const webPreferences = (preload: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
  safeDialogs: true,
});

/** For a window that shows one of our PDFs to the printer: no bridge, and the viewer that Chromium brings. */
export const printPreferences = (partition: string): NonNullable<BrowserWindowConstructorOptions['webPreferences']> => {
  const { preload: _none, ...safe } = webPreferences('');
  return { ...safe, partition, plugins: true };
};

/** `URL.origin` is "null" for a scheme of one's own, so protocol and host are compared. */
export const isOurs = (url: URL): boolean => url.protocol === `${SCHEME}:` && url.host === HOST;

/** Whether a message comes from the top frame of our own page. */
export function isTrustedFrame(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  if (!frame || frame.parent !== null) return false;
  const url = URL.parse(frame.url);
  return url !== null && isOurs(url);
}

/** No permission, no dictionary fetched, no download, no request but to our own files. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, done) => done(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  allowOnly(session, [`${SCHEME}:`, 'blob:', 'devtools:']);
  session.on('will-download', (event) => event.preventDefault());
}

const allowOnly = (session: Session, protocols: readonly string[]): void =>
  session.webRequest.onBeforeRequest((details, done) => {
    const protocol = URL.parse(details.url)?.protocol ?? '';
    done({ cancel: !protocols.includes(protocol) });
  });

/** Besides our own files the parts of Chromium's PDF viewer, which lie in the program itself. */
export const unlockViewer = (session: Session): void =>
  allowOnly(session, [`${SCHEME}:`, 'blob:', 'chrome-extension:', 'chrome:']);

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const)
    contents.on(name as 'will-navigate', (event) => event.preventDefault());
}

/** To be called before `app` is ready. */
export function lockApp(): void {
  app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
  app.on('session-created', lockSession);
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, done) => {
    event.preventDefault();
    done(false);
  });
  app.on('login', (event) => event.preventDefault());
}
