import { expect, test } from 'vitest';
import { MEMO_TEMPLATES, type DocumentNode } from '../../../../shared/domain/memo.ts';
import { LANGUAGES } from '../../../../shared/kernel/words.ts';
import { checkDocument } from '../../../../shared/memo/document-schema.ts';
import { initialDocument, initialSettings } from '../../../../shared/memo/templates/initial-document.ts';
import { asPattern, fromPattern } from '../../../../shared/memo/templates/keep-as-template.ts';
import { signature, titleBlock } from '../../../../shared/memo/templates/title-block.ts';
import { sampleJob } from '../../../electron/pdf/sample-job.ts';

const counting = (): (() => string) => {
  let last = 0;
  return () => `id-${++last}`;
};

test.each(MEMO_TEMPLATES.flatMap((template) => LANGUAGES.map((language) => [template, language] as const)))(
  'a new %s in %s is a document that may be stored, and lists its exhibits',
  (template, language) => {
    const document = initialDocument(template, language, counting());
    expect(checkDocument(document)).toEqual({ ok: true, value: document });
    expect(document.content?.at(-1)?.type).toBe('exhibit_list');
  },
);

const headings = (document: DocumentNode): string[] =>
  (document.content ?? []).filter(({ type }) => type === 'heading').map(({ content }) => content?.[0]?.text ?? '');

test('a pleading has the parts that the codes ask for', () => {
  expect(headings(initialDocument('submissions', 'fr', counting()))).toEqual([
    'FAITS ET PROCÉDURE',
    'DISCUSSION',
    '',
    'PAR CES MOTIFS',
    'BORDEREAU DE PIÈCES COMMUNIQUÉES',
  ]);
  expect(initialSettings('defence', 'fr').reference).toBe('production');
  expect(initialSettings('exhibit-list', 'fr').contents).toBe(false);
});

test('a defence names court, number and sides, and is signed where counsel sits', async () => {
  const job = await sampleJob('fr', { template: 'defence', title: 'Mémoire en défense' });
  const elements = titleBlock({ ...job, header: { ...job.header, confidentiality: '' } });
  expect(elements.map((element) => (element.kind === 'line' ? element.text : element.kind))).toEqual([
    'letterhead',
    'TRIBUNAL ADMINISTRATIF DE VALMONT',
    'Instance n°\u00a02203117',
    'MÉMOIRE EN DÉFENSE',
    'sides',
  ]);
  const sides = elements.find(({ kind }) => kind === 'sides');
  expect(sides).toMatchObject({
    sides: [
      { label: 'POUR\u00a0:', parties: [{ name: 'Commune du Val' }] },
      { label: 'CONTRE\u00a0:', parties: [{ name: 'Batival' }], counsel: [] },
    ],
  });
  expect(JSON.stringify(sides)).toContain('avocat au barreau de Valmont, 3, rue des Tanneurs, 01230 Valmont, toque 27');
  expect(signature(job)).toEqual([
    'Fait à Valmont, le 10 juin 2022',
    'Me Paul Tournel',
    'Avocat au barreau de Valmont',
  ]);
  expect(signature({ ...job, template: 'memorandum' })).toBeNull();
});

test('before a civil court counsel who pleads and counsel of record are told apart', async () => {
  const job = await sampleJob('fr', { template: 'submissions' });
  const local = { name: 'Me Inès Carmin', role: '', address: '', isCounsel: true, side: 'for' } as const;
  const matter = { ...job.matter, court: 'Tribunal judiciaire de Valmont' };
  const text = JSON.stringify(titleBlock({ ...job, matter, parties: [...job.parties, local] }));
  expect(text).toContain('Ayant pour avocat plaidant\u00a0: Me Paul Tournel');
  expect(text).toContain('Ayant pour avocat postulant\u00a0: Me Inès Carmin');
  expect(text).toContain('N°\u00a0RG\u00a0: 2203117');
});

test('whatever is not known leaves no line behind', async () => {
  const job = await sampleJob('en', {
    template: 'exhibit-list',
    title: 'list of exhibits',
    parties: [],
    matter: { title: '', reference: '', court: '', caseNumber: '' },
    counsel: { name: '', firm: '', address: '', bar: '', box: '', city: '', phone: '', email: '' },
  });
  const header = { to: '', from: '', date: '', subject: '', reference: '', confidentiality: '' };
  expect(titleBlock({ ...job, header })).toEqual([{ kind: 'line', look: 'pleading', text: 'LIST OF EXHIBITS' }]);
  expect(signature({ ...job, header })).toEqual(['……………………']);
});

test('a pattern keeps the text and nothing of the case', () => {
  const document: DocumentNode = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'target', numbered: true },
        content: [
          { type: 'text', text: 'Vu ', marks: [{ type: 'strong' }, { type: 'comment', attrs: { id: 'c' } }] },
          { type: 'citation', attrs: { id: 'x', sourceId: 's', passageId: null, form: 'reference' } },
          { type: 'footnote', content: [{ type: 'text', text: 'note' }] },
        ],
      },
      {
        type: 'live_block',
        attrs: { id: 'old', subject: 'parties', options: { partyId: 'p' }, frozenAt: '2026-01-01' },
        content: [{ type: 'paragraph' }],
      },
    ],
  };
  const pattern = asPattern(document);
  expect(pattern.content?.[0]).toEqual({
    type: 'paragraph',
    attrs: { id: null, numbered: true },
    content: [{ type: 'text', text: 'Vu ', marks: [{ type: 'strong' }] }],
  });
  expect(pattern.content?.[1]).toEqual({
    type: 'live_block',
    attrs: { id: 'old', subject: 'parties', options: {}, frozenAt: null },
  });
  expect(fromPattern(pattern, () => 'new').content?.[1]?.attrs?.['id']).toBe('new');
});
