import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { possibleName } from './file-names.ts';

export interface Outbox {
  /** A place where the host may write an output of this name. */
  reserve(name: string): Promise<{ readonly id: string; readonly path: string }>;
  /** Sends the output as a download, or as a PDF for our own page's print frame; false when there is none of that id. */
  send(id: string, response: ServerResponse, use?: 'download' | 'print'): Promise<boolean>;
}

/** RFC 6266 with the extended value of RFC 8187: a plain name for old readers, the true one in UTF-8. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\u0020-\u007e]|["\\%]/gu, '_');
  const extended = encodeURIComponent(name).replaceAll(
    /['()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${extended}`;
}

/** The page's own policy would keep the viewer out; this one lets only our page frame it. */
const PRINTED = {
  'content-type': 'application/pdf',
  'content-disposition': 'inline',
  'content-security-policy': "frame-ancestors 'self'",
};

/** Outputs waiting to be downloaded, each in a folder of its own so that two may bear the same name. Kept until the run ends: it may be asked for again. */
export async function createOutbox(folder: string): Promise<Outbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const outputs = new Map<string, string>();
  return {
    async reserve(name) {
      const id = randomUUID();
      const last = path.basename(name.replaceAll('\\', '/').replaceAll('\0', ''));
      const file = path.join(folder, id, possibleName(last === '' || last === '..' ? 'greffier' : last));
      await mkdir(path.dirname(file), { mode: 0o700 });
      outputs.set(id, file);
      return { id, path: file };
    },
    async send(id, response, use = 'download') {
      const file = outputs.get(id);
      const handle = file === undefined ? undefined : await open(file).catch(() => undefined);
      if (file === undefined || handle === undefined) return false;
      try {
        const size = { 'content-length': (await handle.stat()).size };
        response.writeHead(200, {
          ...size,
          ...(use === 'print'
            ? PRINTED
            : {
                'content-type': 'application/octet-stream',
                'content-disposition': attachment(path.basename(file)),
              }),
        });
        await pipeline(createReadStream(file), response);
      } finally {
        await handle.close();
      }
      return true;
    },
  };
}
