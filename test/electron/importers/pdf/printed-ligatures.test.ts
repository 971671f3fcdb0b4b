import { expect, it } from 'vitest';
import { withLigatures } from '../../../../electron/importers/pdf/printed-ligatures.ts';

it('writes out the ligatures of both encodings of TeX, and leaves all else', () => {
  expect(withLigatures('e\u001bectué di\u001ecile \u001cn \u001deuve a\u001fuent')).toBe(
    'effectué difficile fin fleuve affluent',
  );
  expect(withLigatures('e\u000bectué di\u000ecile \u000cn \u000deuve a\u000fuent')).toBe(
    'effectué difficile fin fleuve affluent',
  );
  expect(withLigatures('Une tabulation\tet « rien »\n')).toBe('Une tabulation\tet « rien »\n');
});
