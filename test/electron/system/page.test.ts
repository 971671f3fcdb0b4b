import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pageHeaders, readPageFile } from '../../../electron/system/page.ts';

it('allows no inline style: the page stands in for the one sheet that React Aria would insert', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('react-aria-components/package.json'));
  const source = readFileSync(path.join(folder, '../react-aria/dist/private/interactions/usePress.mjs'), 'utf8');
  const id = /STYLE_ID = '([^']+)'/u.exec(source)?.[1] ?? 'unknown';
  expect(readFileSync('renderer/index.html', 'utf8')).toContain(`id="${id}"`);
  expect(pageHeaders("'self'")['content-security-policy']).toContain("style-src 'self';");
});

it('lets WebAssembly in for the worker that reads PDFs, and for nothing else', () => {
  expect(pageHeaders("'none'", '/assets/pdf.worker.mjs')['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
  );
  const page = pageHeaders("'none'", '/')['content-security-policy'] ?? '';
  expect(page).not.toContain('wasm');
  expect(page).toContain("worker-src 'self'; frame-src 'none'");
});

it('serves the maps, fonts, profiles and decoders of pdf.js, and nothing beside them', async () => {
  const root = path.resolve('renderer');
  const types = async (place: string): Promise<string | undefined> => (await readPageFile(root, place))?.type;
  expect([
    await types('/pdfjs/cmaps/Adobe-Japan1-UCS2.bcmap'),
    await types('/pdfjs/standard_fonts/FoxitSerif.pfb'),
    await types('/pdfjs/standard_fonts/LiberationSans-Regular.ttf'),
    await types('/pdfjs/wasm/openjpeg.wasm'),
    await types('/pdfjs/iccs/CGATS001Compat-v2-micro.icc'),
    await types('/pdfjs/wasm/quickjs-eval.js'),
    await types('/pdfjs/wasm/../package.json'),
    await types('/pdfjs/wasm/%2e%2e/%2e%2e/package.json'),
    await types('/pdfjs/build/pdf.mjs'),
    await types('/pdfjs/constructor/x.wasm'),
  ]).toEqual([
    'application/octet-stream',
    'application/octet-stream',
    'font/ttf',
    'application/wasm',
    'application/octet-stream',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('serves the typesetter’s faces of other scripts, and no other file beside them', async () => {
  const root = path.resolve('renderer');
  const types = async (place: string): Promise<string | undefined> => (await readPageFile(root, place))?.type;
  const named = [...readFileSync('renderer/styles/print-fonts.css', 'utf8').matchAll(/url\('(\/fonts\/[^']+)'\)/gu)];
  expect(named.length).toBe(5);
  for (const [, place = ''] of named) expect(await types(place), place).toBe('font/ttf');
  expect([
    await types('/fonts/Noto-LICENSE.txt'),
    await types('/fonts/NotoSans.ttf'),
    await types('/fonts/../x.ttf'),
  ]).toEqual([undefined, undefined, undefined]);
});

it('reads only known kinds of files, and only below the root', async () => {
  const root = path.resolve('renderer');
  const types = async (place: string): Promise<string | undefined> => (await readPageFile(root, place))?.type;
  expect([
    await types('/'),
    await types('/styles/base.css'),
    await types('/tsconfig.json'),
    await types('/../shared/contracts/wire.js'),
    await types('/%2e%2e/package.json'),
    await types('/%'),
    await types('/none.css'),
  ]).toEqual([
    'text/html; charset=utf-8',
    'text/css; charset=utf-8',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
