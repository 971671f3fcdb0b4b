/** What both windows, Electron's and the browser's, serve: the built page's files, under one policy, and what draws PDFs. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ASSETS, assetPath, type AssetName } from './assets.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Character maps, fonts, colour profiles and decoders of pdf.js, below `/pdfjs/`: read where the program has them, not copied into the page. */
const PDF_FOLDERS = {
  cmaps: 'pdfjs/cmaps',
  standard_fonts: 'pdfjs/standard_fonts',
  wasm: 'pdfjs/wasm',
  iccs: 'pdfjs/iccs',
} as const;
const PDF_TYPES: Readonly<Record<string, string>> = {
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const policy = (...directives: readonly string[]): string => ["default-src 'none'", ...directives].join('; ');

/**
 * Headers of every answer of either window.
 * @param connect where the page may send requests: its own server, or nowhere at all
 * @param pathname of what is asked for: a worker lives under the policy of its own file
 */
export const pageHeaders = (connect: "'self'" | "'none'", pathname = '/'): Readonly<Record<string, string>> => ({
  ...COMMON,
  'content-security-policy': pathname.endsWith('.mjs')
    ? // The worker that reads PDFs: its decoders are WebAssembly, its fonts and maps come from here. No `eval`, no other script.
      policy("script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'")
    : policy(
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "font-src 'self'",
        `connect-src ${connect}`,
        "worker-src 'self'",
        // In a browser the pages of a PDF are printed from a frame.
        `frame-src ${connect}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        // ProseMirror parses pasted HTML in a detached document through a policy of its name; ours lets one worker start, by its address.
        'trusted-types ProseMirrorClipboard greffier-worker',
      ),
});

/** Faces of other scripts, below `/fonts/`: the typesetter's files, shipped once. */
function typesetterFont(pathname: string): string | null {
  const name = `fonts/${/^\/fonts\/(Noto\w+\.ttf)$/u.exec(pathname)?.[1] ?? ''}`;
  return Object.hasOwn(ASSETS, name) ? assetPath(name as AssetName) : null;
}

/** Folder and types of what lies at a path; null for a path of pdf.js that is none of its folders. */
function placeOf(root: string, pathname: string): { root: string; inside: string; types: typeof TYPES } | null {
  const font = typesetterFont(pathname);
  if (font !== null) return { root: path.dirname(font), inside: path.basename(font), types: TYPES };
  const [, folder = '', inside = ''] = /^\/pdfjs\/([a-z_]+)\/(.+)$/u.exec(pathname) ?? [];
  if (folder === '') return { root, inside: pathname === '/' ? '/index.html' : pathname, types: TYPES };
  return Object.hasOwn(PDF_FOLDERS, folder)
    ? { root: assetPath(PDF_FOLDERS[folder as keyof typeof PDF_FOLDERS]), inside, types: PDF_TYPES }
    : null;
}

/** A file of the page by its URL path (still percent-encoded), or null: unknown, of no known type, or outside `root`. `/` is the page itself. */
export async function readPageFile(
  root: string,
  pathname: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    const place = placeOf(root, decodeURIComponent(pathname));
    if (!place) return null;
    const file = path.normalize(path.join(place.root, place.inside));
    const type = place.types[path.extname(file)];
    if (type === undefined || !file.startsWith(place.root + path.sep)) return null;
    return { type, bytes: new Uint8Array(await readFile(file)) };
  } catch {
    return null;
  }
}
