import { BrowserWindow, screen, type Rectangle } from 'electron';
import path from 'node:path';
import type { Job } from '../../shared/domain/job.ts';
import { readJson, writeJson } from '../system/json-file.ts';
import { ORIGIN, webPreferences } from './security.ts';

const USUAL = { width: 1440, height: 900 };
const LEAST = { minWidth: 900, minHeight: 600 };

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(Reflect.get(value, side)));

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Where the window was, unless that screen is no longer there. */
function lastBounds(file: string): Partial<Rectangle> {
  const stored = readJson(file);
  if (!isRectangle(stored)) return USUAL;
  return screen.getAllDisplays().some((display) => overlap(display.workArea, stored)) ? stored : USUAL;
}

/** Opens the workbench's window where it was last left. */
export function openWindow({
  preload,
  dataFolder,
}: {
  readonly preload: string;
  readonly dataFolder: string;
}): BrowserWindow {
  const file = path.join(dataFolder, 'window.json');
  const window = new BrowserWindow({
    ...lastBounds(file),
    ...LEAST,
    show: false,
    title: 'Greffier',
    webPreferences: webPreferences(preload),
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => writeJson(file, window.getNormalBounds()));
  void window.loadURL(`${ORIGIN}/index.html`);
  return window;
}

/** Sends to every window's page. */
export function broadcast(channel: string, ...values: readonly unknown[]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel, ...values);
}

/** The task bar shows how far a running job is: 2 stands for "not known", -1 for none. */
export function showProgress(job: Job): void {
  const share = job.total === 0 ? 2 : job.done / job.total;
  for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(job.state === 'running' ? share : -1);
}

/** Brings the workbench to the front; false when no window is open. */
export function focusWindow(): boolean {
  // A window that only prints is not shown.
  const window = BrowserWindow.getAllWindows().find((one) => one.isVisible() || one.isMinimized());
  if (window === undefined) return false;
  if (window.isMinimized()) window.restore();
  window.focus();
  return true;
}
