import { expect, test } from 'vitest';
import { initialsIn, otherWritings } from '../../../shared/kernel/initials.ts';

test('initials of a text, without their points', () => {
  expect(initialsIn('La C.N.I.L. et l’A.N.S.S.I, 12.5.3, www.a.fr, fin.Le U.E.')).toEqual(['CNIL', 'ANSSI', 'UE']);
  expect(initialsIn('Fin. A. B. Dupont… C.N.I.Lyon ; 1.a.b.')).toEqual([]);
  expect(initialsIn('')).toEqual([]);
});

test('what may be written otherwise', () => {
  expect(otherWritings('C.N.I.L.')).toEqual(['CNIL']);
  expect(otherWritings('cnil')).toEqual(['c.n.i.l']);
  expect(otherWritings('la CNIL a')).toEqual(['la C.N.I.L a']);
  expect(otherWritings('la décision')).toEqual([]);
  expect(otherWritings('')).toEqual([]);
});
