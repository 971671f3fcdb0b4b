import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { APPLICATION_ID, migrate, SCHEMA } from '../../../electron/store/migrate.ts';

const ROOT = path.join(import.meta.dirname, '../../..');

it('runs every migration that lies in the folder, numbered without a gap, each with a test', () => {
  const numbered = (folder: string): string[] =>
    readdirSync(path.join(ROOT, folder))
      .filter((name) => /^\d{4}-/u.test(name))
      .map((name) => name.replace(/(?:\.test)?\.ts$/u, ''))
      .toSorted();
  const migrations = numbered('electron/store/migrations');
  expect(migrations.map((name) => Number(name.slice(0, 4)))).toEqual(Array.from({ length: SCHEMA }, (_v, i) => i + 1));
  expect(numbered('test/migrations')).toEqual(migrations);
});

it('marks the file as ours and can be run again', () => {
  const db = new Database(':memory:');
  migrate(db);
  migrate(db);
  expect([db.pragma('application_id', { simple: true }), db.pragma('user_version', { simple: true })]).toEqual([
    APPLICATION_ID,
    SCHEMA,
  ]);
  db.close();
});
