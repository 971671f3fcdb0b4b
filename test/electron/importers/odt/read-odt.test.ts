import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../../../../electron/importers/imported.ts';
import { readOdt } from '../../../../electron/importers/odt/read-odt.ts';
import { makeOdt, odtNote, odtParts } from '../../../support/documents/odt.ts';

const read = (bytes: Uint8Array): ExtractedDocument =>
  readOdt({ bytes, fileName: 'note.odt', today: '2026-01-15', tick: () => undefined });
const shown = ({ segments, body }: ExtractedDocument): string[] =>
  segments.map(
    ({ start, end, block, level, role }) =>
      `${block}${level ?? ''}${role === 'body' ? '' : ` ${role}`}: ${body.slice(start, end)}`,
  );

test('headings, lists, tables, quotations and notes keep their structure', () => {
  const document = read(
    makeOdt(
      '<text:p text:style-name="P1">Note d’analyse</text:p>' +
        '<text:table-of-content><text:index-body><text:p>Les faits 1</text:p></text:index-body></text:table-of-content>' +
        '<text:h text:outline-level="2">Les faits</text:h>' +
        `<text:p>La société${odtNote('Lettre du <text:span>3 mars</text:span>.')} n’a pas<text:line-break/>répondu.</text:p>` +
        '<text:list><text:list-item><text:p>Un</text:p><text:list><text:list-item><text:p>Deux</text:p></text:list-item></text:list></text:list-item></text:list>' +
        '<table:table><table:table-row><table:table-cell><text:p>Chef</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>Som</text:p><text:p>me</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row></table:table>' +
        '<text:p text:style-name="P2">Nous<text:s text:c="3"/>contestons.</text:p>' +
        '<text:p>Voir <draw:frame><draw:text-box><text:p text:style-name="Illustration">Plan</text:p></draw:text-box><svg:title>image1</svg:title></draw:frame>ci-dessus.</text:p>',
      '<dc:title>Analyse du dossier</dc:title><meta:initial-creator>Anne Bernard</meta:initial-creator><dc:language>fr-FR</dc:language>',
    ),
  );
  expect(shown(document)).toEqual([
    'heading1 heading: Note d’analyse',
    'list-item menu: Les faits 1',
    'heading2 heading: Les faits',
    'paragraph: La société[1] n’a pas\nrépondu.',
    'list-item: Un',
    'list-item: Deux',
    'table-row: Chef\tSom me\tSom me',
    'quotation: Nous   contestons.',
    'paragraph caption: Plan',
    'paragraph: Voir ci-dessus.',
    'list-item: [1] Lettre du 3 mars.',
  ]);
  expect(document).toMatchObject({
    kind: 'odt',
    state: 'read',
    title: 'Analyse du dossier',
    author: 'Anne Bernard',
    published: '',
    language: 'fr',
    provenance: { title: 'document-data', author: 'document-data', language: 'document-data' },
  });
});

test('deleted revisions, comments, heads and feet stand beside the words of the document', () => {
  const parts = odtParts(
    '<text:tracked-changes><text:changed-region><text:insertion><office:change-info><dc:creator>Luc Petit</dc:creator></office:change-info></text:insertion></text:changed-region>' +
      '<text:changed-region><text:deletion><office:change-info><dc:creator>Luc Petit</dc:creator><dc:date>2021-03-03T10:00:00</dc:date></office:change-info><text:p>Biffé</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
      '<text:p>Reste<office:annotation><dc:creator>Anne Bernard</dc:creator><dc:date>2021-03-04</dc:date><text:p>Remarque</text:p><text:p>longue</text:p></office:annotation>.</text:p>',
  );
  const page =
    '<style:master-page><style:header><text:p>Cabinet Lenoir</text:p></style:header><style:footer><text:p>Confidentiel</text:p></style:footer></style:master-page>';
  const document = read(
    zipSync({ ...parts, 'styles.xml': strToU8(`<office:document-styles>${page}${page}</office:document-styles>`) }),
  );
  expect(shown(document)).toEqual([
    'paragraph: Reste.',
    'paragraph menu: Cabinet Lenoir',
    'paragraph menu: Confidentiel',
    'paragraph comments: Luc Petit, 2021-03-03 : [−] Biffé',
    'paragraph comments: Anne Bernard : Remarque\nlongue',
  ]);
});

test('depth is no obstacle, and nothing open at the end is lost', () => {
  const deep = '<text:list><text:list-item>'.repeat(20_000);
  expect(
    read(zipSync({ ...odtParts(''), 'content.xml': strToU8(`<office:document-content>${deep}<text:p>Au fond`) })).body,
  ).toBe('Au fond');
});

test('damaged and protected documents are kept unread', () => {
  const code = (bytes: Uint8Array): unknown => [read(bytes).state, read(bytes).problem?.code];
  expect(code(makeOdt('<text:p>x</text:p>').subarray(0, 300))).toEqual(['kept', 'source.broken']);
  expect(code(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }))).toEqual([
    'kept',
    'source.broken',
  ]);
  const encrypted = { ...odtParts('x'), 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') };
  expect(code(zipSync(encrypted))).toEqual(['kept', 'source.encrypted']);
  const bomb = { ...odtParts('x'), 'content.xml': new Uint8Array(20_000_000) };
  expect(code(zipSync(bomb))).toEqual(['kept', 'source.bomb']);
  expect(code(makeOdt('<text:p> </text:p>'))).toEqual(['no-text', 'source.no-text']);
});
