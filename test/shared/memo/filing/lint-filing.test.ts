import { expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../../../shared/domain/filing.ts';
import {
  isExplicit,
  lintFiling,
  type FiledExhibit,
  type FilingFacts,
} from '../../../../shared/memo/filing/lint-filing.ts';

const exhibit = (number: number, title: string, change: Partial<FiledExhibit> = {}): FiledExhibit => ({
  sourceId: `s${number}`,
  sourceNo: number + 10,
  number,
  title,
  fileName: 'x.pdf',
  isConfidential: false,
  unreadable: '',
  ...change,
});
const facts = (exhibits: readonly FiledExhibit[], change: Partial<FilingFacts> = {}): FilingFacts => ({
  profile: 'telerecours',
  limits: USUAL_LIMITS.telerecours,
  entries: [],
  exhibits,
  communicated: [],
  ...change,
});
const found = (...given: Parameters<typeof facts>) =>
  lintFiling(facts(...given)).map(({ code, detail }) =>
    `${code} ${String(detail?.['number'] ?? detail?.['name'] ?? detail?.['numbers'] ?? '')}`.trim(),
  );
const entry = (name: string, size: number) => ({ role: 'exhibit', name, number: 1, title: '', size }) as const;

it('tells a label that says what the exhibit is from one that a machine gave', () => {
  const machine = [
    'scan001',
    'IMG_1234',
    'Document (2)',
    'DSC 0012.JPG',
    'pièce 3',
    '2023-05-01',
    'Scan 12.03.2021',
    '',
    'PJ',
    'sans titre',
  ];
  const explicit = [
    'Arrêté du 3 mai 2021',
    'Scan du contrat signé',
    'Courrier de Me Aubin',
    'Photographie du pilier',
    'K-bis',
  ];
  expect([machine.filter((title) => isExplicit(title)), explicit.filter((title) => !isExplicit(title))]).toEqual([
    [],
    [],
  ]);
});

it('finds nothing in a sound filing', () => {
  expect(found([exhibit(1, 'Arrêté du 3 mai 2021'), exhibit(2, 'Courrier de Me Aubin')])).toEqual([]);
});

it('finds each fault with its exhibit', () => {
  const exhibits = [
    exhibit(1, 'scan001'),
    exhibit(2, 'Contrat.pdf'),
    exhibit(4, 'Письмо о приёмке'),
    exhibit(5, 'Devis', { unreadable: 'document protégé par un mot de passe' }),
    exhibit(6, 'devis', { isConfidential: true }),
  ];
  const communicated = [
    {
      sourceId: 's5',
      number: 5,
      title: 'Devis du lot 2',
      date: '',
      form: 'copy',
      heading: '',
      pageCount: 1,
      sha256: '',
    },
  ] as const;
  expect(found(exhibits, { communicated })).toEqual([
    'citation.confidential',
    'filing.numbers 4',
    'filing.label 1',
    'filing.label-ending 2',
    'filing.characters 4',
    'filing.unreadable 5',
    'filing.same-title 5, 6',
    'filing.other-title 5',
  ]);
});

it('weighs each file and the whole, and finds names that fall together', () => {
  const entries = [entry('A.pdf', 9_000_000), entry('a.pdf', 10_000_001), entry('b.pdf', 10_000_000)];
  expect(found([], { limits: { file: 10, filing: 20 }, entries })).toEqual([
    'filing.same-name A.pdf',
    'filing.file-size a.pdf',
    'filing.total-size',
  ]);
  expect(found([], { limits: { file: 0, filing: 0 }, entries })).toEqual(['filing.same-name A.pdf']);
});
