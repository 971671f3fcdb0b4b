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
  expect(captures.length).toBeGreaterThanOrEqual(140);
  expect(f1(score)).toBeGreaterThan(0.97);
  expect(score.sameRole / score.right).toBeGreaterThan(0.85);
  expect(score.lost.length).toBeLessThanOrEqual(12);
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

it('"Plus de" before a figure counts, and leads nowhere', () => {
  expect(rolesOf('La digue a cédé\n\nPlus de 30 000 euros ont été versés.')[1]).toMatch(/^body: Plus de 30/u);
  expect(rolesOf('La digue a cédé\n\nMore than 40 people left.')[1]).toMatch(/^body: More than/u);
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

const page = (...lines: readonly string[]): string => lines.join('\n');

it('a page pasted without its empty lines: its banner ends with its buttons, and the article begins', () => {
  expect(
    rolesOf(
      page(
        'Home',
        'Sign in',
        'We value your privacy',
        'We and our partners store information on a device.',
        'Accept all',
        'Reject all',
        'The well runs dry',
        'By Ann Tully · March 3, 2021',
        'The village well has run dry for the first time in a century.',
        'Nobody saw it coming.',
        'A second spring',
        'The council will look for another spring.',
        'Share',
        'Related posts',
        'The mill that turned again',
        '© 2021 Valley Post',
      ),
    ),
  ).toEqual([
    'menu: Home',
    'menu: Sign in',
    'cookie-banner: We value your privacy',
    'cookie-banner: We and our partners stor',
    'cookie-banner: Accept all',
    'cookie-banner: Reject all',
    'heading: The well runs dry',
    'body: By Ann Tully · March 3, ',
    'body: The village well has run',
    'body: Nobody saw it coming.',
    'heading: A second spring',
    'body: The council will look fo',
    'menu: Share',
    'related: Related posts',
    'related: The mill that turned aga',
    'legal-notice: © 2021 Valley Post',
  ]);
});

it('below bare headlines amid the article, sentences are the article that goes on, though no empty line says so', () => {
  const roles = rolesOf(
    page(
      'Accueil',
      'Connexion',
      'Le quai cède',
      '3 mai 2021',
      'Le quai a cédé dans la nuit de lundi, sans blesser personne.',
      'Sur le même sujet',
      'La digue en péril',
      'Le phare rouvre',
      'Le maire a fermé le port jusqu’à nouvel ordre.',
      '« Nous l’avions dit », répète le capitaine du port.',
      'Commentaires (1)',
      'Zoé : bien fait.',
      'Mentions légales',
    ),
  );
  expect(roles.slice(5, 10).map((role) => role.split(':')[0])).toEqual([
    'related',
    'related',
    'related',
    'body',
    'body',
  ]);
  expect(roles.slice(10).map((role) => role.split(':')[0])).toEqual(['comments', 'comments', 'legal-notice']);
});

it('what stands below "sponsored" is advertisement until something else begins', () => {
  const roles = rolesOf(
    `Accueil\nConnexion\n\nLe quai\n\n${PROSE}\n\nContenus sponsorisés\nUn matelas qui change la vie\nLa mutuelle à moitié prix\n\nÀ lire aussi\nLa digue cède\n\nMentions légales`,
  );
  expect(roles.slice(4).map((role) => role.split(':')[0])).toEqual([
    'advertisement',
    'advertisement',
    'advertisement',
    'related',
    'related',
    'legal-notice',
  ]);
});

it('pages in German, Spanish and Italian', () => {
  expect(
    rolesOf(
      `Startseite\nAnmelden\n\nWir verwenden Cookies\nAlle akzeptieren\n\nDer Kai bricht\n\nDer Kai ist in der Nacht gebrochen, verletzt wurde niemand, sagte der Bürgermeister.\n\nMehr zum Thema\nDer Deich hält\n\nImpressum\nDatenschutz`,
    ).map((role) => role.split(':')[0]),
  ).toEqual([
    'menu',
    'menu',
    'cookie-banner',
    'cookie-banner',
    'heading',
    'body',
    'related',
    'related',
    'legal-notice',
    'legal-notice',
  ]);
});

it('the imprint below an article is a notice with its heading; alone, it is what was kept', () => {
  const imprint =
    'Ce site est édité par la Société du Quai, au capital de 40 000 euros. Directrice de la publication : Ana Roy. Toute reproduction est interdite.';
  expect(rolesOf(`Le quai\n\n${PROSE}\n\nMentions légales\n${imprint}`).map((role) => role.split(':')[0])).toEqual([
    'heading',
    'body',
    'legal-notice',
    'legal-notice',
  ]);
  expect(rolesOf(`Mentions légales\n\n${imprint}`).map((role) => role.split(':')[0])).toEqual(['heading', 'body']);
});
