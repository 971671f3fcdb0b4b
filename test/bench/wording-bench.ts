/** Families: what fingerprints cost where texts are read, what linking costs where they are written, and whether that grows with the case. */
import path from 'node:path';
import { createCaseFile } from '../../electron/store/case-file.ts';
import { insertText } from '../../electron/store/texts.ts';
import { learnWording } from '../../electron/usecases/families/learn-wording.ts';
import { fingerprintsOf } from '../../shared/text/wording/fingerprints.ts';
import { article, reword } from '../support/wording.ts';
import { inTurns, line, median } from './measure.ts';

const BATCH = 200;
const BATCHES = 60;
const MEASURED = 5;
/** Some 5 KB. */
const WORDS = 850;

/** Every tenth article is one of the batch before, a word in twenty changed. */
const textOf = (index: number): string =>
  index >= BATCH && index % 10 === 0 ? reword(article(index - BATCH + 1, WORDS), 20) : article(index, WORDS);

/** The yardstick: what any reading of each character costs at least. */
function passOver(body: string): number {
  let sum = 0;
  for (let at = 0; at < body.length; at++) sum = Math.imul(sum ^ body.charCodeAt(at), 0x01000193);
  return sum;
}

export async function benchWording(scratch: string): Promise<void> {
  const texts = Array.from({ length: BATCH }, (_, at) => textOf(at + 1));
  const segmentsOf = (body: string) => [{ start: 0, end: body.length, role: 'body', block: 'paragraph' }] as const;
  const { pass, fingerprints } = await inTurns(15, {
    pass: () => texts.forEach((body) => passOver(body)),
    fingerprints: () => texts.forEach((body) => fingerprintsOf(body, segmentsOf(body))),
  });
  line(
    'families: fingerprints of one article',
    `${((median(fingerprints) / BATCH) * 1000).toFixed(0)} µs`,
    `${BATCH} articles of 5 KB, median of 15 rounds; ${(median(fingerprints) / median(pass)).toFixed(1)} times one pass over their characters`,
  );
  const file = createCaseFile(path.join(scratch, 'families.greffier'), 'Familles');
  const times: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) {
    const bodies = Array.from({ length: BATCH }, (_, at) => textOf(batch * BATCH + at));
    const prints = bodies.map((body) => fingerprintsOf(body, segmentsOf(body)));
    file.maintain((db) => {
      const sha256 = `${batch}`.padStart(64, '0');
      db.prepare('INSERT INTO original (sha256, size) VALUES (?, 0)').run(sha256);
      const fresh = bodies.map((body, at) => {
        const segments = segmentsOf(body);
        const textId = insertText(db, { sha256, extractor: `${at}`, body, segments, pageStarts: [] });
        return { textId, body, segments, print: prints[at] ?? { words: 0, fingerprints: new Uint32Array() } };
      });
      const start = performance.now();
      learnWording(db, fresh);
      times.push((performance.now() - start) / BATCH);
    }, true);
  }
  file.close();
  for (const [name, part] of [
    ['the first', times.slice(1, 1 + MEASURED)],
    ['the last', times.slice(-MEASURED)],
  ] as const)
    line(
      `families: to index and link one, ${name}`,
      `${(median(part) * 1000).toFixed(0)} µs`,
      `${MEASURED * BATCH} of ${BATCH * BATCHES} articles of 5 KB, one in ten a reworded copy`,
    );
}
