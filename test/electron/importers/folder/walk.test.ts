import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkPaths, type Walked } from '../../../../electron/importers/folder/walk.ts';

let root = '';
beforeEach(() => {
  root = path.join(mkdtempSync(path.join(tmpdir(), 'greffier-walk-')), 'Presse');
  mkdirSync(root);
});
afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }));

const put = (...names: string[]): void => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), 'x');
  }
};
const partsOf = async (paths: readonly string[], signal = new AbortController().signal): Promise<Walked[]> => {
  const parts: Walked[] = [];
  for await (const part of walkPaths(paths, signal)) parts.push(part);
  return parts;
};
const walk = async (...paths: string[]): Promise<Walked> => whole(await partsOf(paths.length > 0 ? paths : [root]));
const whole = (parts: readonly Walked[]): Walked => ({
  files: parts.flatMap(({ files }) => files),
  leftAside: parts.flatMap(({ leftAside }) => leftAside),
});
const told = ({ leftAside }: Walked): [string, string][] =>
  leftAside.map(({ path: where, problem }) => [where, problem.code]);

test('files come in the order of a file manager, folders in depth, whatever order they were given in', async () => {
  put('b.txt', '10.txt', '2.txt', 'annexes/c.txt', 'annexes/sous/d.txt', 'Été.txt', 'zone.txt');
  const { files } = await walk();
  expect(files.map(({ relativePath }) => relativePath)).toEqual([
    'Presse/2.txt',
    'Presse/10.txt',
    'Presse/annexes/c.txt',
    'Presse/annexes/sous/d.txt',
    'Presse/b.txt',
    'Presse/Été.txt',
    'Presse/zone.txt',
  ]);
  const [first, second] = [path.join(root, 'zone.txt'), path.join(root, 'annexes')];
  expect((await walk(first, second)).files).toEqual((await walk(second, first)).files);
  expect((await walk(root, first)).files).toHaveLength(7);
});

test('links are told and never followed, those that lead back above themselves as loops', async () => {
  put('seul.txt', 'annexes/a.txt');
  symlinkSync(root, path.join(root, 'annexes', 'boucle'));
  symlinkSync(path.join(root, 'seul.txt'), path.join(root, 'lien.txt'));
  symlinkSync('nulle-part', path.join(root, 'mort'));
  const walked = await walk();
  expect(walked.files).toHaveLength(2);
  expect(told(walked)).toEqual([
    ['Presse/annexes/boucle', 'file.loop'],
    ['Presse/lien.txt', 'file.link'],
    ['Presse/mort', 'file.link'],
  ]);
  expect(told(await walk(path.join(root, 'lien.txt')))).toEqual([['lien.txt', 'file.link']]);
});

test('pipes and missing paths are told', async () => {
  put('a.txt');
  execFileSync('mkfifo', [path.join(root, 'tube')]);
  const walked = await walk(root, path.join(root, 'absent'), path.join(root, 'a.txt', 'dessous'));
  expect(walked.files).toHaveLength(1);
  expect(told(walked)).toEqual([
    ['absent', 'file.missing'],
    ['dessous', 'file.missing'],
    ['Presse/tube', 'file.special'],
  ]);
});

test('system files and the parts of saved pages are left aside and counted once', async () => {
  put('.DS_Store', 'sous/Thumbs.db', 'sous/desktop.ini', '~$note.docx', '._note.docx', 'note.docx');
  put('page.html', 'page_files/a.js', 'page_files/img/b.png', 'autre.htm', 'autre_fichiers/c.css', 'seul_files/d.txt');
  const walked = await walk();
  expect(walked.files.map(({ relativePath }) => relativePath)).toEqual([
    'Presse/autre.htm',
    'Presse/note.docx',
    'Presse/page.html',
    'Presse/seul_files/d.txt',
  ]);
  expect(walked.leftAside).toEqual([
    { path: 'Presse', problem: { code: 'file.ignored', detail: { count: 5 } }, count: 5 },
    { path: 'Presse', problem: { code: 'file.page-parts', detail: { count: 3 } }, count: 3 },
  ]);
});

test('deceptive names are written out, names in other encodings read, and both reached by their raw bytes', async () => {
  const odd = Buffer.concat([
    Buffer.from(`${root}/`),
    Buffer.from([0x64, 0xe9, 0x63, 0x69, 0x64, 0xe9, 0x2e, 0x74, 0x78, 0x74]),
  ]);
  writeFileSync(odd, 'x');
  put('قرار\nالمحكمة.txt', 'fac\u202etxt.exe', 'e\u0301te\u0301.txt');
  const { files } = await walk();
  expect(files.map(({ fileName }) => fileName).sort()).toEqual(
    ['décidé.txt', String.raw`fac\u202etxt.exe`, 'été.txt', String.raw`قرار\nالمحكمة.txt`].sort(),
  );
  expect(files.find(({ fileName }) => fileName === 'décidé.txt')?.path).toEqual(odd);
});

/** Root may read everything, so the walk runs as somebody else. */
test('a folder that may not be read does not stop the rest', () => {
  put('a.txt', 'secret/b.txt', 'z.txt');
  const script = `
    import { chmodSync } from 'node:fs';
    import { walkPaths } from ${JSON.stringify(path.resolve('electron/importers/folder/walk.ts'))};
    const [root] = process.argv.slice(1);
    chmodSync(root + '/secret', 0);
    if (process.getuid?.() === 0) process.setuid(65534);
    const walked = await Array.fromAsync(walkPaths([root], new AbortController().signal));
    const of = (name) => walked.flatMap((part) => part[name]);
    console.log(JSON.stringify([of('files').map((one) => one.relativePath), of('leftAside')]));`;
  execFileSync('chmod', ['-R', 'a+rX', path.dirname(root)]);
  const output = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', script, root], {
    encoding: 'utf8',
  });
  execFileSync('chmod', ['700', path.join(root, 'secret')]);
  expect(JSON.parse(output)).toEqual([
    ['Presse/a.txt', 'Presse/z.txt'],
    [{ path: 'Presse/secret', problem: { code: 'file.no-permission', detail: { file: 'Presse/secret' } }, count: 1 }],
  ]);
});

test('an aborted walk ends with what it found', async () => {
  put('a.txt');
  expect(whole(await partsOf([root], AbortSignal.abort()))).toEqual({ files: [], leftAside: [] });
});

test('files come some hundred at a time, in one order whatever folder they lie in', async () => {
  put(...Array.from({ length: 1_203 }, (_, at) => `${at < 700 ? 'grand' : `lot ${at % 7}`}/${at}.txt`));
  const parts = await partsOf([root]);
  expect(Math.max(...parts.map(({ files }) => files.length))).toBeLessThanOrEqual(500);
  const names = whole(parts).files.map(({ relativePath }) => relativePath);
  expect(new Set(names).size).toBe(1_203);
  expect(names).toEqual(names.toSorted(new Intl.Collator('und', { numeric: true }).compare));
});
