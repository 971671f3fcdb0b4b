/** A recording stand-in for the `electron` module: only what the shell touches, so that a new call fails loudly. Behind `utilityProcess` runs the real case host. */
import { EventEmitter } from 'node:events';
import { Worker } from 'node:worker_threads';
import { vi } from 'vitest';

export class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  readonly sent: unknown[][] = [];
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  readonly print = vi.fn<(options: unknown, done: (isDone: boolean, reason: string) => void) => void>();
  send(...values: unknown[]): void {
    this.sent.push(values);
  }
}

type PermissionRequest = (contents: unknown, permission: string, done: (granted: boolean) => void) => void;
type BeforeRequest = (details: { url: string }, done: (answer: { cancel: boolean }) => void) => void;

export class FakeSession extends EventEmitter {
  permissionRequest: PermissionRequest | undefined;
  permissionCheck: (() => boolean) | undefined;
  device: (() => boolean) | undefined;
  beforeRequest: BeforeRequest | undefined;
  readonly spelling = { enabled: true, languages: ['en-US'] as string[], url: 'https://dictionaries.invalid/' };
  readonly setPermissionRequestHandler = (handler: PermissionRequest): void => void (this.permissionRequest = handler);
  readonly setPermissionCheckHandler = (handler: () => boolean): void => void (this.permissionCheck = handler);
  readonly setDevicePermissionHandler = (handler: () => boolean): void => void (this.device = handler);
  readonly setSpellCheckerEnabled = (enabled: boolean): void => void (this.spelling.enabled = enabled);
  readonly setSpellCheckerLanguages = (languages: string[]): void => void (this.spelling.languages = languages);
  readonly setSpellCheckerDictionaryDownloadURL = (url: string): void => void (this.spelling.url = url);
  readonly protocols = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response) => void this.protocols.set(scheme, handler),
    unhandle: (scheme: string) => void this.protocols.delete(scheme),
  };
  readonly webRequest = { onBeforeRequest: (handler: BeforeRequest): void => void (this.beforeRequest = handler) };
}

interface WindowOptions {
  readonly webPreferences: Record<string, unknown>;
  readonly width?: number;
  readonly x?: number;
}

export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

export function fakeElectron() {
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: vi.fn(),
    quit: vi.fn(),
    setPath: vi.fn(),
    requestSingleInstanceLock: vi.fn(() => true),
    whenReady: vi.fn(async () => {}),
    commandLine: {
      switches: new Map<string, string>(),
      appendSwitch(name: string, value = '') {
        this.switches.set(name, value);
      },
    },
  });
  const windows: BrowserWindow[] = [];
  class BrowserWindow extends EventEmitter {
    static readonly getAllWindows = () => windows;
    static readonly getFocusedWindow = () => null;
    readonly webContents = new FakeContents();
    readonly loaded: string[] = [];
    readonly options: WindowOptions;
    constructor(options: WindowOptions) {
      super();
      this.options = options;
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
    async loadURL(url: string): Promise<void> {
      this.loaded.push(url);
    }
    readonly show = vi.fn();
    readonly focus = vi.fn();
    readonly restore = vi.fn();
    readonly isMinimized = vi.fn(() => true);
    readonly isVisible = vi.fn(() => false);
    readonly destroy = vi.fn(() => void windows.splice(windows.indexOf(this), 1));
    readonly setProgressBar = vi.fn();
    readonly getNormalBounds = vi.fn(() => ({ x: 10, y: 20, width: 1000, height: 700 }));
  }
  const defaultSession = new FakeSession();
  const partitions = new Map<string, FakeSession>();
  const fromPartition = (name: string): FakeSession => {
    const known = partitions.get(name);
    if (known) return known;
    const made = new FakeSession();
    partitions.set(name, made);
    app.emit('session-created', made);
    return made;
  };
  const handlers = new Map<string, (event: unknown, ...values: unknown[]) => unknown>();
  const schemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
  const protocols = new Map<string, (request: Request) => Promise<Response>>();
  const exposed = new Map<string, unknown>();
  const menus: (readonly MenuItem[])[] = [];
  return {
    app,
    BrowserWindow,
    session: { defaultSession, fromPartition },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    dialog: {
      showOpenDialog: vi.fn(async (_options: unknown) => ({ canceled: false, filePaths: ['/chosen/a.pdf'] })),
      showSaveDialog: vi.fn(async (_options: unknown) => ({ canceled: false, filePath: '/chosen/memo.pdf' })),
      showMessageBox: vi.fn(async (_options: unknown) => ({ response: 0 })),
    },
    shell: { showItemInFolder: vi.fn(), openExternal: vi.fn(), openPath: vi.fn() },
    Menu: {
      buildFromTemplate: (template: readonly MenuItem[]) => template,
      setApplicationMenu: (menu: readonly MenuItem[]) => void menus.push(menu),
    },
    ipcMain: {
      handle: (channel: string, handler: (event: unknown, ...values: unknown[]) => unknown) =>
        void handlers.set(channel, handler),
    },
    protocol: {
      registerSchemesAsPrivileged: (list: typeof schemes) => void schemes.push(...list),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void protocols.set(scheme, handler),
    },
    utilityProcess: {
      fork: (file: string) => {
        const worker = new Worker(file);
        return Object.assign(new EventEmitter(), {
          postMessage: (message: unknown) => worker.postMessage(message),
          on: (event: string, listener: (value: unknown) => void) => worker.on(event, listener),
          once: (event: string, listener: (value: unknown) => void) => worker.once(event, listener),
          kill: () => {
            void worker.terminate();
            return true;
          },
        });
      },
    },
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value) },
    ipcRenderer: Object.assign(new EventEmitter(), {
      invoke: vi.fn(async (..._values: unknown[]): Promise<unknown> => ({ ok: true, value: 1 })),
    }),
    webUtils: { getPathForFile: (file: { readonly diskPath?: string }) => file.diskPath ?? '' },
    test: { handlers, schemes, protocols, exposed, windows, menus, defaultSession, partitions },
  };
}
export type FakeElectron = ReturnType<typeof fakeElectron>;
