import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeSession, type FakeContents, type FakeElectron } from '../../support/fake-electron.ts';

vi.mock('electron', async () => (await import('../../support/fake-electron.ts')).fakeElectron());
const electron = (await import('electron')) as unknown as FakeElectron;
const ours = { senderFrame: { url: 'app://bundle/index.html', parent: null } };
const CHANNELS = [
  'greffier:call',
  'greffier:choose',
  'greffier:destination',
  'greffier:deliver',
  'greffier:printout',
  'greffier:print',
];

/** Numbers are those of the checklist in Electron's security documentation. */
describe('desktop shell, from start to end on the real case host', () => {
  const data = mkdtempSync(path.join(os.tmpdir(), 'greffier-desktop-'));
  const argv = process.argv;
  beforeAll(async () => {
    process.env['GREFFIER_DATA'] = data;
    process.argv = ['electron', '.', '/nowhere/missing.greffier'];
    await import('../../../electron/desktop/main.ts');
    await vi.waitFor(() => expect(electron.dialog.showMessageBox).toHaveBeenCalled(), 20_000);
  });
  afterAll(async () => {
    electron.app.emit('before-quit', { preventDefault: () => {} });
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalled(), 20_000);
    process.argv = argv;
    delete process.env['GREFFIER_DATA'];
    rmSync(data, { recursive: true, force: true });
  });
  const window = () => electron.test.windows[0]!;
  const contents = (): FakeContents => window().webContents;

  it('2, 3, 4, 6, 8, 9, 10, 11: safe preferences, and nothing else', () => {
    expect(window().options.webPreferences).toEqual({
      preload: expect.stringMatching(/preload\.cjs$/u) as string,
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
    expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
  });

  it('1, 18: loads only app://, registered without bypassing the policy', () => {
    expect(window().loaded).toEqual(['app://bundle/index.html']);
    expect(electron.test.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('5: refuses every permission', () => {
    const session = electron.test.defaultSession;
    const done = vi.fn();
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal'])
      session.permissionRequest!(null, permission, done);
    expect([done.mock.calls.flat(), session.permissionCheck!(), session.device!()]).toEqual([
      [false, false, false, false, false],
      false,
      false,
    ]);
  });

  it('7: answers every address under the strict policy, and none outside the page', async () => {
    const serve = electron.test.protocols.get('app')!;
    const policies = new Set<string>();
    const statuses: Record<string, number> = {};
    for (const url of [
      'app://bundle/../../package.json',
      'app://bundle/%2e%2e/%2e%2e/package.json',
      'app://bundle/..%2f..%2fpackage.json',
      'app://bundle/%ff',
      'app://evil/index.html',
    ]) {
      const response = await serve(new Request(url));
      statuses[url] = response.status;
      policies.add(response.headers.get('content-security-policy') ?? '');
    }
    expect(new Set(Object.values(statuses))).toEqual(new Set([404]));
    expect(policies.size).toBe(1);
    const [policy = ''] = policies;
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard greffier-worker");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/u);
  });

  it('12, 13: stops navigation, redirects and webviews', () => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const event = { preventDefault: vi.fn() };
      contents().emit(name, event, 'https://example.com/');
      expect(event.preventDefault, name).toHaveBeenCalledOnce();
    }
  });

  it('14, 15: opens no other window and nothing outside', () => {
    expect(contents().openHandler!({ url: 'https://example.com' })).toEqual({ action: 'deny' });
    expect([electron.shell.openExternal.mock.calls, electron.shell.openPath.mock.calls]).toEqual([[], []]);
  });

  it('16: runs on the current Electron', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    expect(Number.parseInt(devDependencies['electron'] ?? '', 10)).toBeGreaterThanOrEqual(45);
  });

  it('17: checks the sender of every message', async () => {
    expect([...electron.test.handlers.keys()]).toEqual(CHANNELS);
    for (const channel of CHANNELS)
      for (const senderFrame of [
        null,
        { url: 'https://evil.example', parent: null },
        { url: 'app://bundle.evil/', parent: null },
        { url: 'not an address', parent: null },
        { url: 'app://bundle/index.html', parent: {} },
      ])
        expect(await electron.test.handlers.get(channel)!({ senderFrame }, 'workbench.state', {})).toEqual({
          ok: false,
          error: { code: 'call.forbidden' },
        });
  });

  it('carries a call of our own page to the case host and back', async () => {
    const call = electron.test.handlers.get('greffier:call')!;
    expect(await call(ours, 'workbench.state', {})).toMatchObject({ ok: true, value: { matter: null } });
    expect(await call(ours, 'host.close', {})).toMatchObject({ ok: false, error: { code: 'call.unknown' } });
  });

  it('cancels every request but those for our own files', () => {
    const cancelled = (url: string): boolean => {
      let answer = false;
      electron.test.defaultSession.beforeRequest!({ url }, ({ cancel }) => {
        answer = cancel;
      });
      return answer;
    };
    const outside = [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://x/',
      'file:///etc/passwd',
      'data:text/html,x',
      'ftp://x',
      'nonsense',
    ];
    expect(outside.filter((url) => !cancelled(url))).toEqual([]);
    expect(['app://bundle/index.html', 'blob:app://bundle/1'].filter(cancelled)).toEqual([]);
    expect(electron.app.commandLine.switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  });

  it('fetches no dictionary, accepts no certificate and no login, and locks later sessions too', () => {
    const spelling = { enabled: false, languages: [], url: 'app://bundle/no-dictionaries/' };
    const later = new FakeSession();
    electron.app.emit('session-created', later);
    expect([electron.test.defaultSession.spelling, later.spelling, later.permissionCheck!()]).toEqual([
      spelling,
      spelling,
      false,
    ]);
    const trust = vi.fn();
    const event = { preventDefault: vi.fn() };
    electron.app.emit('certificate-error', event, null, '', '', {}, trust);
    electron.app.emit('login', event);
    electron.test.defaultSession.emit('will-download', event);
    expect([trust.mock.calls, event.preventDefault.mock.calls.length]).toEqual([[[false]], 3]);
  });

  it('says why a case file named at the start cannot be opened', () => {
    expect(electron.dialog.showMessageBox).toHaveBeenCalledExactlyOnceWith({
      type: 'error',
      message: expect.stringContaining('missing.greffier') as string,
      detail: expect.any(String) as string,
    });
  });

  it('asks with the dialogs of the system, and refuses what no dialog is for', async () => {
    const choose = electron.test.handlers.get('greffier:choose')!;
    expect([
      await choose(ours, 'folder'),
      await choose(ours, 'constructor'),
      await electron.test.handlers.get('greffier:destination')!(ours, '../../evil/memo.pdf'),
    ]).toEqual([['/chosen/a.pdf'], [], '/chosen/memo.pdf']);
    expect(electron.dialog.showSaveDialog).toHaveBeenLastCalledWith({ defaultPath: 'memo.pdf' });
  });

  it('prints a PDF in a window of its own that is never shown, and keeps nothing of it', async () => {
    const file = (await electron.test.handlers.get('greffier:printout')!(ours)) as string;
    expect(path.dirname(file)).toBe(path.join(data, 'print'));
    writeFileSync(file, '%PDF-1.7 pages');
    const count = electron.test.windows.length;
    const printing = electron.test.handlers.get('greffier:print')!(ours, file);
    await vi.waitFor(() => expect(electron.test.windows.length).toBe(count + 1), 20_000);
    const printer = electron.test.windows.at(-1)!;
    expect(printer.options).toEqual({
      show: false,
      webPreferences: { ...window().options.webPreferences, preload: undefined, partition: 'print', plugins: true },
    });
    const session = electron.test.partitions.get('print')!;
    const serve = session.protocols.get('app')!;
    expect([printer.loaded, (await serve(new Request('app://bundle/index.html'))).status]).toEqual([
      ['app://bundle/print.pdf'],
      404,
    ]);
    expect(await (await serve(new Request('app://bundle/print.pdf'))).text()).toBe('%PDF-1.7 pages');
    expect(existsSync(file)).toBe(false);
    const isCancelled = (url: string): boolean => {
      let answer = true;
      session.beforeRequest!({ url }, ({ cancel }) => {
        answer = cancel;
      });
      return answer;
    };
    expect(
      ['https://example.com/', 'file:///etc/passwd', 'app://bundle/print.pdf', 'chrome-extension://viewer/'].map(
        isCancelled,
      ),
    ).toEqual([true, true, false, false]);
    await vi.waitFor(() => expect(printer.webContents.print).toHaveBeenCalledOnce(), 20_000);
    printer.webContents.print.mock.calls[0]![1](false, 'Print job canceled');
    expect([await printing, printer.destroy.mock.calls.length, session.protocols.size]).toEqual([null, 1, 0]);
    expect(await electron.test.handlers.get('greffier:print')!(ours, '/etc/passwd')).toEqual({
      code: 'call.forbidden',
    });
  });

  it('shows an output in its folder, and only by a whole path', async () => {
    const deliver = electron.test.handlers.get('greffier:deliver')!;
    await deliver(ours, '/chosen/memo.pdf');
    await deliver(ours, 'relative.pdf');
    await deliver(ours, { path: '/x' });
    expect(electron.shell.showItemInFolder.mock.calls).toEqual([['/chosen/memo.pdf']]);
  });

  it('remembers where the window was, and brings it back for a second start', async () => {
    window().emit('close');
    expect(JSON.parse(readFileSync(path.join(data, 'window.json'), 'utf8'))).toEqual({
      x: 10,
      y: 20,
      width: 1000,
      height: 700,
    });
    electron.app.emit('second-instance', {}, ['electron', '.'], '/');
    expect([
      electron.test.windows.length,
      window().restore.mock.calls.length,
      window().focus.mock.calls.length,
    ]).toEqual([1, 1, 1]);
  });

  it('sets the menu in the language of the preferences, and again when that changes', async () => {
    const titles = (): (string | undefined)[] => electron.test.menus.at(-1)!.map((item) => item.label);
    const call = electron.test.handlers.get('greffier:call')!;
    await call(ours, 'preferences.update', { language: 'en' });
    await vi.waitFor(() => expect(titles()).toContain('File'), 20_000);
    await call(ours, 'preferences.update', { language: 'fr' });
    await vi.waitFor(() => expect(titles()).toContain('Fichier'), 20_000);
    const facts = electron.test.menus
      .at(-1)!
      .flatMap((item) => item.submenu ?? [])
      .find((item) => item.label === 'Faits')!;
    facts.click!();
    expect(contents().sent.at(-1)).toEqual(['greffier:menu', 'view.facts']);
    expect(facts.registerAccelerator).toBe(false);
  });
});
