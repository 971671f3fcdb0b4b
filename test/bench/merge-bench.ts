/**
 * A hundred exhibits of 820 pages merged, stamped and linked, beside `qpdf --empty --pages`, which only puts them one behind the other.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import type { PrintExhibit, PrintJob } from '../../shared/memo/print-job.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { citation, paragraph, sampleJob } from '../electron/pdf/sample-job.ts';
import { inTurns, line, median } from './measure.ts';

const EXHIBITS = 100;
const PAGES_EACH = 8.2;

async function makeExhibits(): Promise<PrintExhibit[]> {
  const base = await longJob(PAGES_EACH * 2);
  const exhibits: PrintExhibit[] = [];
  for (let number = 1; number <= EXHIBITS; number++) {
    const pages = number % 5 === 0 ? 9 : 8;
    const { content = [] } = base.document;
    const document = { ...base.document, content: content.slice(number % 7, (number % 7) + Math.round(pages * 3.7)) };
    const { bytes } = await typesetMemo({ ...base, document, exhibits: [], passages: [], title: `Pièce ${number}` });
    exhibits.push({
      sourceId: `exhibit-${number}`,
      number,
      title: `Pièce ${number}`,
      date: '',
      form: 'copy',
      kind: 'pdf',
      fileName: `${number}.pdf`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      size: bytes.length,
      tooLarge: false,
      body: '',
      description: '',
      segments: [],
      pageStarts: [],
    });
  }
  return exhibits;
}

async function mergeJob(): Promise<PrintJob> {
  const exhibits = await makeExhibits();
  const content = exhibits.map(({ sourceId }) => paragraph('Voir ', citation(sourceId, null), '.'));
  return sampleJob('fr', { document: { type: 'doc', content }, exhibits, passages: [] });
}

const ROUNDS = 3;

/** Whether a program runs here at all. */
function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

export async function benchMerge(scratch: string): Promise<void> {
  const job = await mergeJob();
  const files = job.exhibits.map(({ fileName, bytes }) => {
    const file = path.join(scratch, fileName);
    writeFileSync(file, bytes);
    return file;
  });
  let pages = 0;
  const own = async (): Promise<void> => {
    pages = (await typesetMemo(job)).pageCount;
  };
  const peer = (): void =>
    void spawnSync('qpdf', ['--empty', '--pages', ...files, '--', path.join(scratch, 'merged.pdf')], {
      stdio: 'ignore',
    });
  const times = await inTurns(ROUNDS, isInstalled('qpdf') ? { own, peer } : { own, peer: () => undefined });
  const method = `${pages} pages of ${EXHIBITS} exhibits; wall time, median of ${ROUNDS} rounds in turns`;
  line('exhibits: merged, stamped, linked', `${Math.round(median(times.own))} ms`, method);
  if (isInstalled('qpdf')) line('exhibits: qpdf --empty --pages', `${Math.round(median(times.peer))} ms`, method);
}
