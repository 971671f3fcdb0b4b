/** Run as a process of its own: adds sources one after another, naming each only once its commit has come back, until it is killed. */
import { writeSync } from 'node:fs';
import { openCaseFile } from '../../electron/store/case-file.ts';
import { addSource } from './case-file.ts';

const file = openCaseFile(process.argv[2] ?? '');
const round = process.argv[3] ?? '';
for (let count = 0; ; count += 1) {
  const body = `Décision n° ${count} du tour ${round}. `.repeat(200 + (count % 7) * 400);
  writeSync(1, `${addSource(file, `tour-${round}/décision-${count}.txt`, body).id}\n`);
  if (count % 5 === 4) file.undo();
  if (count % 5 === 4) file.redo();
}
