import { BrowserWindow, dialog, shell, type OpenDialogOptions } from 'electron';
import path from 'node:path';
import { describeProblem } from '../../shared/domain/problems.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { menuWords } from './menu-words.ts';

type Properties = NonNullable<OpenDialogOptions['properties']>;

const PROPERTIES: Readonly<Record<'files' | 'folder' | 'casefile', Properties>> = {
  files: ['openFile', 'multiSelections'],
  folder: ['openDirectory', 'multiSelections'],
  casefile: ['openFile'],
};

/** Asks for files, a folder or a case file; empty when the user gives up, or when the page asks for something else. */
export async function choose(what: unknown, language: Language): Promise<readonly string[]> {
  const properties = typeof what === 'string' && Object.hasOwn(PROPERTIES, what) ? PROPERTIES[what as 'files'] : null;
  if (properties === null) return [];
  const options: OpenDialogOptions = { properties };
  if (what === 'casefile') options.filters = [{ name: menuWords[language].caseFile, extensions: ['greffier'] }];
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? [] : filePaths;
}

/** Asks where an output goes; the dialog itself asks before replacing. Null when the user gives up. */
export async function destination(suggestedName: unknown): Promise<string | null> {
  const options = { defaultPath: path.basename(String(suggestedName)) };
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  return canceled || filePath === '' ? null : filePath;
}

/** Shows a finished output in its folder. */
export function deliver(output: unknown): void {
  if (typeof output === 'string' && path.isAbsolute(output)) shell.showItemInFolder(output);
}

/** Says what stood in the way of a case file that was opened from outside the page. */
export async function tell(problem: Problem, language: Language): Promise<void> {
  const { message, remedy } = describeProblem(problem, language);
  await dialog.showMessageBox({ type: 'error', message, detail: remedy });
}
