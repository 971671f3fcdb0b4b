import { expect, test } from 'vitest';
import { statementFrom } from '../../../../renderer/screens/reader/passage-acts.ts';
import type { SourceText } from '../../../../shared/domain/source.ts';

test('the first draft of a statement is the selected words on one line, without quotation marks around the whole', () => {
  const draft = (words: string): string => {
    const text: SourceText = { textId: 't', sourceId: 's', body: `… ${words} …`, segments: [], pageStarts: [] };
    return statementFrom(text, { start: 2, end: 2 + words.length });
  };
  expect([
    draft('une amende\n\nde 20 millions'),
    draft('« Elle n’a pas coopéré »'),
    draft('“No cooperation”'),
    draft('elle dit « non » hier'),
    draft('« oui », dit-elle'),
    draft('« oui » puis « non »'),
  ]).toEqual([
    'une amende de 20 millions',
    'Elle n’a pas coopéré',
    'No cooperation',
    'elle dit « non » hier',
    '« oui », dit-elle',
    '« oui » puis « non »',
  ]);
});
