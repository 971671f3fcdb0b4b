import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { fail } from '../../shared/kernel/result.ts';
import type { Reply } from '../../shared/contracts/bridge.ts';
import { decode, encode } from '../../shared/contracts/wire.ts';

/** Largest frame that a page may send, in bytes: a memorandum is megabytes at most; files go through the inbox. */
const LARGEST_FRAME = 64 * 1024 * 1024;

const isCall = (message: unknown): message is { readonly id: number; readonly name: string; readonly input: unknown } =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  typeof message.id === 'number' &&
  'name' in message &&
  typeof message.name === 'string' &&
  'input' in message;

/** A plain view of the frame: a Buffer's own slices are Buffers, which do not travel as bytes. */
function read(frame: Buffer): unknown {
  try {
    return decode(new Uint8Array(frame.buffer, frame.byteOffset, frame.byteLength));
  } catch {
    return undefined;
  }
}

export interface Sockets {
  /** Takes over a connection that the server has already let in. */
  accept(request: IncomingMessage, connection: Duplex, head: Buffer): void;
  broadcast(event: string, data: unknown): void;
  close(): void;
}

/** The page's line to the host: binary frames of `shared/contracts/wire.ts`, `{id, name, input}` in, `{id, reply}` and `{event, data}` out. */
export function createSockets(call: (name: string, input: unknown) => Promise<Reply>): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_FRAME, perMessageDeflate: false });
  server.on('connection', (socket: WebSocket) => {
    socket.binaryType = 'nodebuffer';
    // A broken frame closes this connection; the page connects again.
    socket.on('error', () => socket.terminate());
    socket.on('message', (frame: Buffer, binary) => {
      const message = binary ? read(frame) : undefined;
      if (!isCall(message)) {
        socket.close(1007);
        return;
      }
      void call(message.name, message.input)
        .catch((error: unknown) => fail('program.fault', { reason: error instanceof Error ? error.message : '' }))
        .then((reply) => socket.send(encode({ id: message.id, reply })));
    });
  });
  return {
    accept: (request, connection, head) =>
      server.handleUpgrade(request, connection, head, (socket) => server.emit('connection', socket, request)),
    broadcast(event, data) {
      const frame = encode({ event, data });
      for (const socket of server.clients) if (socket.readyState === socket.OPEN) socket.send(frame);
    },
    close() {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
}
