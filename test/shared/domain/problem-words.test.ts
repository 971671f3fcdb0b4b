import { expect, it } from 'vitest';
import { describeProblem } from '../../../shared/domain/problems.ts';

it('names records and fields in the reader’s language', () => {
  expect([
    describeProblem({ code: 'record.missing', detail: { noun: 'fact' } }, 'fr').message,
    describeProblem({ code: 'record.missing', detail: { noun: 'fact' } }, 'en').message,
    describeProblem({ code: 'value.empty', detail: { field: 'statement' } }, 'fr').message,
    describeProblem({ code: 'record.missing', detail: { noun: 'n° 12' } }, 'en').message,
  ]).toEqual(['Fait introuvable.', 'Fact not found.', 'Le champ « Énoncé » est vide.', 'n° 12 not found.']);
});
