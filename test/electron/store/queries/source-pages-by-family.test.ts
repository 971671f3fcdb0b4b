import { expect, test } from 'vitest';
import { listSources } from '../../../../electron/store/queries/source-list.ts';
import { listSourceIds } from '../../../../electron/store/queries/source-place.ts';
import { temporaryCaseFile } from '../../../support/case-file.ts';

test('words of a list are found as initials with and without their points', () => {
  const made = temporaryCaseFile();
  try {
    made.addSource('1.txt', 'un', { title: 'Avis de la C.N.I.L. du 3 mai' });
    made.addSource('2.txt', 'deux', { title: 'Avis de la CNIL' });
    made.addSource('3.txt', 'trois', { title: 'Rien', publisher: 'C.N.I.L.' });
    made.addSource('4.txt', 'quatre', { title: 'Rien', publisher: 'Cnil' });
    const found = (words: string): number[] =>
      listSources(made.file.read, { words }, { sort: 'no', descending: false }, { offset: 0, limit: 9 }).rows.map(
        ({ no }) => no,
      );
    expect(found('cnil')).toEqual([1, 2, 3, 4]);
    expect(found('C.N.I.L.')).toEqual([1, 2, 3, 4]);
    expect(found('CNIL mai')).toEqual([1]);
  } finally {
    made.dispose();
  }
});

test('pages by family and by number are slices of the whole list, both ways and filtered', () => {
  const made = temporaryCaseFile();
  const { file } = made;
  try {
    for (let no = 1; no <= 14; no++)
      made.addSource(`${no}.txt`, `texte ${no}`, { kind: no % 3 === 0 ? 'html' : 'text', relativePath: `a/${no}.txt` });
    const families = [
      [2, 2],
      [9, 2],
      [5, 5],
      [6, 5],
      [12, 5],
      [1, 1],
      [14, 1],
    ] as const;
    file.maintain((db) => {
      const put = db.prepare('INSERT INTO source_family (source_no, family) VALUES (?, ?)');
      for (const pair of families) put.run(...pair);
    }, true);
    for (const filter of [{}, { kinds: ['text'] }, { inFamily: true }, { inFamily: false }, { familyId: '5' }])
      for (const [sort, descending] of [
        ['family', false],
        ['family', true],
        ['no', false],
        ['no', true],
      ] as const) {
        const order = { sort, descending };
        const whole = listSourceIds(file.read, filter, order);
        for (let limit = 1; limit <= 15; limit++)
          for (let offset = 0; offset <= 15; offset++) {
            const { rows, total } = listSources(file.read, filter, order, { offset, limit });
            expect(rows.map(({ id }) => id)).toEqual(whole.slice(offset, offset + limit));
            expect(total).toBe(whole.length);
          }
      }
    const found = (words: string, descending: boolean): number[] =>
      listSources(file.read, { words }, { sort: 'family', descending }, { offset: 0, limit: 20 }).rows.map(
        ({ no }) => no,
      );
    expect(found('1', false)).toEqual([1, 14, 12, 10, 11, 13]);
    expect(found('1', true)).toEqual([12, 14, 1, 13, 11, 10]);
  } finally {
    made.dispose();
  }
});
