import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkExport } from '../../../../electron/usecases/export/check-export.ts';
import { exportMemo } from '../../../../electron/usecases/export/export-memo.ts';
import { gatherPrintJob } from '../../../../electron/usecases/export/gather-print-job.ts';
import { deleteExhibit, readExhibitList } from '../../../../electron/store/queries/exhibit.ts';
import { createMemo } from '../../../../electron/usecases/memo/create-memo.ts';
import { getMemo } from '../../../../electron/usecases/memo/get-memo.ts';
import { saveMemo } from '../../../../electron/usecases/memo/save-memo.ts';
import { listAudit } from '../../../../electron/usecases/matter/list-audit.ts';
import { createPassage } from '../../../../electron/usecases/passages/create-passage.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { readPdf, searchable } from '../../pdf/read-pdf.ts';
import { citation, paragraph } from '../../pdf/sample-job.ts';
import { addExhibits, classifySources } from '../../../support/at-once.ts';

const BODY = 'La préfecture a fermé le pont mardi.\nLa fissure était connue depuis mars 2021.';
const QUOTE = 'La fissure était connue';
const COUNSEL = {
  name: 'Me Paul Tournel',
  firm: 'Tournel & Associés',
  address: '',
  bar: '',
  box: '',
  city: '',
  phone: '',
  email: '',
};

let temporary: TemporaryCaseFile;
let source: AddedSource;
let passageId: string;
let memoId: string;

/** A memorandum that cites one passage of a source, which thereby becomes an exhibit. */
function prepare(): void {
  const { file } = temporary;
  source = temporary.addSource('pont.txt', BODY);
  const start = BODY.indexOf(QUOTE);
  passageId = createPassage(file, {
    selection: {
      sourceId: source.id,
      textId: source.textId,
      start,
      end: start + QUOTE.length,
      quote: QUOTE,
    },
  }).id;
  const memo = createMemo(file, { title: 'Note sur le pont', language: 'fr' });
  memoId = memo.id;
  const document = {
    type: 'doc',
    content: [paragraph('Elle était connue ', citation(source.id, passageId, 'quotation'), '.')],
  };
  saveMemo(file, { memoId, revision: memo.revision, document });
}

beforeEach(() => {
  temporary = temporaryCaseFile('Commune du Val c/ Batival');
});
afterEach(() => temporary.dispose());

const destination = (name = 'note.pdf'): string => path.join(temporary.dir, name);
const leftovers = (): string[] => readdirSync(temporary.dir).filter((name) => name.endsWith('.new'));

test('the file on disk is the memorandum with its exhibit, and the audit trail has its hash', async () => {
  prepare();
  const told: number[] = [];
  const exported = await exportMemo(
    temporary.file,
    { memoId, destination: destination(), withExhibits: true },
    { counsel: COUNSEL, onProgress: ({ done }) => told.push(done) },
  );
  const bytes = readFileSync(destination());
  const pdf = await readPdf(bytes);
  const entry = listAudit(temporary.file, { after: 0, limit: 1_000 }).find(({ action }) => action === 'export');
  expect(exported).toEqual({
    path: destination(),
    pageCount: 2,
    problems: [],
    conformance: { memo: ['PDF/A-3a', 'PDF/UA-1'], file: ['PDF/A-3a', 'PDF/UA-1'], reasons: [] },
  });
  expect([
    searchable(pdf.pages[0]?.text ?? '').includes('« La fissure était connue » (Pièce n° 1, p. 1)'),
    searchable(pdf.pages[1]?.text ?? '').includes('Pièce n° 1 – Me Paul Tournel – p. 1 / 1'),
    entry?.label,
    entry?.detail['sha256'],
    told.at(-1),
    leftovers(),
  ]).toEqual([true, true, 'memo.exported', createHash('sha256').update(bytes).digest('hex'), 2, []]);
});

test('exported twice, the same memorandum is the same bytes', async () => {
  prepare();
  for (const name of ['a.pdf', 'b.pdf']) {
    await exportMemo(
      temporary.file,
      { memoId, destination: destination(name), withExhibits: true },
      { counsel: COUNSEL },
    );
  }
  expect(readFileSync(destination('a.pdf')).equals(readFileSync(destination('b.pdf')))).toBe(true);
});

test('a file that cannot be written leaves what was there, and nothing beside it', async () => {
  prepare();
  const folder = path.join(temporary.dir, 'occupied.pdf');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'kept'), 'x');
  const blocked = exportMemo(
    temporary.file,
    { memoId, destination: folder, withExhibits: false },
    { counsel: COUNSEL },
  );
  await expect(blocked).rejects.toMatchObject({ problem: { code: 'export.failed' } });
  expect([statSync(folder).isDirectory(), leftovers()]).toEqual([true, []]);
});

test('stopped, it writes nothing and records nothing', async () => {
  prepare();
  const controller = new AbortController();
  const stopped = exportMemo(
    temporary.file,
    { memoId, destination: destination(), withExhibits: true },
    { counsel: COUNSEL, signal: controller.signal, onProgress: () => controller.abort(new Error('stopped')) },
  );
  await expect(stopped).rejects.toThrow('stopped');
  const exports = listAudit(temporary.file, { after: 0, limit: 1_000 }).filter(({ action }) => action === 'export');
  expect([existsSync(destination()), exports, leftovers()]).toEqual([false, [], []]);
});

test('a sound memorandum has nothing to tell', () => {
  prepare();
  expect(checkExport(temporary.file, memoId)).toEqual([]);
});

test('a source outside the list is told by its number, once; it is exported only by a choice that the trail records', async () => {
  prepare();
  temporary.file.commit('exhibits.removed', (db) => {
    for (const { id } of readExhibitList(db).exhibits) deleteExhibit(db, id);
  });
  const citationId = citation(source.id, passageId, 'quotation').attrs?.['id'];
  const problem = { code: 'citation.no-exhibit', detail: { no: source.no, citationId, place: '§\u00a01' } };
  const request = { memoId, destination: destination(), withExhibits: true };
  await expect(exportMemo(temporary.file, request, { counsel: COUNSEL })).rejects.toMatchObject({
    problem: { code: 'export.faults', detail: { count: 1 } },
  });
  expect(existsSync(destination())).toBe(false);
  const exported = await exportMemo(temporary.file, { ...request, acceptFaults: true }, { counsel: COUNSEL });
  const entry = listAudit(temporary.file, { after: 0, limit: 1_000 }).find(({ action }) => action === 'export');
  expect([checkExport(temporary.file, memoId), exported.problems, entry?.detail['faults']]).toEqual([
    [problem],
    [problem],
    1,
  ]);
});

test('what is printed is told on the trail as printed, without the name of a file that nobody keeps', async () => {
  prepare();
  const request = { memoId, destination: destination(), withExhibits: false, attachOriginals: false };
  await exportMemo(temporary.file, { ...request, isPrint: true }, { counsel: COUNSEL });
  const printed = readFileSync(destination());
  await exportMemo(temporary.file, request, { counsel: COUNSEL });
  const entries = listAudit(temporary.file, { after: 0, limit: 1_000 }).filter(({ action }) => action === 'export');
  expect(entries.map(({ label, detail }) => [label, 'file' in detail])).toEqual([
    ['memo.printed', false],
    ['memo.exported', true],
  ]);
  expect(readFileSync(destination()).equals(printed)).toBe(true);
});

test('a confidential letter leaves with no choice at all', async () => {
  prepare();
  classifySources(temporary.file, { sourceIds: [source.id], confidentiality: 'confidential' });
  const request = { memoId, destination: destination(), withExhibits: true, acceptFaults: true };
  await expect(exportMemo(temporary.file, request, { counsel: COUNSEL })).rejects.toMatchObject({
    problem: { code: 'citation.confidential', detail: { no: source.no } },
  });
  expect(existsSync(destination())).toBe(false);
});

test('a citation pasted from another case file is told', () => {
  prepare();
  const { revision } = getMemo(temporary.file, { memoId });
  const document = {
    type: 'doc',
    content: [paragraph(citation('elsewhere', 'unknown'), citation(source.id, 'unknown'))],
  };
  saveMemo(temporary.file, { memoId, revision, document });
  expect(checkExport(temporary.file, memoId)).toMatchObject([
    { code: 'citation.orphan', detail: { citationId: 'reference-elsewhere-unknown', place: '§\u00a01' } },
    { code: 'citation.orphan' },
  ]);
});

test('a quotation that is not the words of its text is told', () => {
  prepare();
  temporary.file.commit('passage.commented', (db) => {
    db.prepare('UPDATE passage SET quote = ? WHERE id = ?').run('La fissure était inconnue', passageId);
  });
  expect(checkExport(temporary.file, memoId)).toMatchObject([
    { code: 'citation.altered', detail: { no: source.no, place: '§\u00a01' } },
  ]);
});

test('an exhibit without readable text is told with the reason', () => {
  prepare();
  const scan = temporary.addSource('scan.pdf', 'unused', {
    kind: 'pdf',
    state: 'kept',
    textId: null,
    problem: { code: 'source.encrypted' },
  });
  const image = temporary.addSource('plan.dwg', 'nothing', { kind: 'other', state: 'kept', textId: null });
  addExhibits(temporary.file, { sourceIds: [scan.id, image.id] });
  expect(checkExport(temporary.file, memoId)).toEqual([
    { code: 'export.exhibit-unmergeable', detail: { number: 2, reason: 'document protégé par un mot de passe' } },
    { code: 'export.exhibit-unmergeable', detail: { number: 3, reason: 'format sans texte lisible' } },
  ]);
});

test('the print job is dated by the last change of the memorandum and carries originals only when they are printed', () => {
  prepare();
  const withThem = gatherPrintJob(temporary.file, memoId, COUNSEL, { withExhibits: true });
  const without = gatherPrintJob(temporary.file, memoId, COUNSEL, { withExhibits: false, attachOriginals: false });
  expect([
    Buffer.from(withThem.exhibits[0]?.bytes ?? []).toString(),
    without.exhibits[0]?.bytes.length,
    withThem.passages.map(({ start, end }) => BODY.slice(start, end)),
    withThem.matter.title,
    Number.isNaN(Date.parse(withThem.date)),
  ]).toEqual([BODY, 0, [QUOTE], 'Commune du Val c/ Batival', false]);
});

test('there is no export of a memorandum that is not there', () => {
  expect(() => checkExport(temporary.file, 'none')).toThrow(
    expect.objectContaining({ problem: { code: 'record.missing', detail: { noun: 'memo' } } }) as Error,
  );
});
