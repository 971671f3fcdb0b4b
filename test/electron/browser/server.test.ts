import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startServer, type BrowserServer } from '../../../electron/browser/server.ts';
import type { HostClient, HostListener } from '../../../electron/host/host-client.ts';
import { decode, encode } from '../../../shared/contracts/wire.ts';
import { ask } from '../../support/http.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-server-'));
const pageRoot = path.join(folder, 'page');
const matters = path.join(folder, 'matters');
const listeners = new Set<HostListener>();
const called: unknown[][] = [];
/** Answers with what it was asked; the real one is behind the end-to-end tests. */
const host: HostClient = {
  call: async (name, input) => {
    called.push([name, input]);
    if (name === 'workbench.state') return { ok: true, value: { mattersFolder: matters } };
    if (name === 'import.start') return { ok: true, value: { jobId: 'job-1' } };
    return { ok: true, value: input };
  },
  on: (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  close: async () => {},
};

let server: BrowserServer;
let cookie = '';
beforeAll(async () => {
  mkdirSync(pageRoot);
  mkdirSync(matters);
  writeFileSync(path.join(pageRoot, 'index.html'), '<title>page</title>');
  writeFileSync(path.join(folder, 'secret.js'), 'secret');
  server = await startServer({ host, pageRoot, folder: path.join(folder, 'run') });
  const { headers } = await ask(server.address);
  cookie = String(headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const status = async (place: string, headers: Record<string, string> = { cookie }, method = 'GET') =>
  (await ask(server.origin + place, { method, headers })).status;

describe('who is let in', () => {
  it('listens on the loopback address only', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
  });

  it('takes the ticket once, and no other', async () => {
    const other = await startServer({ host, pageRoot, folder: path.join(folder, 'other') });
    const wrong = await ask(`${other.origin}/open?ticket=x`);
    const first = await ask(other.address);
    const again = await ask(other.address);
    await other.close();
    expect([wrong.status, first.status, again.status, String(first.headers['set-cookie'])]).toEqual([
      403,
      303,
      403,
      expect.stringMatching(/^greffier-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/u),
    ]);
  });

  it('refuses a foreign name, a missing cookie, another site and another origin', async () => {
    const { origin } = server;
    expect([
      await status('/', { cookie, host: 'evil.example' }),
      await status('/open?ticket=x', { host: 'evil.example' }),
      await status('/', {}),
      await status('/', { cookie: `${cookie}x` }),
      await status('/', { cookie, 'sec-fetch-site': 'cross-site' }),
      await status('/', { cookie, 'sec-fetch-site': 'same-site' }),
      await status('/outbox?name=x', { cookie }, 'POST'),
      await status('/outbox?name=x', { cookie, origin: 'http://127.0.0.1:1' }, 'POST'),
      await status('/', { cookie, origin }, 'DELETE'),
      await status('/', { cookie, 'sec-fetch-site': 'same-origin' }),
    ]).toEqual([421, 421, 401, 401, 403, 403, 403, 403, 405, 200]);
  });

  it('refuses the socket to another origin, name or path, and without the cookie', async () => {
    const refusal = (place: string, headers: Record<string, string>): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${server.origin.replace('http', 'ws')}${place}`, { headers });
        socket.on('error', (error) => resolve(error.message.replace(/\D/gu, '')));
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
      });
    const { origin } = server;
    expect([
      await refusal('/socket', { cookie, origin: 'http://evil.example' }),
      await refusal('/socket', { cookie }),
      await refusal('/socket', { origin }),
      await refusal('/socket', { cookie, origin, host: 'evil.example' }),
      await refusal('/other', { cookie, origin }),
      await refusal('/socket', { cookie, origin }),
    ]).toEqual(['403', '403', '401', '421', '404', 'open']);
  });
});

describe('what is served', () => {
  it('the page, under the strict policy, and nothing outside it', async () => {
    const page = await ask(`${server.origin}/`, { headers: { cookie } });
    expect([page.status, page.body.toString(), page.headers['content-type']]).toEqual([
      200,
      '<title>page</title>',
      'text/html; charset=utf-8',
    ]);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; ");
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:|data:/u);
    for (const place of [
      '/../secret.js',
      '/..%2fsecret.js',
      '/%2e%2e/secret.js',
      '/..%5csecret.js',
      '/%ff',
      '/none.js',
    ])
      expect(await status(place), place).toBe(404);
  });

  it('calls and events over the socket, bytes included', async () => {
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/socket`, {
      headers: { cookie, origin: server.origin },
    });
    const frames: unknown[] = [];
    socket.on('message', (frame: Buffer) => frames.push(decode(new Uint8Array(frame))));
    await new Promise((resolve) => {
      socket.on('open', resolve);
    });
    socket.send(encode({ id: 7, name: 'fact.list', input: { bytes: new Uint8Array([1, 2, 3]) } }));
    await expect.poll(() => frames.length).toBe(1);
    for (const listener of listeners) listener('changed', { nouns: ['fact'] });
    await expect.poll(() => frames.length).toBe(2);
    expect(frames).toEqual([
      { id: 7, reply: { ok: true, value: { bytes: new Uint8Array([1, 2, 3]) } } },
      { event: 'changed', data: { nouns: ['fact'] } },
    ]);
    const closed = new Promise((resolve) => {
      socket.on('close', resolve);
    });
    socket.send(new Uint8Array([0, 0, 1]));
    expect(await closed).toBe(1007);
  });

  /** One call over a socket of its own. */
  const call = async (name: string, input: unknown): Promise<unknown> => {
    const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/socket`, {
      headers: { cookie, origin: server.origin },
    });
    socket.on('open', () => socket.send(encode({ id: 1, name, input })));
    const frame = await new Promise<Buffer>((resolve) => {
      socket.on('message', resolve);
    });
    socket.close();
    return decode(new Uint8Array(frame));
  };
  const post = (place: string, body = '') =>
    ask(server.origin + place, { method: 'POST', headers: { cookie, origin: server.origin }, body });
  const upload = async (place: string, body: string): Promise<string> =>
    (JSON.parse((await post(`/inbox?p=${encodeURIComponent(place)}`, body)).body.toString()) as { top: string }).top;

  it('drops, kept exactly as long as their import runs', async () => {
    const top = await upload('drop/Dossier/à lire.txt', 'words');
    await call('import.start', { paths: [top] });
    const kept = readFileSync(path.join(top, 'à lire.txt'), 'utf8');
    for (const listener of listeners) listener('job', { id: 'job-1', kind: 'import', state: 'running' });
    for (const listener of listeners) listener('job', { id: 'job-1', kind: 'import', state: 'done' });
    await expect.poll(() => existsNow(top)).toBe(false);
    expect([kept, (await post('/inbox?p=..%2f..%2fx')).status]).toEqual(['words', 400]);
  });

  it('a case file that came through the inbox is moved to the matters folder before it is opened', async () => {
    const first = await upload('one/affaire.greffier', 'first');
    const second = await upload('two/affaire.greffier', 'second');
    await call('casefile.open', { path: first });
    await call('casefile.open', { path: second });
    expect(called.slice(-4).filter(([name]) => name === 'casefile.open')).toEqual([
      ['casefile.open', { path: path.join(matters, 'affaire.greffier') }],
      ['casefile.open', { path: path.join(matters, 'affaire (2).greffier') }],
    ]);
    expect(readFileSync(path.join(matters, 'affaire.greffier'), 'utf8')).toBe('first');
    await call('casefile.open', { path: '/elsewhere/b.greffier' });
    expect(called.at(-1)).toEqual(['casefile.open', { path: '/elsewhere/b.greffier' }]);
  });

  it('outputs as downloads under their own names', async () => {
    const reserved = JSON.parse(
      (await post(`/outbox?name=${encodeURIComponent('Mémo « n° 1 ».pdf')}`)).body.toString(),
    ) as {
      id: string;
      path: string;
    };
    const early = await status(`/outbox/${reserved.id}`);
    writeFileSync(reserved.path, '%PDF-');
    const sent = await ask(`${server.origin}/outbox/${reserved.id}/memo.pdf`, { headers: { cookie } });
    expect([early, sent.status, sent.body.toString(), sent.headers['content-disposition']]).toEqual([
      404,
      200,
      '%PDF-',
      `attachment; filename="M_mo _ n_ 1 _.pdf"; filename*=UTF-8''M%C3%A9mo%20%C2%AB%20n%C2%B0%201%20%C2%BB.pdf`,
    ]);
    expect([await status('/outbox/unknown'), await status(`/outbox/${reserved.id}`, {})]).toEqual([404, 401]);
  });

  it('reserves no place outside the outbox, whatever the name', async () => {
    for (const name of ['../../x.pdf', '..', '', '/etc/passwd', 'a\\..\\b.pdf', 'a\0b']) {
      const { path: file } = JSON.parse((await post(`/outbox?name=${encodeURIComponent(name)}`)).body.toString()) as {
        path: string;
      };
      expect(path.dirname(path.dirname(file)), name).toBe(path.join(folder, 'run/outbox'));
    }
  });
});

const existsNow = (file: string): boolean => {
  try {
    readFileSync(file);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
};
