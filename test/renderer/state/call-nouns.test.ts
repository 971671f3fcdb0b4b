import { expect, test } from 'vitest';
import { calls, type CallName } from '../../../shared/contracts/contract.ts';
import { CALL_NOUNS } from '../../../renderer/state/call-nouns.ts';

/** Calls that only read, by their verb. Those of the frame are read with the workbench's state. */
const READS = /\.(?:list|ids|get|text|folders|parts|original|candidates|run|check)$/u;

test('every call that reads says which nouns it reads, and no other call does', () => {
  const reading = (Object.keys(calls) as CallName[]).filter((name) => READS.test(name)).sort();
  expect(Object.keys(CALL_NOUNS).sort()).toEqual(reading);
});
