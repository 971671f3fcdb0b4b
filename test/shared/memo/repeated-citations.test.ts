import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CitationPlace } from '../../../shared/memo/citation-label.ts';
import { exhibitReference } from '../../../shared/memo/citation-label.ts';
import { createReferenceWriter, partsInWords, type CitationStyle } from '../../../shared/memo/repeated-citations.ts';

const place = (number: number, page: number | null = null): CitationPlace => ({ number, page });

function write(style: Partial<CitationStyle>, places: readonly (CitationPlace | null)[]): readonly string[] {
  const writer = createReferenceWriter({ language: 'fr', repeats: 'full', reference: 'exhibit', ...style });
  return places.flatMap((one) => {
    if (one) return [partsInWords(writer.next(one)).replaceAll('\u00a0', ' ')];
    writer.interrupt();
    return [];
  });
}

const READ = [place(3, 2), place(3, 2), place(3, 4), place(1), place(1), place(3, 4), place(1, 9), null, place(1, 9)];

test('by the setting: written out, ibid. for the exhibit just cited, op. cit. for one cited before', () => {
  expect({
    full: write({}, READ).slice(0, 3),
    ibid: write({ repeats: 'ibid' }, READ),
    opCit: write({ repeats: 'op-cit' }, READ),
    production: write({ repeats: 'op-cit', reference: 'production', language: 'en' }, [
      place(2, 1),
      place(1),
      place(2, 5),
    ]),
  }).toEqual({
    full: ['Pièce n° 3, p. 2', 'Pièce n° 3, p. 2', 'Pièce n° 3, p. 4'],
    ibid: [
      'Pièce n° 3, p. 2',
      'ibid.',
      'ibid., p. 4',
      'Pièce n° 1',
      'ibid.',
      'Pièce n° 3, p. 4',
      'Pièce n° 1, p. 9',
      'Pièce n° 1, p. 9',
    ],
    opCit: [
      'Pièce n° 3, p. 2',
      'ibid.',
      'ibid., p. 4',
      'Pièce n° 1',
      'ibid.',
      'Pièce n° 3, op. cit., p. 4',
      'Pièce n° 1, op. cit., p. 9',
      'Pièce n° 1, op. cit., p. 9',
    ],
    production: ['Prod. 2, p. 1', 'Prod. 1', 'Prod. 2, op. cit., p. 5'],
  });
});

test('an exhibit cited as a whole after one of its pages is not "ibid."', () => {
  expect(write({ repeats: 'ibid' }, [place(3, 2), place(3)])).toEqual(['Pièce n° 3, p. 2', 'Pièce n° 3']);
});

const places = fc.array(
  fc.record({ number: fc.integer({ min: 1, max: 4 }), page: fc.option(fc.integer({ min: 1, max: 3 })) }),
  { maxLength: 30 },
);

test('property: whoever reads in order finds every exhibit and every page again', () => {
  fc.assert(
    fc.property(places, fc.constantFrom('full', 'ibid', 'op-cit'), (cited, repeats) => {
      let [number, page]: [number, number | null] = [0, null];
      const read = write({ repeats }, cited).map((words): CitationPlace => {
        const named = /n° (\d+)/u.exec(words)?.[1];
        const paged = /p\. (\d+)/u.exec(words)?.[1];
        const sameAsBefore = words === 'ibid.';
        if (named !== undefined) number = Number(named);
        page = paged === undefined ? (sameAsBefore ? page : null) : Number(paged);
        return { number, page };
      });
      expect(read).toEqual(cited);
    }),
  );
});

test('property: the first citation of an exhibit is always written out', () => {
  fc.assert(
    fc.property(places, fc.constantFrom('ibid', 'op-cit'), (cited, repeats) => {
      const words = write({ repeats }, cited);
      const seen = new Set<number>();
      for (const [index, one] of cited.entries()) {
        if (!seen.has(one.number)) expect(words[index]).toBe(exhibitReference('fr', one).replaceAll('\u00a0', ' '));
        seen.add(one.number);
      }
    }),
  );
});

/** "3.2" exhibit 3, page 2; what stands in brackets is a note; "|" a live block or a table. Written before the rules were looked at. */
const fragment = (text: string, style: Partial<CitationStyle>): string => {
  const writer = createReferenceWriter({ language: 'fr', repeats: 'ibid', reference: 'exhibit', ...style });
  return text
    .split(' ')
    .flatMap((sign) => {
      if (sign === '(') writer.openNote();
      else if (sign === ')') writer.closeNote();
      else if (sign === '|') writer.interrupt();
      else {
        const [number = 0, page] = sign.split('.').map(Number);
        return [partsInWords(writer.next(place(number, page ?? null))).replaceAll('\u00a0', ' ')];
      }
      return [];
    })
    .join(' ; ');
};

test.each([
  ['the note before', '( 3.2 ) ( 3.2 )', 'Pièce n° 3, p. 2 ; ibid.', 'ibid.'],
  ['another page of it', '( 3.2 ) ( 3.5 )', 'Pièce n° 3, p. 2 ; ibid., p. 5', 'ibid., p. 5'],
  [
    'another exhibit between',
    '( 3.2 ) ( 1 ) ( 3.2 )',
    'Pièce n° 3, p. 2 ; Pièce n° 1 ; Pièce n° 3, p. 2',
    'Pièce n° 3, op. cit., p. 2',
  ],
  [
    'a note of two exhibits before',
    '( 3.2 1.4 ) ( 1.4 )',
    'Pièce n° 3, p. 2 ; Pièce n° 1, p. 4 ; Pièce n° 1, p. 4',
    'Pièce n° 1, op. cit., p. 4',
  ],
  [
    'a note of the author between',
    '( 3.2 ) ( ) ( 3.2 )',
    'Pièce n° 3, p. 2 ; Pièce n° 3, p. 2',
    'Pièce n° 3, op. cit., p. 2',
  ],
  ['the whole after a page', '( 3.2 ) ( 3 )', 'Pièce n° 3, p. 2 ; Pièce n° 3', 'Pièce n° 3, op. cit.'],
  ['a table between', '( 3.2 ) | ( 3.2 )', 'Pièce n° 3, p. 2 ; Pièce n° 3, p. 2', 'Pièce n° 3, op. cit., p. 2'],
  ['the text after a note', '( 3.2 ) 3.2', 'Pièce n° 3, p. 2 ; Pièce n° 3, p. 2', 'Pièce n° 3, op. cit., p. 2'],
  [
    'a note after the text, another note before',
    '( 1 ) 3.2 ( 3.2 )',
    'Pièce n° 1 ; Pièce n° 3, p. 2 ; Pièce n° 3, p. 2',
    'Pièce n° 3, op. cit., p. 2',
  ],
  ['the text, a note of the author between', '3.2 ( ) 3.2', 'Pièce n° 3, p. 2 ; ibid.', 'ibid.'],
  [
    'the text, the same exhibit in a note between',
    '3.2 ( 3.5 ) 3.2',
    'Pièce n° 3, p. 2 ; Pièce n° 3, p. 5 ; ibid., p. 2',
    'ibid., p. 2',
  ],
  ['within one note', '( 3.2 3.5 3.5 )', 'Pièce n° 3, p. 2 ; ibid., p. 5 ; ibid.', 'ibid.'],
])('ibid. never points elsewhere: %s', (_what, text, ibid, lastOfOpCit) => {
  expect(fragment(text, {})).toBe(ibid);
  expect(fragment(text, { repeats: 'op-cit' }).split(' ; ').at(-1)).toBe(lastOfOpCit);
  expect(fragment(text, { repeats: 'full' })).not.toMatch(/cit\.|ibid/u);
});
