import { expect, test } from 'vitest';
import { handOver } from '../../../../electron/importers/pool/hand-over.ts';
import type { ReadAnswer } from '../../../../electron/importers/pool/messages.ts';
import { giveBack, packDocument } from '../../../../electron/importers/read-document.ts';
import { readText } from '../../../../electron/importers/text/read-text.ts';

function answer(number: number, content: string): ReadAnswer {
  const bytes = new TextEncoder().encode(content);
  const document = packDocument(readText({ bytes, fileName: 'a.txt', today: '2026-01-15', tick: () => undefined }));
  return { number, outcome: { ok: true, sha256: `${number}`, size: bytes.byteLength, bytes, document } };
}

test('small documents travel in one memory, large ones in their own, and what arrives is what was sent', () => {
  const answers: ReadAnswer[] = [
    answer(1, 'Première décision.'),
    answer(2, 'Longue. '.repeat(20_000)),
    { number: 3, outcome: { ok: false, error: { code: 'file.empty' } } },
    { number: 4, outcome: { ok: true, sha256: '4', size: 9, bytes: null, document: null } },
    answer(5, 'Seconde œuvre.'),
  ];
  const { packed, buffers } = handOver(answers);
  expect(buffers).toHaveLength(3);
  const arrived = structuredClone(packed, { transfer: buffers });
  const told = arrived.map(({ number, outcome }) => {
    const { memory: _, ...rest } = outcome.ok ? outcome : { ...outcome, memory: undefined };
    return { number, outcome: rest };
  });
  expect(told).toEqual([
    answer(1, 'Première décision.'),
    answer(2, 'Longue. '.repeat(20_000)),
    answers[2],
    answers[3],
    answer(5, 'Seconde œuvre.'),
  ]);
  const [first, second, , , last] = arrived.map(({ outcome }) => (outcome.ok ? outcome.bytes?.buffer : undefined));
  expect(first).toBe(last);
  expect(first).not.toBe(second);
});

test('the memory that documents share is given back with the last of them', () => {
  const { packed, buffers } = handOver([answer(1, 'Un.'), answer(2, 'Longue. '.repeat(20_000)), answer(3, 'Trois.')]);
  const outcomes = structuredClone(packed, { transfer: buffers }).map(({ outcome }) => outcome);
  const lengths = (): (number | undefined)[] =>
    outcomes.map((outcome) => (outcome.ok ? outcome.bytes?.byteLength : undefined));
  const given = outcomes.map((outcome) => {
    giveBack(outcome);
    return lengths();
  });
  expect(given).toEqual([
    [3, 160_000, 6],
    [3, 0, 6],
    [0, 0, 0],
  ]);
});
