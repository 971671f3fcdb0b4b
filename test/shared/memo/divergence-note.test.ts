import { expect, it } from 'vitest';
import type { Divergence, DivergenceClaim } from '../../../shared/domain/divergence.ts';
import type { DocumentNode } from '../../../shared/domain/memo.ts';
import { divergenceNote } from '../../../shared/memo/divergence-note.ts';
import { checkDocument } from '../../../shared/memo/document-schema.ts';

const claim = (no: number, quote: string, more: Partial<DivergenceClaim> = {}): DivergenceClaim => ({
  claimId: `c${no}`,
  source: {
    id: `s${no}`,
    no,
    title: `Article ${no}`,
    published: '',
    publisher: '',
    exhibitNumber: no,
    familyId: null,
  },
  textId: 't',
  start: 0,
  end: quote.length,
  quote,
  passageId: `p${no}`,
  page: null,
  value: quote,
  unit: '',
  date: '',
  speaker: '',
  factId: null,
  ...more,
});

const divergence: Divergence = {
  id: 'd',
  state: 'ruled',
  kind: 'contradiction',
  proposition: 'Amende',
  topic: { code: 'sum.fine', detail: {} },
  explanation: { code: 'contradiction', detail: {} },
  claims: [claim(1, '12 millions d’euros'), claim(2, '15 M€', { speaker: 'Norvane' })],
  rulingClaimId: 'c1',
  note: 'Seul le communiqué fait foi',
  voices: 2,
};

const printed = ({ content = [] }: DocumentNode): string =>
  content
    .map((node) => (node.type === 'citation' ? `[${String(node.attrs?.['sourceId'])}]` : (node.text ?? '')))
    .join('');
let count = 0;
const note = (of: Divergence, language: 'fr' | 'en' = 'fr'): DocumentNode =>
  divergenceNote(of, language, () => `n${++count}`);

it('names each value with its source, then the one that is held and why', () => {
  expect(printed(note(divergence))).toBe(
    'Les sources divergent\u00a0: «\u00a012 millions d’euros\u00a0» [s1]\u202f; «\u00a015 M€\u00a0» selon Norvane [s2]\u202f; retenu\u00a0: «\u00a012 millions d’euros\u00a0». Seul le communiqué fait foi.',
  );
  expect(printed(note({ ...divergence, note: '' }, 'en'))).toBe(
    'The sources differ: “12 millions d’euros” [s1]; “15 M€” according to Norvane [s2]; held: “12 millions d’euros”.',
  );
});

it('says when nothing is held, and what is no error', () => {
  const open: Divergence = { ...divergence, state: 'open', rulingClaimId: null };
  expect(printed(note(open, 'en'))).toBe(
    'The sources differ: “12 millions d’euros” [s1]; “15 M€” according to Norvane [s2]; not settled.',
  );
  expect(printed(note({ ...open, kind: 'evolution' }, 'en'))).toBe(
    'Values of different dates: “12 millions d’euros” [s1]; “15 M€” according to Norvane [s2].',
  );
});

it('is a footnote that a memorandum may hold, also with a value that has no source', () => {
  const own = claim(3, '', { source: null, passageId: null, value: '13 M€' });
  const document = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [note({ ...divergence, claims: [...divergence.claims, own] })] }],
  };
  expect(checkDocument(document)).toMatchObject({ ok: true });
});

it('cuts long words at a space, without a mark that the source does not have', () => {
  const long = `“${'mot '.repeat(60)}”`;
  expect(printed(note({ ...divergence, claims: [claim(1, long), claim(2, 'x')], rulingClaimId: null }))).toMatch(
    /«\u00a0mot (?:mot )*mot\u00a0» \[s1\]/u,
  );
});
