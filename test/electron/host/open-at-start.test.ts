import { expect, it } from 'vitest';
import { openAtStart, openRequest } from '../../../electron/host/open-at-start.ts';
import type { HostClient } from '../../../electron/host/host-client.ts';

const hostThat = (answer: 'opens' | 'refuses') => {
  const called: unknown[][] = [];
  const host: HostClient = {
    call: async (name, input) => {
      called.push([name, input]);
      return answer === 'opens' ? { ok: true, value: null } : { ok: false, error: { code: 'casefile.missing' } };
    },
    on: () => () => {},
    close: async () => {},
  };
  return { host, called };
};

it('reads the case file and the wish for the sample out of a command line', () => {
  expect([
    openRequest(['--flag=x.greffier', 'a.greffier', 'b.greffier'], '/home/a'),
    openRequest(['/abs/c.greffier', '--sample'], '/home/a'),
    openRequest(['.', '--sample'], '/home/a'),
    openRequest(['notes.txt'], '/home/a'),
  ]).toEqual([
    { file: '/home/a/a.greffier', sample: false },
    { file: '/abs/c.greffier', sample: true },
    { file: null, sample: true },
    { file: null, sample: false },
  ]);
});

it('opens the file before the sample, the sample before nothing, and tells what went wrong', async () => {
  const { host, called } = hostThat('opens');
  const refusing = hostThat('refuses').host;
  expect([
    await openAtStart(host, { file: '/a.greffier', sample: true }),
    await openAtStart(host, { file: null, sample: true }),
    await openAtStart(host, { file: null, sample: false }),
    await openAtStart(refusing, { file: '/a.greffier', sample: false }),
  ]).toEqual([null, null, null, { code: 'casefile.missing' }]);
  expect(called).toEqual([
    ['casefile.open', { path: '/a.greffier' }],
    ['casefile.sample', { reset: false }],
  ]);
});
