import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { calls, type CallName } from '../../../shared/contracts/contract.ts';
import { CALL_NOUNS } from '../../../renderer/state/call-nouns.ts';

/** Calls that only read, by their verb. Those of the frame are read with the workbench's state. */
const READS =
  /\.(?:lists?|ids|place|get|text|folders|genres|waiting|parts|original|candidates|run|check|compare|counts|versions|live|many|quotations)$/u;
/** Reads what is not in the case file (other case files, templates of this user) or not in it yet (pages of a text being written): asked anew each time. */
const NEVER_KEPT = new Set<string>(['conflict.check', 'template.list', 'pages.get']);

test('every call that reads says which nouns it reads, and no other call does', () => {
  const reading = (Object.keys(calls) as CallName[]).filter((name) => READS.test(name) && !NEVER_KEPT.has(name));
  expect(Object.keys(CALL_NOUNS).toSorted()).toEqual(reading.toSorted());
});

test('every call that a screen keeps current says which nouns it reads', () => {
  const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(path.join('renderer', file), 'utf8'));
  const kept = sources.flatMap((text) => [...text.matchAll(/useCall\(\s*'([\w.]+)'/gu)].map(([, name]) => name ?? ''));
  expect(kept.length).toBeGreaterThan(60);
  expect(kept.filter((name) => !(name in CALL_NOUNS) && !NEVER_KEPT.has(name))).toEqual([]);
});
