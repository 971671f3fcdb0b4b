import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type ParsedQuery } from '../../../../electron/store/search/parse-query.ts';
import { planQuery } from '../../../../electron/store/search/plan-query.ts';
import type { HitNoun } from '../../../../electron/store/search/nouns.ts';

const PARTIES: Readonly<Record<string, readonly string[]>> = {
  clearview: ['Clearview AI', 'Clearview AI, Inc.'],
  "l'or": ['L’Or SA'],
};
const parse = (query: string): ParsedQuery => parseQuery(query, (typed) => PARTIES[typed] ?? []);

const matchOf = (query: string, noun: HitNoun = 'source'): string | null => {
  const parsed = parse(query).query;
  return parsed && planQuery(parsed, noun, 'own', 'indexed').match;
};

describe('words', () => {
  it.each([
    ['amende', '"amende"'],
    ['amende CNIL', '("amende" AND "CNIL")'],
    ['amende amende', '"amende"'],
    ['amende AND CNIL', '("amende" AND "CNIL")'],
    ['amende ET CNIL', '("amende" AND "CNIL")'],
    ['amende OR astreinte CNIL', '("amende" OR ("astreinte" AND "CNIL"))'],
    ['amende OU astreinte', '("amende" OR "astreinte")'],
    ['(amende OR astreinte) CNIL', '(("amende" OR "astreinte") AND "CNIL")'],
    ['"mise en demeure"', '"mise en demeure"'],
    ['« mise en demeure »', '"mise en demeure"'],
    ['“mise en demeure”', '"mise en demeure"'],
    ['amende -CNIL', '("amende" NOT "CNIL")'],
    ['amende SAUF CNIL', '("amende" NOT "CNIL")'],
    ['amende NOT CNIL -Clearview', '("amende" NOT ("CNIL" OR "Clearview"))'],
    ['e-mail', '"e mail"'],
    ['recon*', '"recon" *'],
    ['"mise en dem"*', '"mise en dem" *'],
    ['"mise en dem*"', '"mise en dem" *'],
    ['!!! amende ***', '"amende"'],
    ['12:30', '"12 30"'],
    ['="Été"', '"Été"'],
    ['=Été', '"Été"'],
    ['', null],
  ])('%s', (query, match) => {
    expect([matchOf(query), parse(query).explained]).toEqual([match, null]);
  });

  it.each([
    ['l’amende', '"amende"'],
    ["qu'elle", '"elle"'],
    ['D’ACCORD', '"ACCORD"'],
    ['jusqu’au', '"au"'],
    ['"l’amende"', '"l amende"'],
    ['aujourd’hui', '"aujourd hui"'],
    ["O'Brien", '"O Brien"'],
    ["company's", '"company"'],
    ["l'", '"l"'],
  ])('what an apostrophe ties to a word does not count, but for quotation marks: %s', (query, match) => {
    expect(matchOf(query)).toBe(match);
  });

  it.each([
    ['œuvre', '("oeuvre" OR "œuvre")'],
    ['Oeuvre', '("oeuvre" OR "œuvre")'],
    ['"chef d’œuvre"', '("chef d oeuvre" OR "chef d œuvre")'],
    ['co*', '("co" * OR "cœ" *)'],
    ['vitae', '("vitae" OR "vitæ")'],
    ['oe'.repeat(200), `"${'oe'.repeat(200)}"`],
  ])('ligatures are found either way: %s', (query, match) => {
    expect(matchOf(query)).toBe(match);
  });

  it.each([
    ['amende NEAR astreinte', 'NEAR("amende" "astreinte", 10)'],
    ['amende NEAR/3 "mise en demeure" cnil', '(NEAR("amende" "mise en demeure", 3) AND "cnil")'],
    ['NEAR(amende astreinte, 5)', 'NEAR("amende" "astreinte", 5)'],
    ['NEAR(amende "mise en demeure" recon*,5) -cnil', '(NEAR("amende" "mise en demeure" "recon" *, 5) NOT "cnil")'],
    ['NEAR(amende astreinte)', 'NEAR("amende" "astreinte", 10)'],
    ['NEAR(amende astreinte, 99999999999)', 'NEAR("amende" "astreinte", 1000)'],
    ['NEAR(amende)', '"amende"'],
    ['NEAR(œuvre chef, 2)', '(NEAR("oeuvre" "chef", 2) OR NEAR("œuvre" "chef", 2))'],
    ['near (amende)', '("near" AND "amende")'],
  ])('%s', (query, match) => {
    expect([matchOf(query), parse(query).explained]).toEqual([match, null]);
  });
});

describe('fields', () => {
  it.each([
    [
      'title:amende',
      's.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?)',
      ['{title file_name} : "amende"'],
    ],
    [
      'titre : « mise en demeure »',
      's.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?)',
      ['{title file_name} : "mise en demeure"'],
    ],
    [
      'auteur:Roc',
      's.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?)',
      ['{author} : ("Roc" OR "R o c")'],
    ],
    [
      'publisher:"La Gazette"',
      's.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?)',
      ['{publisher} : "La Gazette"'],
    ],
    ['kind:pdf', 's.kind IN (?)', ['pdf']],
    ['kind:pdf,html', 's.kind IN (?, ?)', ['pdf', 'html']],
    ['kind:"Page web"', 's.kind IN (?)', ['html']],
  ])('%s', (query, sql, values) => {
    const parsed = parse(query).query;
    expect(parsed && planQuery(parsed, 'source')).toEqual({
      noun: 'source',
      within: 'own',
      match: null,
      conditions: [{ sql, values }],
      needsReading: false,
      isBroad: false,
      isShort: false,
    });
  });

  it.each([
    ['date:2022', '2022-01-01', '2022-12-31'],
    ['date:2022..2023', '2022-01-01', '2023-12-31'],
    ['date:2022-10..2023-02-03', '2022-10-01', '2023-02-03'],
    ['date:2022..', '2022-01-01', null],
    ['date:..2023', null, '2023-12-31'],
    ['date : 17/10/2022', '2022-10-17', '2022-10-17'],
    ['date:1.2.2022..03/2023', '2022-02-01', '2023-03-31'],
    ['date:202X', '2020-01-01', '2029-12-31'],
    ['date:2022-10/2023', '2022-10-01', '2023-12-31'],
  ])('%s', (query, from, to) => {
    expect(parse(query)).toEqual({
      query: { type: 'dates', from, to },
      phrases: [],
      within: 'own',
      explained: null,
    });
  });

  it('a party brings along all of its names, as they are written', () => {
    expect([matchOf('party:clearview amende'), matchOf('partie:"l\'or"')]).toEqual([
      '(("Clearview AI" OR "Clearview AI Inc") AND "amende")',
      '"L Or SA"',
    ]);
  });

  it('comments are asked for beside the words', () => {
    expect([parse('in:comments'), parse('amende dans:commentaires')]).toMatchObject([
      { query: null, within: 'comments', explained: null },
      { query: { type: 'phrase' }, within: 'comments', explained: null },
    ]);
  });

  it('words and fields mix in any way', () => {
    const parsed = parse('(kind:pdf OR amende) -title:brouillon').query;
    expect(parsed && planQuery(parsed, 'source')).toEqual({
      noun: 'source',
      within: 'own',
      match: null,
      conditions: [
        {
          sql: '((s.kind IN (?)) OR (s.no IN (SELECT rowid FROM source_search WHERE source_search MATCH ?)))',
          values: ['pdf', '{title body} : ("amende")'],
        },
        {
          sql: 'NOT (s.no IN (SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?))',
          values: ['{title file_name} : "brouillon"'],
        },
      ],
      needsReading: false,
      isBroad: false,
      isShort: false,
    });
  });

  it('a field of sources is asked of facts and memoranda as far as it has a meaning there', () => {
    expect([matchOf('title:amende', 'fact'), matchOf('title:amende', 'memo')]).toEqual([
      '{statement} : "amende"',
      '{title} : "amende"',
    ]);
  });
});

it.each([
  ['"mise en demeure', '("mise" AND "en" AND "demeure")', 'search.syntax', '"mise en demeure'],
  ['(amende OR CNIL', '("amende" AND "CNIL")', 'search.syntax', '(amende OR CNIL'],
  ['amende)', '"amende"', 'search.syntax', ')'],
  ['amende OR', '"amende"', 'search.operator', 'amende OR'],
  ['OR amende', '"amende"', 'search.operator', 'OR amende'],
  ['NOT', null, 'search.operator', 'NOT'],
  ['-CNIL', '"CNIL"', 'search.only-excluded', '-CNIL'],
  ['()', null, 'search.operator', ')'],
  ['kind:pdf NEAR amende', '("pdf" AND "amende")', 'search.near', 'kind:pdf NEAR amende'],
  [
    '"amende lourde et immédiate',
    '("amende" AND "lourde" AND "et" AND "immédiate")',
    'search.syntax',
    '"amende lourde et…',
  ],
  ['NEAR(a OR b)', '(("NEAR a" OR "N E A R a") AND "b")', 'search.near', 'NEAR(a OR b)'],
  [`${'('.repeat(30)}a${')'.repeat(30)}`, '"a"', 'search.deep', `${'('.repeat(9)}a${')'.repeat(13)}…`],
])('%s cannot be read as written: its words are taken as they are', (query, match, code, near) => {
  expect([matchOf(query), parse(query).explained]).toEqual([match, { code, detail: { near } }]);
});

it.each([
  ['amende kind:', '"amende"', { code: 'search.field-empty', detail: { value: 'kind' } }],
  ['amende titre:', '"amende"', { code: 'search.field-empty', detail: { value: 'titre' } }],
  ['amende date:hier', '"amende"', { code: 'search.date', detail: { value: 'hier' } }],
  ['date:2023..2022 amende', '"amende"', { code: 'search.date', detail: { value: '2023..2022' } }],
  ['amende in:menus', '"amende"', { code: 'search.in', detail: { value: 'menus' } }],
  ['party:Nemo amende', '("Nemo" AND "amende")', { code: 'search.party', detail: { value: 'Nemo' } }],
  ['kind:vinyle amende', '"amende"', { code: 'search.kind', detail: { value: 'vinyle' } }],
])('%s: the part that makes no sense is left out and told', (query, match, explained) => {
  expect([matchOf(query), parse(query).explained]).toEqual([match, explained]);
});

it('lists the phrases that a hit shows, without what is excluded', () => {
  expect(parse('Élève OR "l’Amende salée" recon* -CNIL kind:pdf').phrases).toEqual([
    { words: ['Élève'], prefix: false, exact: false },
    { words: ['l', 'Amende', 'salée'], prefix: false, exact: false },
    { words: ['recon'], prefix: true, exact: false },
  ]);
});

it('the index is asked for nothing but quoted words, stars, brackets and operators, whatever is typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[a-c"«»*:()\-^{}+,. œ=]*$/u),
    fc.string(),
    fc
      .array(
        fc.constantFrom('NEAR(', 'NEAR', 'NEAR/2', 'OR', 'NOT', '(', ')', '"', '="', 'œ', 'a', 'b*', ',', '5', '-'),
      )
      .map((list) => list.join(' ')),
  );
  const property = fc.property(typed, (query) => {
    const match = matchOf(query) ?? '';
    expect(match.replaceAll(/"[\p{L}\p{N}\p{Co}\u0300-\u0331 ]+"/gu, 'w')).toMatch(
      /^(?:w|[()]| \*| AND | OR | NOT |NEAR\(w[w *]+, \d+\))*$/u,
    );
  });
  fc.assert(property, { numRuns: 500 });
});

it.each([
  ['🎉', 'search.no-words'],
  ['😀 …', 'search.no-words'],
  ['subtitle:amende', 'search.field'],
  ['=', 'search.no-words'],
  ['-', 'search.no-words'],
  ['*', 'search.no-words'],
  ['""', 'search.no-words'],
  ['am*nde', 'search.star'],
  ['*mende', 'search.star'],
  ['court:Rennes', 'search.field'],
  ['amende rowid:1', 'search.field'],
  ['amende NEAR/x hôtel', 'search.near'],
  ['mot '.repeat(800), 'search.too-long'],
])('%s is told why: %s', (typed, code) => {
  expect(parseQuery(typed).explained?.code).toBe(code);
});

it.each(['http://x.example/a', '12:30', '"court:Rennes"', 'amend*', '“am*nde”', 'C++', ''])(
  'nothing is wrong with %s',
  (typed) => {
    expect(parseQuery(typed).explained).toBeNull();
  },
);

it('letters printed as one are the letters', () => {
  expect(parseQuery('\uFB01chier').phrases).toEqual(parseQuery('fichier').phrases);
});
