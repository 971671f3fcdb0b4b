import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapse, possibleName, possiblePath } from '../../../electron/browser/file-names.ts';

it('keeps every name that the system takes', () => {
  const names = ['a.txt', 'مذكرة\nسرية.pdf', 'Pièce n° 3 : « note ».docx', '.hidden', 'a.', 'con'];
  expect(names.map((name) => possibleName(name, 'linux'))).toEqual(names);
});

it('makes what Windows refuses possible, and recognisable', () => {
  expect(['Pièce : 3?.pdf', 'a\nb.txt', 'con.txt', 'end. ', 'COM1'].map((name) => possibleName(name, 'win32'))).toEqual(
    ['Pièce _ 3_.pdf', 'a_b.txt', '_con.txt', 'end_', '_COM1'],
  );
});

it('shortens any name to 255 bytes without breaking a character or losing the extension', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (stem) => {
      const name = possibleName(`${stem.replaceAll(/[/.\0]/gu, 'x')}.pdf`, 'linux');
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      expect(name.endsWith('.pdf')).toBe(true);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});

it('refuses paths that climb, begin at the root, or hold an empty part or a NUL', () => {
  expect(['../a', 'a/../../b', '/etc/passwd', 'a//b', 'a/./b', '', 'a\0b'].map((one) => possiblePath(one))).toEqual(
    Array.from({ length: 7 }, () => null),
  );
  expect(possiblePath('folder/b.txt')).toEqual(['folder', 'b.txt']);
});

it('collapses a path that is too long into top, one folder and name', () => {
  expect(collapse(['top', 'a', 'b', 'c.txt'])).toEqual(['top', expect.stringMatching(/^[\da-f]{16}$/u), 'c.txt']);
  expect(collapse(['top', 'a', 'c.txt'])[1]).not.toBe(collapse(['top', 'b', 'c.txt'])[1]);
  expect(collapse(['top', 'c.txt'])).toEqual(['top', 'c.txt']);
});
