import { noteUnread } from './unread.ts';

/** A file and where it lay below what was chosen or dropped, with `/`. */
export interface PickedFile {
  readonly relativePath: string;
  readonly file: File;
}

/** Asks for files or a folder through a hidden input; empty when the user gives up. */
export function pickFiles(what: 'files' | 'folder'): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = what === 'folder';
    input.hidden = true;
    input.dataset['greffierPicker'] = what;
    document.body.append(input);
    const finish = (): void => {
      const picked = [...(input.files ?? [])].map((file) => ({
        relativePath: file.webkitRelativePath || file.name,
        file,
      }));
      input.remove();
      resolve(picked);
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    input.click();
  });
}

const readBatch = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => reader.readEntries(resolve, reject));

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/**
 * Everything below a dropped entry; what cannot be opened is noted (`takeUnread`), and the rest goes on. `readEntries` answers a hundred at
 * a time until it answers none.
 */
export async function walkEntry(entry: FileSystemEntry, folder = ''): Promise<PickedFile[]> {
  // A browser gives no name where the system's cannot be read.
  const name = entry.name === '' ? '?' : entry.name;
  const relativePath = folder === '' ? name : `${folder}/${name}`;
  const found: PickedFile[] = [];
  try {
    if (entry.isFile) return [{ relativePath, file: await fileOf(entry as FileSystemFileEntry) }];
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (let batch = await readBatch(reader); batch.length > 0; batch = await readBatch(reader))
      found.push(...(await Promise.all(batch.map((child) => walkEntry(child, relativePath)))).flat());
  } catch (error) {
    noteUnread(relativePath, error);
  }
  return found;
}
