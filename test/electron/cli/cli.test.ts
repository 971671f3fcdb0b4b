import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../electron/cli/commands/index.ts';
import { commandHelp } from '../../../electron/cli/help.ts';
import { readPdf } from '../../e2e/support/pdf.ts';
import { originalsIn, readPdf as readWhole } from '../pdf/read-pdf.ts';
import { runCli, type CliRun } from '../../support/run-cli.ts';

let folder = '';
const greffier = (...args: readonly string[]): Promise<CliRun> => runCli(folder, ...args);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-cli-'));
  mkdirSync(path.join(folder, 'articles/deep'), { recursive: true });
  writeFileSync(
    path.join(folder, 'articles/one.txt'),
    'Le bailleur réclame 1 200 euros.\n\nL’audience est fixée au 4 mars 2024.\n',
  );
  writeFileSync(
    path.join(folder, 'articles/deep/two.txt'),
    'Second text, in English, about the same hearing and the same rent.\n',
  );
  writeFileSync(path.join(folder, 'articles/empty.txt'), '');
  const made = await greffier('new', 'matter.greffier', '--title', 'Bail de la rue Haute');
  expect({ status: made.status, out: made.out.trim() }).toEqual({
    status: 0,
    out: path.join(folder, 'matter.greffier'),
  });
  const brought = await greffier('import', 'matter.greffier', 'articles', 'nowhere.txt', '--json');
  expect({ status: brought.status, ...(brought.json() as object) }).toMatchObject({
    status: 1,
    imported: 2,
    duplicates: 0,
  });
  const { problems } = brought.json() as { problems: { code: string }[] };
  expect(problems.map(({ code }) => code).toSorted()).toEqual(['file.empty', 'file.missing']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('command line', () => {
  it('lists sources, and reads their text and segments', async () => {
    const sources = (await greffier('sources', 'matter.greffier', '--json')).json() as {
      no: number;
      path: string;
      kind: string;
      sha256: string;
    }[];
    expect(sources.map(({ no, path: place, kind }) => [no, place, kind])).toEqual([
      [1, 'articles/deep/two.txt', 'text'],
      [2, 'articles/one.txt', 'text'],
    ]);
    const text = (await greffier('text', 'matter.greffier', '2', '--json')).json() as {
      text: string;
      segments: { start: number; end: number; role: string }[];
    };
    expect(text.segments.map(({ start, end }) => text.text.slice(start, end))).toEqual([
      'Le bailleur réclame 1 200 euros.',
      'L’audience est fixée au 4 mars 2024.',
    ]);
    const byHash = await greffier('text', 'matter.greffier', sources[1]?.sha256.slice(0, 12) ?? '');
    expect(byHash.out).toContain('L’audience est fixée');
  });

  it('corrects a field, finds words without accents, undoes and redoes, and keeps an unbroken trail', async () => {
    const set = await greffier('source', 'matter.greffier', '2', '--set', 'published=2024-02', '--json');
    expect(set.json()).toMatchObject({ published: '2024-02', provenance: { published: 'user' } });
    expect((await greffier('source', 'matter.greffier', '2', '--set', 'published=2024-02-31')).status).toBe(1);

    const { hits } = (await greffier('search', 'matter.greffier', 'reclame', '--json')).json() as {
      hits: { no: number; spans: { start: number; end: number }[] }[];
    };
    expect(hits.map(({ no, spans }) => [no, spans])).toEqual([[2, [{ start: 12, end: 19 }]]]);

    expect((await greffier('undo', 'matter.greffier')).out.trim()).toBe('Edit of 1 source');
    expect((await greffier('source', 'matter.greffier', '2', '--json')).json()).toMatchObject({ published: '' });
    expect((await greffier('redo', 'matter.greffier', '--lang', 'fr')).out.trim()).toBe('Modification de 1 source');
    const trail = (await greffier('audit', 'matter.greffier', '--json')).json() as { seq: number; action: string }[];
    expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, index) => index + 1));
    expect(trail.slice(-3).map(({ action }) => action)).toEqual(['do', 'undo', 'redo']);
    const verified = await greffier('verify', 'matter.greffier', '--json');
    expect([verified.status, verified.json()]).toMatchObject([0, { ok: true }]);
  });

  it('proposes what the sources say, with exact offsets', async () => {
    const proposals = (await greffier('proposals', 'matter.greffier', '--json')).json() as {
      source: number;
      kind: string;
      quote: string;
      value: string;
    }[];
    expect(
      proposals.filter(({ source }) => source === 2).map(({ kind, quote, value }) => [kind, quote, value]),
    ).toEqual([
      ['amount', '1 200 euros', '1200 EUR'],
      ['act', 'audience', 'hearing'],
      ['date', '4 mars 2024', '2024-03-04'],
    ]);
  });

  it('computes time limits and penalties without a case file', async () => {
    writeFileSync(
      path.join(folder, 'cases.json'),
      JSON.stringify([
        { id: 'a', rule: 'CPC_MOIS', start_date: '2024-01-31', duration: { months: 1 }, holiday_zone: 'metropole' },
        { id: 'b', start: '2024-03-29T09:30+01:00' },
        { id: 'c', rule: 'CPC_JOURS', start_date: '2024-02-30', duration: { days: 1 } },
      ]),
    );
    const batch = await greffier('deadline', '--batch', 'cases.json', '--json');
    const answers = batch.json() as { id: string; last_day?: string; error?: { code: string } }[];
    expect([batch.status, answers.map(({ id, last_day: last, error }) => [id, last ?? error?.code])]).toEqual([
      1,
      [
        ['a', '2024-02-29'],
        ['b', '2024-04-01T10:30+02:00'],
        ['c', 'law.date'],
      ],
    ]);
    const ledger = await greffier(
      'ledger',
      '--rate',
      '250,50EUR',
      '--from',
      '2024-01-10',
      '--to',
      '2024-01-19',
      '--json',
    );
    expect([ledger.status, ledger.json()]).toMatchObject([
      0,
      { days: 10, accrued: { amount: '2505.00', minor: 250_500, currency: 'EUR' }, refused: [{ days: 11 }] },
    ]);
  });

  it('begins a document from a template, in either language', async () => {
    const run = await greffier('memo-new', 'matter.greffier', '--template', 'defence', '--json');
    const { id } = (run.json() ?? {}) as { id: string };
    expect({ status: run.status, id }).toMatchObject({ status: 0, id: expect.any(String) as string });
    await greffier('memo-new', 'matter.greffier', '--lang', 'en', '--title', 'Advice');
    const memos = (await greffier('memos', 'matter.greffier', '--json')).json() as {
      title: string;
      language: string;
    }[];
    expect(memos.map(({ title, language }) => `${language} ${title}`)).toEqual(
      expect.arrayContaining(['en Advice', expect.stringMatching(/^fr /u)]),
    );
    expect((await greffier('memo-new', 'matter.greffier', '--template', 'none')).status).toBe(2);
    expect((await greffier('memo-new', 'matter.greffier', '--lang', 'de')).status).toBe(2);
  });

  it('says how it is called, in both languages, and ends in 2 when called wrongly', async () => {
    const helps = COMMANDS.flatMap((command) => [commandHelp(command, 'fr'), commandHelp(command, 'en')]);
    expect(helps.filter((help) => !help.startsWith('Usage: greffier '))).toEqual([]);
    const asked = await greffier('import', '--help', '--lang', 'fr');
    expect([asked.status, asked.out.trim()]).toEqual([0, helps[2]]);
    const wrong = await Promise.all([
      greffier(),
      greffier('no-such-thing'),
      greffier('sources'),
      greffier('new', 'x.greffier'),
      greffier('sources', 'matter.greffier', '--nonsense'),
    ]);
    expect(wrong.map(({ status }) => status)).toEqual([2, 2, 2, 2, 2]);
  });

  it('tells problems in words, and as JSON with a stable code', async () => {
    const missing = await greffier('facts', 'absent.greffier', '--json');
    expect([missing.status, missing.json()]).toMatchObject([1, { error: { code: 'casefile.missing' } }]);
    writeFileSync(
      path.join(folder, 'foreign.greffier'),
      'not a database, but long enough to be looked at as one'.repeat(40),
    );
    const foreign = await greffier('facts', 'foreign.greffier');
    expect([foreign.status, foreign.error]).toEqual([1, expect.stringContaining('casefile.foreign')]);
    const again = await greffier('new', 'matter.greffier', '--title', 'Again');
    expect([again.status, again.error]).toEqual([1, expect.stringContaining('nothing was overwritten')]);
  });
});

describe('demo', () => {
  let casefile = '';
  it('leaves the sample matter and a PDF whose citations, links and bookmarks resolve', async () => {
    const made = await greffier('demo', 'demo', '--json');
    const { pdf, pages, problems, ...at } = made.json() as {
      casefile: string;
      pdf: string;
      pages: number;
      problems: unknown[];
    };
    casefile = at.casefile;
    expect({ status: made.status, problems }).toEqual({ status: 0, problems: [] });
    const read = await readPdf(readFileSync(pdf));
    expect(read.pages.length).toBe(pages);
    expect(read.pages.join(' ')).toMatch(/Pièce\sn°\s1,\sp\.\s2/u);
    expect(read.links.length).toBeGreaterThan(60);
    expect(read.bookmarks.map(({ title }) => title)).toEqual(
      expect.arrayContaining([expect.stringContaining('Discussion'), expect.stringMatching(/Pièce\sn°\s9/u)]),
    );
    expect((await greffier('verify', casefile)).status).toBe(0);
  });

  it('exports the memorandum alone or with its exhibits, with the originals in it where no page stands for them or if asked', async () => {
    const exported = async (name: string, ...flags: readonly string[]) => {
      const run = await greffier('memo', casefile, '1', '--out', name, ...flags, '--json');
      const { pages } = run.json() as { pages: number };
      const attached = originalsIn(await readWhole(readFileSync(path.join(folder, name))));
      return { status: run.status, pages, attached: attached.length };
    };
    const alone = await exported('alone.pdf', '--no-exhibits');
    const bundle = await exported('bundle.pdf');
    const whole = await exported('whole.pdf', '--attach-originals');
    expect([alone.status, bundle.status, whole.status]).toEqual([0, 0, 0]);
    expect(alone.pages).toBeLessThan(bundle.pages);
    expect(whole.pages).toBe(bundle.pages);
    expect(bundle.attached).toBeLessThan(whole.attached);
    expect(alone.attached).toBe(whole.attached);
    expect((await greffier('verify', path.join(folder, 'alone.pdf'))).status).toBe(0);
  });

  it('prints any exhibit list by its name', async () => {
    const main = (await greffier('exhibits', casefile, '--json')).json() as { title: string; exhibits: unknown[] };
    const named = await greffier('exhibits', casefile, '--list', main.title, '--json');
    expect(named.json()).toEqual(main);
    expect(main.exhibits.length).toBeGreaterThan(5);
    expect((await greffier('exhibits', casefile, '--list', 'Appel')).status).toBe(2);
  });
});
