import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../shared/domain/source.ts';
import { recognise } from '../../../shared/text/recognise/recognise.ts';
import { scoreRecognisers, scoreSpeakers } from '../../support/labelled-texts.ts';

const found = (
  body: string,
  language: 'fr' | 'en' = 'fr',
  published = '2024-03-14',
  segments: readonly Segment[] = [],
) =>
  recognise(body, segments, { language, published: { from: published, to: published } }).map(
    ({ kind, quote, value }) => [kind, quote, value],
  );

describe('recognisers', () => {
  it('find every labelled date with its value, and nothing else', () => {
    const { missed, wrong, labelled } = scoreRecognisers(['date']);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(labelled).toBeGreaterThan(35);
  });

  it('find every labelled sum, percentage, quantity and period, and nothing else', () => {
    const { missed, wrong, labelled } = scoreRecognisers(['amount', 'percentage', 'quantity', 'period']);
    expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
    expect(labelled).toBeGreaterThan(40);
  });

  it('read whole reports of very different matters: dates 0.95, sums and quantities 0.98 at least', () => {
    for (const [kinds, least] of [
      [['date'], 0.95],
      [['amount', 'percentage', 'quantity', 'period'], 0.98],
    ] as const) {
      const { labelled, proposed, right, missed, wrong } = scoreRecognisers(kinds, 'reports');
      expect(labelled).toBeGreaterThan(100);
      expect(right / labelled, missed.join('\n')).toBeGreaterThanOrEqual(least);
      expect(right / proposed, wrong.join('\n')).toBeGreaterThanOrEqual(least);
    }
  });

  it('find at least 0.95 of the labelled names, articles, decisions and acts, and hardly anything else', () => {
    const { labelled, proposed, right, missed, wrong } = scoreRecognisers(
      ['authority', 'company', 'person', 'article', 'decision', 'act'],
      'labelled-names',
    );
    expect(labelled).toBeGreaterThan(35);
    expect(right / labelled, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(right / proposed, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('tell whose words the text reports, in any style of quotation marks and in reported speech', () => {
    expect(scoreSpeakers()).toMatchObject({ missed: [], wrong: [] });
  });

  it('are not taken in by what only looks like a date or a sum', () => {
    const traps = [
      'Un délai de deux mois court dès la signification.',
      'La mer est belle et le mars de la boîte aussi.',
      'Voir l’article 5, mai souvent cité.',
      'Le lot n° 2012 et la page 24.',
      'La version 3.2 de mai',
      'chaque lundi',
      'le 31 février 2023',
      'Appelez le 01 42 68 53 00 ou le +33 6 12 34 56 78.',
      'Au 12 rue des Lilas, 75011 Paris, bâtiment 3.',
      'Le Boeing 737 et Windows 10 sont cités page 212.',
      'La délibération SAN-2018-003 et le pourvoi n° 19-12.345',
      'Il est âgé de 54 ans.',
      'La bibliothèque compte 3 000 livres.',
    ];
    expect(
      traps.map((text) =>
        found(text)
          .filter(([kind]) => kind === 'date' || kind === 'amount' || kind === 'quantity')
          .map(([kind, quote]) => `${kind} ${quote}`),
      ),
    ).toEqual(traps.map(() => []));
  });

  it('resolve nothing against an unknown publication date', () => {
    const dates = recognise('Mardi, puis en avril, enfin hier.', [], { language: 'fr', published: null });
    expect(dates.map(({ quote, value, precision, from, to }) => [quote, value, precision, from, to])).toEqual([
      ['Mardi', '', 'day', null, null],
      ['avril', 'XXXX-04', 'month', null, null],
      ['hier', '', 'day', null, null],
    ]);
  });

  it('leave out what is not the author’s: menus, related links, readers’ comments', () => {
    const body = 'Une amende de 5 000 euros.\nLire aussi : 7 000 euros de trop\nMoi je dis 9 000 euros !';
    const lines = body.split('\n');
    const roles = ['body', 'related', 'comments'] as const;
    let start = 0;
    const segments = lines.map((line, index): Segment => {
      const segment: Segment = { start, end: start + line.length, role: roles[index] ?? 'body', block: 'paragraph' };
      start += line.length + 1;
      return segment;
    });
    expect(found(body, 'fr', '2024-03-14', segments)).toEqual([['amount', '5 000 euros', '5000 EUR']]);
  });

  it('read articles of law, decisions, authorities, companies, persons and acts', () => {
    const text =
      'Par la délibération SAN-2021-004, la CNIL a sanctionné la société Brunoy Data au titre de l’article 83(5) du RGPD et de l’art. 20 de la loi 78-17 ; Me Aude Verlaine, son avocate, a formé un recours devant le Conseil d’État (n° 451423).';
    expect(found(text)).toEqual([
      ['act', 'délibération', 'decision'],
      ['decision', 'SAN-2021-004', 'SAN-2021-004'],
      ['authority', 'CNIL', 'CNIL'],
      ['act', 'sanctionné', 'decision'],
      ['company', 'Brunoy Data', 'Brunoy Data'],
      ['article', 'article 83(5) du RGPD', 'RGPD art. 83(5)'],
      ['article', 'art. 20 de la loi 78-17', 'loi 78-17 art. 20'],
      ['person', 'Me Aude Verlaine', 'Me Aude Verlaine'],
      ['act', 'recours', 'appeal'],
      ['authority', 'Conseil d’État', 'Conseil d’État'],
      ['decision', 'n° 451423', 'n° 451423'],
    ]);
  });

  it('give both readings of a numeric date in English unless the text’s other dates tell', () => {
    const dates = (body: string) =>
      recognise(body, [], { language: 'en', published: null }).map(({ value, how }) => [value, how]);
    expect(dates('Filed on 05/12/2022.')).toEqual([['[2022-05-12,2022-12-05]', 'date.day-or-month-first']]);
    expect(dates('Filed on 05/12/2022, heard on 21/12/2022.')[0]).toEqual([
      '2022-12-05',
      'date.day-first-as-elsewhere-in-text',
    ]);
    expect(dates('Filed on 05/12/2022, heard on 05/28/2022.')[0]).toEqual([
      '2022-05-12',
      'date.month-first-as-elsewhere-in-text',
    ]);
  });

  it('say so when the latest day of the text stands for an unknown publication', () => {
    const dates = recognise('Le maire a signé le 4 mai 2022. En octobre dernier, il refusait.', [], {
      language: 'fr',
      published: null,
    });
    expect(dates.filter(({ kind }) => kind === 'date').map(({ value, how }) => [value, how])).toEqual([
      ['2022-05-04', 'date.absolute'],
      ['2021-10', 'date.month-before-publication.latest-day-of-text'],
    ]);
  });

  it('read the same in decomposed letters, with no-break spaces or soft hyphens', () => {
    const plain = 'Le 3 février 2021, la société Orvane SA a payé 1 200 000 euros à près de 300 salariés licenciés.';
    const values = (body: string) => {
      const all = recognise(body, [], { language: 'fr', published: null });
      for (const { start, end, quote } of all) expect(body.slice(start, end)).toBe(quote);
      return all.map(({ kind, value }) => `${kind} ${value}`);
    };
    const wanted = values(plain);
    expect(wanted).toContain('amount 1200000 EUR');
    expect(values(plain.normalize('NFD'))).toEqual(wanted);
    expect(values(plain.replaceAll(' ', '\u00a0'))).toEqual(wanted);
    expect(values(plain.replaceAll('1 200 000', '1\u202f200\u202f000'))).toEqual(wanted);
    expect(values(plain.replace('salariés', 'sala\u00adriés'))).toEqual(wanted);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0', '\n'), { minLength: 17, maxLength: 17 }),
        (gaps) => {
          const words = plain.replace('1 200 000', '1\u202f200\u202f000').split(' ');
          const spaced = words
            .map((word, index) => word + (index < words.length - 1 ? (gaps[index] ?? ' ') : ''))
            .join('');
          expect(values(spaced)).toEqual(wanted);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('quote exactly, in order and without end, whatever the text', () => {
    const word = fc.constantFrom(
      'le',
      '1er',
      'mai',
      '2020',
      '20',
      'millions',
      'd’euros',
      'du',
      'au',
      '3',
      'février',
      '€',
      '%',
      'par',
      'jour',
      'mercredi',
      'art.',
      'n°',
      'plus',
      'de',
      '\u00a0',
      '\n',
      '5,2',
      'Me',
      'Inc.',
      'il',
      'y',
      'a',
      'deux',
      'mois',
      '«',
      '»',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
          fc.string({ unit: 'binary', maxLength: 200 }),
        ),
        fc.constantFrom('fr' as const, 'en' as const),
        (body, language) => {
          const all = recognise(body, [], { language, published: { from: '2022-05-01', to: '2022-05-31' } });
          expect(recognise(body, [], { language, published: { from: '2022-05-01', to: '2022-05-31' } })).toEqual(all);
          const ends = new Map<string, number>();
          for (const { kind, start, end, quote, from, to } of all) {
            expect(start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
            ends.set(kind, end);
            expect(body.slice(start, end)).toBe(quote);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
          }
        },
      ),
    );
  });
});
