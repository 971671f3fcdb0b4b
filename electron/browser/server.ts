import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { HostClient } from '../host/host-client.ts';
import { pageHeaders, readPageFile } from '../system/page.ts';
import { createDispatch } from './dispatch.ts';
import { refusal, sameSecret, wrongHost, type Credentials } from './guard.ts';
import { createInbox } from './inbox.ts';
import { createOutbox } from './outbox.ts';
import { createSockets } from './socket.ts';

export interface BrowserServer {
  readonly origin: string;
  /** The address to open: it carries a ticket that is good once. */
  readonly address: string;
  close(): Promise<void>;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** The workbench's page and its line to the case host, on 127.0.0.1 at a port of the system's choosing, for one browser window. */
export async function startServer({
  host,
  pageRoot,
  folder,
}: {
  readonly host: HostClient;
  /** The built page. */
  readonly pageRoot: string;
  /** Private to this run; drops and outputs lie in it. */
  readonly folder: string;
}): Promise<BrowserServer> {
  const inbox = await createInbox(path.join(folder, 'inbox'));
  const outbox = await createOutbox(path.join(folder, 'outbox'));
  const sockets = createSockets(createDispatch(host, inbox));
  const stopListening = host.on((event, data) => sockets.broadcast(event, data));
  const ticket = secret();
  let ticketUsed = false;
  let credentials: Credentials = { host: '', origin: '', cookieName: '', cookie: secret() };

  function admit(url: URL, response: ServerResponse): void {
    if (ticketUsed || !sameSecret(url.searchParams.get('ticket') ?? '', ticket)) {
      end(response, 403);
      return;
    }
    ticketUsed = true;
    const { cookieName, cookie } = credentials;
    response.setHeader('set-cookie', `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`);
    response.writeHead(303, { location: '/' }).end();
  }

  async function post(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (url.pathname === '/inbox') {
      const received = await inbox.receive(url.searchParams.get('p') ?? '', request);
      if (received === null) end(response, 400);
      else json(response, received);
    } else if (url.pathname === '/outbox') json(response, await outbox.reserve(url.searchParams.get('name') ?? ''));
    else end(response, 404);
  }

  async function get(url: URL, response: ServerResponse): Promise<void> {
    const output = /^\/outbox\/([\w-]+)(?:\/|$)/u.exec(url.pathname)?.[1];
    if (output !== undefined) {
      if (!(await outbox.send(output, response, url.searchParams.has('print') ? 'print' : 'download')))
        end(response, 404);
      return;
    }
    const file = await readPageFile(pageRoot, url.pathname);
    if (file === null) end(response, 404);
    else response.writeHead(200, { 'content-type': file.type }).end(file.bytes);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(pageHeaders("'self'", pathOf(request)))) response.setHeader(name, value);
    const misdirected = wrongHost(request, credentials);
    if (misdirected !== null) {
      end(response, misdirected);
      return;
    }
    const url = new URL(request.url ?? '/', credentials.origin);
    if (url.pathname === '/open' && request.method === 'GET') {
      admit(url, response);
      return;
    }
    const refused = refusal(request, credentials, request.method !== 'GET');
    if (refused !== null) end(response, refused);
    else if (request.method === 'POST') await post(url, request, response);
    else if (request.method === 'GET') await get(url, response);
    else end(response, 405);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // A full disk, or a page that went away in the middle; the page tells the user that the file did not arrive.
      if (response.headersSent) response.destroy();
      else end(response, 500);
    });
  });
  server.on('upgrade', (request, connection, head) => {
    const place = URL.parse(request.url ?? '', 'http://127.0.0.1')?.pathname;
    const refused = refusal(request, credentials, true) ?? (place === '/socket' ? null : 404);
    if (refused === null) {
      sockets.accept(request, connection, head);
      return;
    }
    // Once upgraded the connection is ours alone: an error without a listener would end the program.
    connection.on('error', () => connection.destroy());
    connection.end(`HTTP/1.1 ${refused} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  // A large file may take longer to arrive than Node's five minutes.
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  credentials = {
    ...credentials,
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    cookieName: `greffier-${port}`,
  };

  return {
    origin: credentials.origin,
    address: `${credentials.origin}/open?ticket=${ticket}`,
    async close() {
      stopListening();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

const pathOf = ({ url = '/' }: IncomingMessage): string => URL.parse(url, 'http://127.0.0.1')?.pathname ?? '/';

const end = (response: ServerResponse, status: number): void => void response.writeHead(status).end();

const json = (response: ServerResponse, value: unknown): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
