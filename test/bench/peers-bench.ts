/**
 * A memorandum of a hundred pages and of a thousand, typeset by us and by peers, in turns in one run on the same text with the same
 * features: contents, numbered headings, footnotes, tables, hyphenation. Each run is a process of its own. Peers that are not installed are
 * named as such. What peers lack (tags, footnotes) is said beside their figure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { ROOT } from '../../build/bundle/entries.ts';
import { findChromium, OFFLINE_FLAGS } from '../../electron/browser/chromium.ts';
import { benchJob } from './peers/bench-job.ts';
import { line } from './measure.ts';
import type { Figures } from './peers/figures.ts';
import { HTML, LATEX, TYPST, writePeer } from './peers/write-peers.ts';

const PAGES = 100;
const LARGE = 1_000;
const ROUNDS = 5;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

function own(pages: number, rounds: number, text = ''): Figures {
  const script = path.join(import.meta.dirname, 'peers/typeset-once.ts');
  const run = [script, String(pages), String(rounds), text];
  return figuresOf(spawnSync(process.execPath, run, { encoding: 'utf8' }).stdout);
}

/** As the built program does it: `out/` is what was built last. */
function inThread(pages: number): Figures {
  const script = path.join(import.meta.dirname, 'peers/export-once.ts');
  const module = path.join(ROOT, 'out', 'main', 'typeset-worker.js');
  return figuresOf(spawnSync(process.execPath, [script, module, String(pages)], { encoding: 'utf8' }).stdout);
}

const figuresOf = (printed: string): Figures => JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Figures;

const timeOf = ({ times }: Figures, name: string): Figures['times'][string] =>
  times[name] ?? { wall: Number.NaN, processor: Number.NaN, peak: Number.NaN };

const peakOf = (figures: Figures, name: string): string => `peak ${Math.round(timeOf(figures, name).peak)} MB`;

/** One line of a figure: wall time large, processor time and method behind it. */
function tell(
  what: string,
  { wall, processor }: { readonly wall: number; readonly processor: number },
  method: string,
): void {
  line(what, seconds(wall), `${seconds(processor)} of processor; ${method}`);
}

/** A program as a whole process, once: wall and processor time by the shell's own clock. */
async function program(name: string, command: readonly string[], pdf: string, method: string): Promise<void> {
  const [file = ''] = command;
  if (spawnSync('sh', ['-c', `command -v "${file}"`]).status !== 0) {
    line(name, 'not installed', method);
    return;
  }
  const run = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1 </dev/null', 'time', ...command],
    {
      encoding: 'utf8',
      cwd: path.dirname(pdf),
    },
  );
  const [wall = Number.NaN, user = 0, system = 0] = (run.stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  if (!existsSync(pdf)) {
    line(name, 'failed', method);
    return;
  }
  const pages = (await PDFDocument.load(readFileSync(pdf))).getPageCount();
  tell(
    name,
    { wall: wall * 1000, processor: (user + system) * 1000 },
    `${pages} pages, whole process, once; ${method}`,
  );
}

export async function benchPeers(scratch: string): Promise<void> {
  const { document } = await benchJob(PAGES);
  const [tex, html, typ] = ['memo.tex', 'memo.html', 'memo.typ'].map((name) => path.join(scratch, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(tex, writePeer(document, LATEX));
  writeFileSync(html, writePeer(document, HTML));
  writeFileSync(typ, writePeer(document, TYPST));
  const notes = JSON.stringify(document).split('"footnote"').length - 1;

  const ours = own(PAGES, ROUNDS);
  const about = `${ours.pages} pages with ${notes} footnotes, tagged`;
  tell(
    '100 pages: ours, cold',
    timeOf(ours, 'cold'),
    `${about}; first run of a process, loading (${seconds(ours.loading)}) left out`,
  );
  tell('100 pages: ours, warm', timeOf(ours, 'warm'), `the same again, median of ${ROUNDS}; ${peakOf(ours, 'warm')}`);
  tell(
    '100 pages: floor',
    timeOf(ours, 'floor'),
    `lines already broken are drawn, tagged and written; median of ${ROUNDS}`,
  );
  tell(
    '100 pages: ours, as exported',
    timeOf(inThread(PAGES), 'thread'),
    'in the thread of the built program, its start and loading included',
  );
  const varied = own(PAGES, ROUNDS, 'varied');
  const many = `${varied.pages} pages of some six thousand different words, where the text above has a hundred`;
  tell('100 pages: ours, varied, cold', timeOf(varied, 'cold'), many);
  tell('100 pages: ours, varied, warm', timeOf(varied, 'warm'), `the same again, median of ${ROUNDS}`);

  const typst = spawnSync(process.execPath, [path.join(import.meta.dirname, 'peers/typst-once.ts'), typ, '3'], {
    encoding: 'utf8',
  });
  if (typst.status === 0) {
    const figures = figuresOf(typst.stdout);
    tell(
      '100 pages: Typst, cold',
      timeOf(figures, 'cold'),
      `${figures.pages} pages; compile and PDF in a fresh process, loading left out; ${peakOf(figures, 'cold')}`,
    );
    tell('100 pages: Typst, warm', timeOf(figures, 'warm'), 'its memory of layouts emptied before; median of 3');
    tell('100 pages: Typst, one edit', timeOf(figures, 'edit'), 'one word in the middle, PDF written; median of 3');
  } else line('100 pages: Typst', 'not installed', typst.stderr.trim().split('\n')[0] ?? '');

  const out = (file: string): string => path.join(scratch, file);
  await program(
    '100 pages: pdfLaTeX',
    ['pdflatex', '-interaction=batchmode', tex],
    out('memo.pdf'),
    'one pass of the two or three that contents need; no tags',
  );
  const chromium = findChromium() ?? 'chromium';
  await program(
    '100 pages: Chromium print',
    [
      chromium,
      ...OFFLINE_FLAGS,
      '--headless',
      '--no-sandbox',
      `--print-to-pdf=${out('chromium.pdf')}`,
      `file://${html}`,
    ],
    out('chromium.pdf'),
    'tagged; notes stand in the text, for it has no footnotes; no contents',
  );
  await program(
    '100 pages: WeasyPrint',
    ['weasyprint', html, out('weasy.pdf')],
    out('weasy.pdf'),
    'footnotes; no contents, no tags',
  );

  const large = own(LARGE, 1);
  const rate = ({ pages }: Figures, wall: number): number => Math.round((pages / wall) * 1000);
  const thread = inThread(LARGE);
  tell(
    '1,000 pages: ours, as exported',
    timeOf(thread, 'thread'),
    `${thread.pages} pages in the thread of the built program, its start and loading included; ${peakOf(thread, 'thread')} of the whole process`,
  );
  tell(
    '1,000 pages: ours, cold',
    timeOf(large, 'cold'),
    `${large.pages} pages from source in a fresh process without the thread's limits; ${peakOf(large, 'cold')}`,
  );
  tell('1,000 pages: ours, warm', timeOf(large, 'warm'), 'the same again, once');
  tell('1,000 pages: floor', timeOf(large, 'floor'), 'lines already broken are drawn, tagged and written; once');
  line(
    'pages a second: at 1,000 and at 100',
    `${rate(large, timeOf(large, 'cold').wall)} | ${rate(ours, timeOf(ours, 'cold').wall)}`,
    `cold, by wall time; by processor time ${rate(large, timeOf(large, 'cold').processor)} | ${rate(ours, timeOf(ours, 'cold').processor)}`,
  );
}
