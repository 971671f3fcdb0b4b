import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintExhibit, PrintJob } from '../../../shared/memo/print-job.ts';
import { writeMemo } from '../../../electron/written/write-memo.ts';
import { citation, footnote, heading, paragraph, sampleJob, table, text } from '../pdf/sample-job.ts';
import { richJob } from '../pdf/rich-job.ts';
import { wordFaults } from '../../support/word-faults.ts';

const withAttributes = (node: DocumentNode, attrs: DocumentNode['attrs']): DocumentNode => ({
  ...node,
  attrs: { ...node.attrs, ...attrs },
});

const DOCUMENT: DocumentNode = {
  type: 'doc',
  content: [
    heading(1, 'Les faits'),
    withAttributes(heading(2, 'La fissure *visible*'), { id: 'fissure' }),
    withAttributes(paragraph('Elle est ', text('ancienne', 'strong'), ' (', text('c. civ.', 'small_caps'), ').'), {
      numbered: true,
    }),
    paragraph(
      'Voir ',
      { type: 'cross_reference', attrs: { targetId: 'fissure' } },
      footnote('Une note & deux <signes>.'),
      ' et ',
      citation('report', 'crack', 'footnote'),
      '.',
    ),
    { type: 'blockquote', content: [paragraph('# Cité')] },
    {
      type: 'ordered_list',
      attrs: { start: 3 },
      content: [{ type: 'list_item', content: [paragraph('Trois'), paragraph('suite')] }],
    },
    table(['A', 'B'], ['un | deux', 'trois']),
    { type: 'exhibit_list' },
  ],
};

const written = async (format: 'docx' | 'markdown'): Promise<Uint8Array> =>
  (await writeMemo(await sampleJob('fr', { document: DOCUMENT }), format)).bytes;

it('is Markdown with the numbers of the PDF', async () => {
  const lines = new TextDecoder().decode(await written('markdown'));
  expect(lines.slice(lines.indexOf('## I.'))).toMatchInlineSnapshot(`
    "## I. Les faits

    ### A. La fissure \\*visible\\*

    1\\. Elle est **ancienne** (<span style="font-variant: small-caps">c. civ.</span>).

    Voir I.A[^1] et [^2].

    > \\# Cité

    3. Trois

       suite

    | A | B |
    | --- | --- |
    | un \\| deux | trois |

    | N° | Intitulé | Date | Forme |
    | --- | --- | --- | --- |
    | 1 | Le pont du Val fermé après la découverte d’une fissure | 12 mai 2022 | copie |
    | 2 | Rapport de visite du cabinet Aubrac | mars 2021 | original |
    | 3 | Letter from counsel for Batival | 2 juin 2022 | copie |
    | 4 | Plan d’exécution | s. d. | copie |

    [^1]: Une note & deux \\<signes\\>.
    [^2]: Pièce n° 2, p. 2 : « une fissure traversante de douze centimetres ».
    "
  `);
});

it('is a word processor document with footnotes, numbering, links and tables of its own', async () => {
  const parts = unzipSync(await written('docx'));
  const xml = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const body = xml('word/document.xml');
  const count = (pattern: RegExp, part = body): number => [...part.matchAll(pattern)].length;
  const [, bookmark = ''] = /<w:bookmarkStart[^>]*w:name="([^"]+)"/u.exec(body) ?? [];
  expect({
    footnotes: count(/<w:footnoteReference\b/gu),
    notes: count(/<w:footnote [^>]*w:id="[12]"/gu, xml('word/footnotes.xml')),
    escaped: xml('word/footnotes.xml').includes('Une note &amp; deux &lt;signes&gt;.'),
    headings: count(/<w:pStyle w:val="Heading[12]"\/>/gu),
    numbered: count(/<w:numPr>/gu),
    link: body.includes(`<w:hyperlink w:history="1" w:anchor="${bookmark}"`) && bookmark !== '',
    smallCaps: count(/<w:smallCaps/gu),
    tables: count(/<w:tbl>/gu),
    rows: count(/<w:tblHeader/gu),
    external: count(/TargetMode="External"/gu, xml('word/_rels/document.xml.rels')),
    dated: /<dcterms:created[^>]*>2022/u.test(xml('docProps/core.xml')),
    start: count(/<w:start w:val="3"\/>/gu, xml('word/numbering.xml')) > 0,
  }).toEqual({
    footnotes: 2,
    notes: 2,
    escaped: true,
    headings: 2,
    numbered: 4,
    link: true,
    smallCaps: 1,
    tables: 2,
    rows: 2,
    external: 0,
    dated: true,
    start: true,
  });
});

it('has contents that the word processor keeps: a field with an entry and a mark for each heading', async () => {
  const headings = ['Les faits', 'La procédure', 'Discussion'].map((words) => heading(1, words));
  const job = await sampleJob('fr', { document: { type: 'doc', content: [...headings, paragraph('Fin.')] } });
  const body = async (contents: boolean): Promise<string> => {
    const { bytes } = await writeMemo({ ...job, settings: { ...job.settings, contents } }, 'docx');
    return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  };
  const xml = await body(true);
  const marks = new Set([...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]+)"/gu)].map(([, name]) => name));
  const listed = [...xml.matchAll(/PAGEREF (\w+)/gu)].map(([, name]) => name);
  expect([
    /<w:fldChar[^>]*w:dirty="true"\/><w:instrText[^>]*>TOC \\h \\o &quot;1-4&quot;/u.test(xml),
    listed.length >= 3,
  ]).toEqual([true, true]);
  expect(listed.filter((name) => !marks.has(name))).toEqual([]);
  expect(xml).toContain('>II. La procédure<');
  expect(await body(false)).not.toContain('PAGEREF');
});

it('is the same bytes each time', async () => {
  const [once, again] = [await written('docx'), await written('docx')];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});

it('tells a word processor the languages that the author set, and what it is not to check', async () => {
  const set = (value: string, code: string): DocumentNode => ({
    ...text(value),
    marks: [{ type: 'language', attrs: { code } }],
  });
  const content = [paragraph('Voir ', set('the notice', 'en'), ' et ', set('lex loci', 'none'), '.')];
  const { bytes } = await writeMemo(await sampleJob('fr', { document: { type: 'doc', content } }), 'docx');
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect([
    /<w:lang w:val="en-GB"\/><\/w:rPr><w:t[^>]*>the notice</u.test(body),
    /<w:noProof\/><\/w:rPr><w:t[^>]*>lex loci</u.test(body),
  ]).toEqual([true, true]);
});

it('tells a word processor the language of a quotation, where it is not the memorandum’s', async () => {
  const content = [
    paragraph(citation('letter', 'denial', 'quotation'), ' et ', citation('report', 'crack', 'quotation'), '.'),
  ];
  const { bytes } = await writeMemo(await sampleJob('fr', { document: { type: 'doc', content } }), 'docx');
  const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const runs = body.split('<w:r>').slice(1);
  const languageOf = (words: string): string | undefined =>
    /w:lang w:val="([^"]+)"/u.exec(runs.find((run) => run.includes(words)) ?? '')?.[1];
  expect([languageOf('Our client'), languageOf('une fissure')]).toEqual(['en-GB', undefined]);
});

it('keeps the rows of a short table on one page, and those at the ends of a long one with their neighbours', async () => {
  const kept = async (count: number): Promise<string> => {
    const rows = Array.from({ length: count }, (_, i) => [`Cas ${i}`, 'oui']);
    const content = [table(['Objet', 'État'], ...rows)];
    const { bytes } = await writeMemo(await sampleJob('fr', { document: { type: 'doc', content } }), 'docx');
    const body = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const first = body.split('</w:tbl>').find((part) => part.includes('Cas 0')) ?? '';
    return first
      .slice(first.lastIndexOf('<w:tbl>'))
      .split('<w:tr>')
      .slice(1)
      .map((row) => (row.includes('<w:keepNext/>') ? '1' : '0'))
      .join('');
  };
  expect([await kept(3), await kept(10)]).toEqual(['1110', '10000000010']);
});

it('is in the order that Word asks for, whatever stands in it', async () => {
  const docx = async (job: PrintJob): Promise<Uint8Array> => (await writeMemo(job, 'docx')).bytes;
  const english = await sampleJob('en');
  const faults = [await docx(await richJob({})), await docx(english), await written('docx')].flatMap(wordFaults);
  expect(faults).toEqual([]);
});

it('prints the heading of each group of exhibits above the first of them, in both formats', async () => {
  const job = await sampleJob('fr', { document: DOCUMENT });
  const [first, ...others] = job.exhibits;
  const grouped = { ...job, exhibits: [{ ...(first ?? others[0]), heading: 'I. Presse' } as PrintExhibit, ...others] };
  const docx = unzipSync((await writeMemo(grouped, 'docx')).bytes);
  const markdown = new TextDecoder().decode((await writeMemo(grouped, 'markdown')).bytes);
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array(0))).toMatch(/<w:gridSpan w:val="4"\/>.*I\. Presse/u);
  expect(markdown).toContain('**I. Presse**');
});

it('makes columns as wide as their words ask, with quantities at the right', async () => {
  const sums = table(
    ['Poste', 'Somme'],
    ['Réfection du tablier et de ses appuis provisoires', '1 250,00 €'],
    ['Garde-corps', '80,00 €'],
  );
  const { bytes } = await writeMemo(await sampleJob('fr', { document: { type: 'doc', content: [sums] } }), 'docx');
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array(0));
  const [, first = '0', second = '0'] =
    /<w:tblGrid><w:gridCol w:w="(\d+)"\/><w:gridCol w:w="(\d+)"\/>/u.exec(xml) ?? [];
  expect([Number(first) > 2 * Number(second), xml.match(/<w:jc w:val="right"\/>/gu)?.length]).toEqual([true, 3]);
});
