import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decode, encode } from '../../../shared/contracts/wire.ts';
import { onConnection, type Connection } from '../../../renderer/api/connection.ts';
import { createSocket } from '../../../renderer/api/socket.ts';

/** A WebSocket whose other end is the test. */
class Line extends EventTarget {
  static lines: Line[] = [];
  binaryType = '';
  readonly sent: { id: number; name: string; input: unknown }[] = [];
  readonly url: string;
  constructor(url: string) {
    super();
    this.url = url;
    Line.lines.push(this);
  }
  send(frame: Uint8Array): void {
    this.sent.push(decode(frame) as Line['sent'][number]);
  }
  receive(message: unknown): void {
    const { buffer } = encode(message);
    this.dispatchEvent(new MessageEvent('message', { data: buffer }));
  }
}

const last = (): Line => Line.lines.at(-1) as Line;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Line);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Line.lines = [];
});

test('calls made before the line is open go out when it is, and each gets its own answer', async () => {
  const socket = createSocket('ws://x/socket');
  const [first, second] = [socket.call('fact.list', {}), socket.call('fact.get', { factId: 'f' })];
  expect(last().sent).toEqual([]);
  last().dispatchEvent(new Event('open'));
  expect(last().sent).toEqual([
    { id: 1, name: 'fact.list', input: {} },
    { id: 2, name: 'fact.get', input: { factId: 'f' } },
  ]);
  last().receive({ id: 2, reply: { ok: true, value: 'two' } });
  last().receive({ id: 1, reply: { ok: true, value: new Uint8Array([1, 2]) } });
  expect([await first, await second]).toEqual([
    { ok: true, value: new Uint8Array([1, 2]) },
    { ok: true, value: 'two' },
  ]);
});

test('events reach those who listen, until they stop', () => {
  const socket = createSocket('ws://x/socket');
  const heard: unknown[] = [];
  const stop = socket.subscribe('job', (data) => heard.push(data));
  last().receive({ event: 'job', data: 1 });
  last().receive({ event: 'changed', data: 2 });
  stop();
  last().receive({ event: 'job', data: 3 });
  expect(heard).toEqual([1]);
});

test('a lost line fails what was sent, keeps what was not, says so, and comes back', async () => {
  const states: Connection[] = [];
  const socket = createSocket('ws://x/socket');
  const stop = onConnection((state) => states.push(state));
  last().dispatchEvent(new Event('open'));
  const sent = socket.call('fact.create', {});
  last().dispatchEvent(new Event('close'));
  expect(await sent).toEqual({ ok: false, error: { code: 'host.stopped' } });
  const later = socket.call('fact.list', {});
  vi.advanceTimersByTime(5_000);
  expect(Line.lines).toHaveLength(2);
  last().dispatchEvent(new Event('open'));
  expect(last().sent).toEqual([{ id: 2, name: 'fact.list', input: {} }]);
  last().receive({ id: 2, reply: { ok: true, value: [] } });
  expect(await later).toEqual({ ok: true, value: [] });
  expect(states).toEqual(['connecting', 'open', 'lost', 'open']);
  stop();
});
