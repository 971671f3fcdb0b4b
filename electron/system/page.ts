/** What both windows, Electron's and the browser's, serve: the built page's files, under one policy. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Headers of every answer of either window. `connect` is where the page may send requests: its own server, or nowhere at all. */
export const pageHeaders = (connect: "'self'" | "'none'"): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // ProseMirror parses pasted HTML in a detached document through a policy of this name.
    'trusted-types ProseMirrorClipboard',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});

/** A file of the page by its URL path (still percent-encoded), or null: unknown, of no known type, or outside `root`. `/` is the page itself. */
export async function readPageFile(
  root: string,
  pathname: string,
): Promise<{ readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | null> {
  try {
    const file = path.normalize(path.join(root, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    const type = TYPES[path.extname(file)];
    if (type === undefined || !file.startsWith(root + path.sep)) return null;
    return { type, bytes: new Uint8Array(await readFile(file)) };
  } catch {
    return null;
  }
}
