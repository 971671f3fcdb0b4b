/**
 * `node test/long/check-conformance.ts VERAPDF [NAME…]`: makes a corpus of memoranda and has the reference validator look at each, as PDF/A-3a and
 * PDF/UA-1. VERAPDF is the command of veraPDF's command line; the program neither ships nor needs it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { typesetMemo } from '../../electron/pdf/typeset-memo.ts';
import type { DocumentNode } from '../../shared/domain/memo.ts';
import type { PrintExhibit, PrintJob } from '../../shared/memo/print-job.ts';
import { longJob } from '../electron/pdf/long-job.ts';
import { richJob } from '../electron/pdf/rich-job.ts';
import { footnote, heading, paragraph, sampleJob, table, text } from '../electron/pdf/sample-job.ts';

const ALONE = { withExhibits: false, attachOriginals: true } as const;
const bare = (content: readonly DocumentNode[]): Partial<PrintJob> => ({
  document: { type: 'doc', content },
  exhibits: [],
  passages: [],
  texts: [],
  ...ALONE,
});
const words = (count: number): string => Array.from({ length: count }, (_, i) => `mot${i}`).join(' ');

const EMPTY_ROW: DocumentNode = {
  type: 'table_row',
  content: [1, 2, 3].map(() => ({ type: 'table_cell', content: [{ type: 'paragraph' }] })),
};

/** The exhibit with a table for its text, its rows of different lengths, some cells empty. */
function asTable(exhibit: PrintExhibit): PrintExhibit {
  const body = 'Nom\tSomme\tDate\nA\t12\nB\t\t3 mars\nC\t4\t5';
  const segments = [...body.matchAll(/[^\n]+/gu)].map(({ 0: row, index }) => ({
    start: index,
    end: index + row.length,
    role: 'body' as const,
    block: 'table-row' as const,
  }));
  return { ...exhibit, body, segments };
}

/** Exhibits that PDF/A-3a allows: typeset texts and a picture. */
async function richWithPictures(): Promise<PrintJob> {
  const rich = await richJob({ paper: 'Letter' });
  return { ...rich, exhibits: rich.exhibits.filter(({ kind }) => kind !== 'pdf') };
}

/** Memoranda by name: every kind of block, nothing at all, a great deal, other scripts, what no face has. */
async function corpus(): Promise<Record<string, PrintJob>> {
  const sample = await sampleJob('fr');
  return {
    french: { ...sample, ...ALONE },
    english: await sampleJob('en', ALONE),
    'typeset-exhibits': { ...sample, exhibits: sample.exhibits.filter(({ kind }) => kind !== 'pdf') },
    empty: await sampleJob('fr', bare([])),
    long: { ...(await longJob(60)), ...ALONE },
    'long-note': await sampleJob('fr', bare([paragraph('Voir', footnote(words(9_000)), '.')])),
    'large-table': await sampleJob(
      'fr',
      bare([table(['A', 'B'], ...Array.from({ length: 400 }, (_, i) => [`${i}`, words(8)]))]),
    ),
    scripts: await sampleJob(
      'fr',
      bare([
        heading(1, 'Écritures : שלום'),
        paragraph('« السلام عليكم ورحمة الله » et « שלום עולם, 12 במרס ».'),
        paragraph('😀 👍🏽 ⚖ ; ∀x∈ℝ, ∑ x² ≤ ∞ ; Ελληνικά, русский ; ', text('petites capitales', 'small_caps')),
      ]),
    ),
    'empty-cells': await sampleJob(
      'fr',
      bare([
        table(['A', 'B', 'C'], ['x', 'y', 'z'], ['x'], ['y', 'z']),
        { type: 'table', content: [EMPTY_ROW, EMPTY_ROW] },
      ]),
    ),
    'exhibit-table': { ...sample, exhibits: sample.exhibits.slice(0, 1).map(asTable) },
    'exhibit-groups': {
      ...sample,
      exhibits: sample.exhibits
        .filter(({ kind }) => kind !== 'pdf')
        .map((exhibit, i) => ({ ...exhibit, heading: `Groupe ${i}` })),
    },
    // Numbered paragraphs, cross-references, live blocks, lists in lists, quotations, ledgers, a picture with its description.
    'rich-a4': await richJob({}, ALONE),
    'rich-letter': await richJob({ paper: 'Letter', contents: false }, ALONE),
    'rich-exhibits': await richWithPictures(),
    missing: await sampleJob('fr', bare([paragraph('你好 ; \ue000 ; 𓀀 ; \ufdd0.')])),
  };
}

const [command = '', ...names] = process.argv.slice(2);
if (command === '') throw new Error('check-conformance.ts VERAPDF [NAME…]');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'conformance-'));
try {
  for (const [name, job] of Object.entries(await corpus())) {
    if (names.length > 0 && !names.includes(name)) continue;
    const file = path.join(scratch, `${name}.pdf`);
    const { bytes, pageCount } = await typesetMemo(job);
    writeFileSync(file, bytes);
    for (const flavour of ['3a', 'ua1']) {
      const { stdout, stderr } = spawnSync(command, ['--flavour', flavour, '--format', 'text', '-v', file], {
        encoding: 'utf8',
      });
      const passed = stdout.startsWith('PASS');
      console.log(`${passed ? 'pass' : 'FAIL'}  ${flavour.padEnd(4)} ${name}, ${pageCount} pages`);
      if (passed) continue;
      console.log(stdout || stderr);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
