import { all, type ReadableDatabase } from '../../electron/store/database.ts';

/** How SQLite goes about every statement that `run` prepares. */
export function plansOf(read: ReadableDatabase, run: (db: ReadableDatabase) => unknown): string[] {
  const asked: string[] = [];
  const listening: ReadableDatabase = Object.assign(Object.create(read) as ReadableDatabase, {
    prepare: (sql: string) => {
      asked.push(sql);
      return read.prepare(sql);
    },
  });
  run(listening);
  return asked.flatMap((sql) =>
    all<{ detail: string }>(read, `EXPLAIN QUERY PLAN ${sql.replaceAll('?', 'NULL')}`).map(({ detail }) => detail),
  );
}

/** Of plans, those that read every source. The index of genres holds only those that have one: all of it may be read. */
export const scansOfSources = (plans: readonly string[]): string[] =>
  plans.filter((plan) => /^SCAN (?:s|source|g|w|d)\b(?! USING COVERING INDEX source_of_genre$)/u.test(plan));
