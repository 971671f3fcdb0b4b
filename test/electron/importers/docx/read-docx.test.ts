import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../electron/importers/docx/read-docx.ts';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { docxParts, makeBomb, makeDocx, paragraph, tableOf, withFootnote } from '../../../support/documents/docx.ts';

const read = async (bytes: Uint8Array): Promise<ExtractedDocument> =>
  readDocx({ bytes, fileName: 'note.docx', today: '2026-01-15', tick: () => undefined });

test('headings, paragraphs, tables, quotations and notes keep their structure', async () => {
  const document = await read(
    makeDocx(
      paragraph('Note d’analyse', 'Title') +
        paragraph('Les faits', 'Heading 1') +
        withFootnote('La société n’a pas répondu.') +
        paragraph('Nous contestons.', 'Quote') +
        tableOf([
          ['Chef', 'Somme'],
          ['Amende', '20 M€'],
        ]),
      { title: 'Analyse du dossier', creator: 'Anne Bernard' },
      'Voir la lettre du 3 mars.',
    ),
  );
  expect(
    document.segments.map(({ start, end, block, level }) => [
      level === undefined ? block : `${block} ${level}`,
      document.body.slice(start, end),
    ]),
  ).toEqual([
    ['heading 1', 'Note d’analyse'],
    ['heading 1', 'Les faits'],
    ['paragraph', 'La société n’a pas répondu.[1]'],
    ['quotation', 'Nous contestons.'],
    ['table-row', 'Chef\tSomme'],
    ['table-row', 'Amende\t20 M€'],
    ['list-item', 'Voir la lettre du 3 mars.'],
  ]);
  expect(document).toMatchObject({
    kind: 'docx',
    state: 'read',
    title: 'Analyse du dossier',
    author: 'Anne Bernard',
    published: '',
    provenance: { title: 'document-data', author: 'document-data' },
  });
});

test('the making of the file dates it with a doubt, and only when its text does not', async () => {
  const core = { created: '2023-05-11T21:30:00Z' };
  expect(await read(makeDocx(paragraph('Une note sans date.'), core))).toMatchObject({
    published: '2023-05-11?',
    basis: { published: { tag: 'created', rule: 'file-made', words: '2023-05-11T21:30:00Z' } },
  });
  const dated = paragraph('Note', 'Title') + paragraph('Publié le 3 mars 2022') + paragraph('Le texte.');
  expect(await read(makeDocx(dated, core))).toMatchObject({ published: '2022-03-03' });
});

test('a program’s own title gives way to the document’s heading', async () => {
  const document = await read(
    makeDocx(paragraph('Note d’analyse', 'Title'), { title: 'Document1', creator: 'Utilisateur' }),
  );
  expect(document).toMatchObject({ title: 'Note d’analyse', author: '', provenance: { title: 'markup' } });
});

test('archives made to explode or to deceive are refused, and say by what', async () => {
  expect(await read(makeBomb())).toMatchObject({
    state: 'kept',
    problem: { code: 'source.bomb', detail: { reason: expect.stringContaining('word/document.xml') } },
  });
  const crowd = Buffer.from(makeDocx(''));
  crowd.writeUInt16LE(10_001, crowd.length - 12);
  expect(await read(crowd)).toMatchObject({
    problem: { code: 'source.bomb', detail: { reason: expect.stringContaining('> 10000') } },
  });
  // A header that declares less than its part inflates to.
  const lying = Buffer.from(zipSync({ ...docxParts(''), 'word/document.xml': new Uint8Array(500_000) }));
  for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 1))
    if (lying.readUInt32LE(at + 24) === 500_000) lying.writeUInt32LE(50_000, at + 24);
  expect(await read(lying)).toMatchObject({
    problem: { code: 'source.bomb', detail: { reason: 'word/document.xml > 50000' } },
  });
});

test('damaged archives and documents are kept unread', async () => {
  const whole = makeDocx(paragraph('Texte'));
  expect(await read(whole.subarray(0, whole.length - 40))).toMatchObject({
    state: 'kept',
    problem: { code: 'source.broken' },
  });
  expect(await read(zipSync({ 'word/document.xml': Buffer.from('<w:document') }))).toMatchObject({
    state: 'kept',
    problem: { code: 'source.broken' },
  });
});

test('simple fields show what is in them, and reviewers’ comments stand apart', async () => {
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const parts = docxParts(
    `<w:p>${run('Fait le ')}<w:fldSimple w:instr="DATE">${run('3 juin 2022')}</w:fldSimple>${run('.')}</w:p>`,
  );
  const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="Zoé"><w:p>${run('À vérifier.')}</w:p></w:comment></w:comments>`;
  const bytes = zipSync({ ...parts, 'word/comments.xml': Buffer.from(comments) });
  const { body, segments } = await readDocx({ bytes, fileName: 'a.docx', today: '2026-01-15', tick: () => undefined });
  expect(body).toBe('Fait le 3 juin 2022.\n\nZoé : À vérifier.');
  expect(segments.map(({ role }) => role)).toEqual(['body', 'comments']);
});

test('heads and feet of the pages and deleted revisions stand beside the words of the document', async () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const parts = docxParts(
    `<w:p>${run('Le bail dure ')}<w:del w:id="1" w:author="Luc Petit" w:date="2021-03-03T10:00:00Z"><w:r><w:delText>neuf</w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="Luc Petit">${run('six')}</w:ins>${run(' ans.')}</w:p>`,
  );
  const bytes = zipSync({
    ...parts,
    'word/header1.xml': Buffer.from(`<w:hdr ${W}><w:p>${run('Cabinet Lenoir')}</w:p></w:hdr>`),
    'word/header2.xml': Buffer.from(`<w:hdr ${W}><w:p>${run('Cabinet Lenoir')}</w:p></w:hdr>`),
    'word/footer1.xml': Buffer.from(
      `<w:ftr ${W}><w:p>${run('Page 3 / 12')}</w:p><w:p>${run('Confidentiel')}</w:p></w:ftr>`,
    ),
  });
  const { body, segments, title } = await read(bytes);
  expect(segments.map(({ start, end, role }) => [role, body.slice(start, end)])).toEqual([
    ['body', 'Le bail dure six ans.'],
    ['menu', 'Confidentiel'],
    ['menu', 'Cabinet Lenoir'],
    ['comments', 'Luc Petit, 2021-03-03 : [−] neuf'],
  ]);
  expect(title).toBe('note');
});
