import os from 'node:os';
import path from 'node:path';

/** What the choice of the user-data folder depends on; given apart so that each system's answer can be tested on any. */
interface Place {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const here = (): Place => ({ platform: process.platform, env: process.env, home: os.homedir() });

/**
 * Where this user's preferences, list of case files and log live. GREFFIER_DATA overrides; else the place that each system prescribes
 * (Linux: XDG Base Directory Specification, which ignores relative values).
 */
export function dataFolder({ platform, env, home }: Place = here()): string {
  const chosen = env['GREFFIER_DATA'];
  if (chosen !== undefined && chosen !== '') return path.resolve(chosen);
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Greffier');
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Greffier');
  const xdg = env['XDG_DATA_HOME'];
  return path.join(xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(home, '.local', 'share'), 'greffier');
}
