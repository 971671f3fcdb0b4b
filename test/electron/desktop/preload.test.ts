import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../../shared/contracts/bridge.ts';
import type { FakeElectron } from '../../support/fake-electron.ts';

vi.mock('electron', async () => (await import('../../support/fake-electron.ts')).fakeElectron());
const electron = (await import('electron')) as unknown as FakeElectron;

describe('preload (checklist 20: no raw Electron interface reaches the page)', () => {
  let bridge: Bridge;
  beforeAll(async () => {
    await import('../../../electron/desktop/preload.ts');
    bridge = electron.test.exposed.get('greffier') as Bridge;
  });

  it('exposes one object with the members of the bridge only', () => {
    expect([...electron.test.exposed.keys()]).toEqual(['greffier']);
    expect(Object.keys(bridge).sort()).toEqual([
      'call',
      'choose',
      'deliver',
      'destination',
      'onMenu',
      'pathsForDrop',
      'print',
      'printout',
      'shell',
      'subscribe',
    ]);
  });

  it('sends each member on its own channel, and on no other', async () => {
    await bridge.call('fact.list', {});
    await bridge.choose('folder');
    await bridge.destination('memo.pdf');
    await bridge.deliver('/out/memo.pdf');
    await bridge.printout();
    await bridge.print('/out/print.pdf');
    expect(electron.ipcRenderer.invoke.mock.calls).toEqual([
      ['greffier:call', 'fact.list', {}],
      ['greffier:choose', 'folder'],
      ['greffier:destination', 'memo.pdf'],
      ['greffier:deliver', '/out/memo.pdf'],
      ['greffier:printout'],
      ['greffier:print', '/out/print.pdf'],
    ]);
  });

  it('gives listeners the data, never the event, and lets them go', () => {
    const heard: unknown[][] = [];
    const stop = bridge.subscribe('job', (...values: unknown[]) => void heard.push(values));
    const stopMenu = bridge.onMenu((...values: unknown[]) => void heard.push(values));
    electron.ipcRenderer.emit('greffier:event', { sender: 'secret' }, 'job', { id: 'j' });
    electron.ipcRenderer.emit('greffier:event', { sender: 'secret' }, 'changed', {});
    electron.ipcRenderer.emit('greffier:menu', { sender: 'secret' }, 'view.facts');
    stop();
    stopMenu();
    electron.ipcRenderer.emit('greffier:event', {}, 'job', {});
    expect(heard).toEqual([[{ id: 'j' }], ['view.facts']]);
    expect(electron.ipcRenderer.eventNames()).toEqual([]);
  });

  it('turns dropped files into paths and leaves out those made by script', async () => {
    expect(await bridge.pathsForDrop([{ diskPath: '/a/b.pdf' }, {}], [])).toEqual(['/a/b.pdf']);
  });
});
