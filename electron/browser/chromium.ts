import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where a browser of Chromium's family is found, in order of preference; CHROMIUM overrides. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((program) =>
      path.win32.join(process.env[variable] ?? 'C:\\', program),
    ),
  ),
};

/** Absolute path of an installed Chromium, Chrome or Edge; undefined when there is none. */
export const findChromium = (): string | undefined =>
  [process.env['CHROMIUM'], ...(PLACES[process.platform] ?? [])].find(
    (place): place is string => place !== undefined && existsSync(place),
  );

/** Chromium may not run as root inside its sandbox; elsewhere the sandbox stays. */
const sandbox = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Nothing leaves the machine: no name but the loopback address resolves, and Chromium's own errands are switched off. */
export const OFFLINE_FLAGS: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
];

/** Flags of the workbench's own window, with a profile that no other window shares. */
export const appWindowFlags = (address: string, profile: string): readonly string[] => [
  `--app=${address}`,
  `--user-data-dir=${profile}`,
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--window-size=1440,900',
  ...OFFLINE_FLAGS,
  ...sandbox(),
];
