import { expect, test } from 'vitest';
import { readLabelled } from '../../../support/labelled-documents.ts';

/**
 * Both sets were written before the rules were looked at. First readings, right of asked: the first set title 58 of 63, author 52, publisher 57,
 * date 41, language 55, kind 63, genre 13 of 17, origin 16 of 16; the second, after the first had been mended, title 20 of 20, author 18,
 * publisher 19, date 14, language 20, kind 20, genre 1 of 3.
 *
 * The third set holds the pages and texts of three more, likewise written first, each after the one before had been mended. First readings of 60, 45
 * and 34 documents of every format: title 50 of 59, 35 of 43, 27 of 30; author 48, 34, 30; publisher 50, 38, 33; date 52, 36, 29; language 59, 44, 34.
 */
test.each(['first-set', 'second-set', 'third-set'])(
  '%s: what documents of every format say of themselves',
  async (set) => {
    const wrong = Object.entries(await readLabelled(set)).flatMap(([field, reading]) =>
      reading.wrong.map((one) => `${field} ${one}`),
    );
    expect(wrong).toEqual(set === 'first-set' ? KNOWN : []);
  },
);

/** A day below a line that only looks like a title is doubted; that a page is an article does not make it one of the press. */
const KNOWN = ['published empty-core.docx: 2023-09-14, 2023-09-14?', 'genre opengraph-only.html: press-article, '];
