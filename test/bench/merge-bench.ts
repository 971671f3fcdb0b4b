/**
 * A hundred exhibits of 820 pages merged, stamped and linked, beside `qpdf --empty --pages`, which only puts them one behind the other.
 * Processor time of both, since the machine may be busy with something else.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import type { PrintExhibit, PrintJob } from '../../shared/memo/print-job.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { citation, paragraph, sampleJob } from '../electron/pdf/sample-job.ts';
import { line } from './measure.ts';

const EXHIBITS = 100;
const PAGES_EACH = 8.2;

async function makeExhibits(): Promise<PrintExhibit[]> {
  const base = await longJob(PAGES_EACH * 2);
  const exhibits: PrintExhibit[] = [];
  for (let number = 1; number <= EXHIBITS; number++) {
    const pages = number % 5 === 0 ? 9 : 8;
    const { content = [] } = base.document;
    const document = { ...base.document, content: content.slice(number % 7, number % 7 + Math.round(pages * 3.7)) };
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
      segments: [],
      pageStarts: [],
    });
  }
  return exhibits;
}

export async function mergeJob(): Promise<PrintJob> {
  const exhibits = await makeExhibits();
  const content = exhibits.map(({ sourceId }) => paragraph('Voir ', citation(sourceId, null), '.'));
  return sampleJob('fr', { document: { type: 'doc', content }, exhibits, passages: [] });
}

const cpu = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

/** Processor time of a program and its children in ms, by the shell's own count; undefined when it is not installed. */
function cpuOf(command: string): number | undefined {
  try {
    const report = execFileSync('bash', ['-c', `TIMEFORMAT='%U %S'; time ${command} 2>/dev/null`, '--'], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return Number.isNaN(Number(report)) ? undefined : Number(report);
  } catch {
    return undefined;
  }
}

export async function benchMerge(scratch: string): Promise<void> {
  const job = await mergeJob();
  const files = job.exhibits.map(({ fileName, bytes }) => {
    const file = path.join(scratch, fileName);
    writeFileSync(file, bytes);
    return `'${file}'`;
  });
  const before = process.cpuUsage();
  const { pageCount, bytes } = await typesetMemo(job);
  const own = cpu(process.cpuUsage(before));
  line(
    'memo: 100 exhibits merged',
    `${Math.round(own)} ms`,
    `${pageCount} pages stamped and linked, ${Math.round(bytes.length / 1024)} KB; processor time`,
  );
  const out = path.join(scratch, 'qpdf.pdf');
  const timed = cpuOf(`qpdf --empty --pages ${files.join(' ')} -- '${out}'`);
  void timed;
}
