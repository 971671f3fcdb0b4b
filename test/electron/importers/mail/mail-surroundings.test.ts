import { expect, it } from 'vitest';
import { rolesOfMail } from '../../../../electron/importers/mail/mail-surroundings.ts';
import { composeLines } from '../../../../electron/importers/text/compose-lines.ts';

const rolesOf = (text: string): string[] => {
  const { body, segments } = composeLines(text, rolesOfMail);
  return segments.map(({ role, start, end }) => `${role}: ${body.slice(start, end).slice(0, 16)}`);
};

it('folds the earlier messages below an answer, the signature and the notice', () => {
  expect(
    rolesOf(
      'Bonjour,\n\nJe vous confirme la date.\n\n--\nAnne Bernard\nAvocate\n\nLe 3 mai 2023 à 10:12, Luc Petit a écrit :\n\n> Quelle date ?\n> Merci.\n\nEncore une ligne citée.',
    ),
  ).toEqual([
    'body: Bonjour,',
    'body: Je vous confirme',
    'legal-notice: --',
    'legal-notice: Anne Bernard',
    'legal-notice: Avocate',
    'related: Le 3 mai 2023 à ',
    'related: > Quelle date ?\n',
    'related: Encore une ligne',
  ]);
  expect(rolesOf('Agreed.\n\nThis message is confidential and intended only for its recipient.')).toEqual([
    'body: Agreed.',
    'legal-notice: This message is ',
  ]);
});

it('a mail that only forwards another, or quotes before it answers, keeps its words', () => {
  expect(rolesOf('> Quelle date ?\n\nLe 4 juin.')).toEqual(['body: > Quelle date ?', 'body: Le 4 juin.']);
  expect(rolesOf('-------- Message transféré --------\n\nVoici les pièces.')).toEqual([
    'body: -------- Message',
    'body: Voici les pièces',
  ]);
});
