import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../shared/domain/source.ts';
import { recognise } from '../../../shared/text/recognise/recognise.ts';
import { scoreRecognisers } from '../../support/labelled-texts.ts';

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

  it('are not taken in by what only looks like a date or a sum', () => {
    const traps = [
      'Un délai de deux mois court dès la signification.',
      'La mer est belle et le mars de la boîte aussi.',
      'Voir l’article 5, mai souvent cité.',
      'Le lot n° 2012 et la page 24.',
      'La version 3.2 de mai',
      'chaque lundi',
      'le 31 février 2023',
    ];
    expect(
      traps.map((text) =>
        found(text)
          .filter(([kind]) => kind === 'date' || kind === 'amount' || kind === 'quantity')
          .map(([kind, quote]) => `${kind} ${quote}`),
      ),
    ).toEqual([[], [], [], [], [], [], []]);
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
          for (const { start, end, quote, from, to } of all) {
            expect(body.slice(start, end)).toBe(quote);
            if (from !== null && to !== null) expect(from <= to).toBe(true);
          }
        },
      ),
    );
  });
});
