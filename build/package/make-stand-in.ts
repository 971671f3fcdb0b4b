import { createPackage } from '@electron/asar';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const EMPTY = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'icudtl.dat',
  'snapshot_blob.bin',
  'v8_context_snapshot.bin',
  'chrome_100_percent.pak',
  'resources.pak',
  'locales/en-US.pak',
  'locales/fr.pak',
  'locales/de.pak',
];

/**
 * A stand-in for Electron's distribution, to pack where the real one cannot be had: its file names, and a program that is nothing but a fuse wire
 * (marker, version 1, nine fuses) for the packer to set. It cannot start.
 */
export async function makeStandIn(folder: string, version: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const place of ['resources', 'locales', '.default']) mkdirSync(path.join(folder, place), { recursive: true });
  for (const file of EMPTY) writeFileSync(path.join(folder, file), '');
  writeFileSync(path.join(folder, 'version'), version);
  const wire = Buffer.concat([
    Buffer.from('#!/bin/sh\nexit 70\n'),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 9]),
    Buffer.from('101100101'),
  ]);
  writeFileSync(path.join(folder, 'electron'), wire);
  chmodSync(path.join(folder, 'electron'), 0o755);
  const standard = path.join(folder, '.default');
  writeFileSync(path.join(standard, 'main.js'), '');
  await createPackage(standard, path.join(folder, 'resources/default_app.asar'));
  rmSync(standard, { recursive: true });
}
