import { expect, it } from 'vitest';
import { dataFolder } from '../../../electron/system/paths.ts';

it('follows each system, and GREFFIER_DATA before all', () => {
  const home = '/home/a';
  expect([
    dataFolder({ platform: 'linux', env: {}, home }),
    dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home }),
    dataFolder({ platform: 'linux', env: { XDG_DATA_HOME: 'relative' }, home }),
    dataFolder({ platform: 'darwin', env: { XDG_DATA_HOME: '/data' }, home }),
    dataFolder({ platform: 'win32', env: { APPDATA: '/roaming' }, home }),
    dataFolder({ platform: 'linux', env: { GREFFIER_DATA: '/chosen', XDG_DATA_HOME: '/data' }, home }),
  ]).toEqual([
    '/home/a/.local/share/greffier',
    '/data/greffier',
    '/home/a/.local/share/greffier',
    '/home/a/Library/Application Support/Greffier',
    '/roaming/Greffier',
    '/chosen',
  ]);
});
