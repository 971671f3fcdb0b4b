import { expect, it } from 'vitest';
import { readText } from '../../../../../electron/importers/text/read-text.ts';
import { CAPTURE_FILES, f1, readCaptures, scoreCaptures } from '../../../../support/labelled-captures.ts';

const rolesOf = (text: string): string[] => {
  const { body, segments } = readText({
    bytes: Buffer.from(text),
    fileName: 'x.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  return segments.map(({ role, start, end }) => `${role}: ${body.slice(start, end).slice(0, 24)}`);
};

it('tells the surroundings of pasted pages, and takes next to nothing of the articles', () => {
  const captures = CAPTURE_FILES.flatMap((name) => readCaptures(name));
  const score = scoreCaptures(captures);
  expect(captures.length).toBeGreaterThanOrEqual(50);
  expect(f1(score)).toBeGreaterThan(0.95);
  expect(score.sameRole / score.right).toBeGreaterThan(0.85);
  expect(score.lost.length).toBeLessThanOrEqual(3);
});

const PROSE =
  'La commission a rendu sa décision à l’issue d’une instruction longue, au cours de laquelle l’éditeur n’a produit aucune pièce, malgré trois relances.';

it('an article about cookies, comments or notices keeps its headings', () => {
  expect(
    rolesOf(`Le bandeau\n\n${PROSE}\n\nCommentaires\n\n${PROSE}\n\nMentions légales\n\n${PROSE}\n\nAgenda\n\n${PROSE}`),
  ).toEqual([
    'heading: Le bandeau',
    `body: ${PROSE.slice(0, 24)}`,
    'heading: Commentaires',
    `body: ${PROSE.slice(0, 24)}`,
    'heading: Mentions légales',
    `body: ${PROSE.slice(0, 24)}`,
    'heading: Agenda',
    `body: ${PROSE.slice(0, 24)}`,
  ]);
});

it('a text without any sign of a page is all its own, whatever the shape of its lines', () => {
  const roles = rolesOf(
    `Étaient présents\nMme Aubry\nM. Castel\n\n${PROSE}\n\nLe greffier\nLa présidente\nLes assesseurs`,
  );
  expect(roles.filter((role) => !/^(?:body|heading):/u.test(role))).toEqual([]);
});

it('comments run on over their own buttons, and end where the page’s foot begins', () => {
  expect(
    rolesOf(`${PROSE}\n\n2 commentaires\nPartager\nLéa\nil y a 2 heures\n${PROSE}\nRépondre\n\n© La Gazette`),
  ).toEqual([
    `body: ${PROSE.slice(0, 24)}`,
    'comments: 2 commentaires',
    'comments: Partager',
    'comments: Léa',
    'comments: il y a 2 heures',
    `comments: ${PROSE.slice(0, 24)}`,
    'comments: Répondre',
    'legal-notice: © La Gazette',
  ]);
});

it('the panels of a forum are the page’s, and the posts below the first are comments', () => {
  const post = (name: string, count: number): string =>
    `${name}\nMessages : ${count}\nInscription : mai 2019\n\n${PROSE}`;
  expect(
    rolesOf(`Forum\nConnexion\nRechercher\n\nLe quai est-il public ?\n\n${post('Jo', 3)}\n\n${post('Ana', 9)}`),
  ).toEqual([
    'menu: Forum',
    'menu: Connexion',
    'menu: Rechercher',
    'heading: Le quai est-il public ?',
    'menu: Jo',
    'menu: Messages : 3',
    'menu: Inscription : mai 2019',
    `body: ${PROSE.slice(0, 24)}`,
    'comments: Ana',
    'comments: Messages : 9',
    'comments: Inscription : mai 2019',
    `comments: ${PROSE.slice(0, 24)}`,
  ]);
});

it('an article goes on below a list of headlines when a heading of its own stands above a sentence', () => {
  const roles = rolesOf(
    `Accueil\nConnexion\n\nLe quai\n\n${PROSE}\n\nÀ lire aussi\nLa digue cède\nLe phare rouvre\n\nLa suite\nLe jugement sera rendu en mars par le tribunal de la ville haute.`,
  );
  expect(roles.slice(-2)).toEqual(['heading: La suite', 'body: Le jugement sera rendu e']);
});
