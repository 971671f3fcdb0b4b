import { expect, it } from 'vitest';
import { pageWords } from '../../../../../electron/importers/text/surroundings/page-words.ts';
import { readText } from '../../../../../electron/importers/text/read-text.ts';

const rolesOf = (...lines: readonly string[]): string[] => {
  const { body, segments } = readText({
    bytes: Buffer.from(lines.join('\n')),
    fileName: 'x.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  return segments.map(({ role, start, end }) => `${role}: ${body.slice(start, end).slice(0, 22)}`);
};
const own = (roles: readonly string[]): string[] => roles.filter((role) => /^(?:body|heading)/u.test(role));

const FIRST = 'Le quai a cédé dans la nuit de lundi, sans blesser personne, et le port est fermé.';
const SECOND = 'Le maire a demandé une expertise, que la région paiera.';

it('a short line that is made of the words of pages alone is the page’s', () => {
  expect(pageWords('ir a los comentarios')).toEqual({ role: 'comments', isSure: true });
  expect(pageWords('gerer mes cookies')?.role).toBe('legal-notice');
  expect(pageWords('politique')).toEqual({ role: 'menu', isSure: false });
  for (const line of ['le quai du commentaire', 'les cookies de grand-mere', 'la', ''])
    expect(pageWords(line)).toBeUndefined();
});

it('above the way past the menu stands what a site says of itself', () => {
  expect(
    own(
      rolesOf(
        'An official website of the county',
        'Here is how you know',
        '',
        'Skip to main content',
        '',
        'A dam fails',
        '',
        FIRST,
      ),
    ),
  ).toEqual(['heading: A dam fails', `body: ${FIRST.slice(0, 22)}`]);
});

it('an article goes on below a list of headlines that stands together, even with a short sentence', () => {
  const roles = rolesOf(
    'Accueil',
    'Connexion',
    '',
    'Le quai',
    '',
    FIRST,
    '',
    'À lire aussi',
    'La digue',
    'Le phare',
    '',
    SECOND,
  );
  expect(own(roles)).toEqual(['heading: Le quai', `body: ${FIRST.slice(0, 22)}`, `body: ${SECOND.slice(0, 22)}`]);
});

it('below the wall of a paper nothing of the article follows', () => {
  const wall = 'Il vous reste 62 % de cet article à lire. La suite est réservée aux abonnés.';
  expect(
    own(
      rolesOf(
        'Accueil',
        '',
        'Le quai',
        '',
        FIRST,
        '',
        wall,
        'Lu sur un autre appareil',
        'Une seule lecture à la fois est permise ici.',
      ),
    ),
  ).toEqual(['heading: Le quai', `body: ${FIRST.slice(0, 22)}`]);
});

it('headlines that are numbered on lines of their own are what others read', () => {
  const ranked = [
    'Le classement',
    '1',
    'Une péniche retrouvée à vingt lieues',
    '2',
    'Le gel en Ardenne',
    '3',
    'Un cerf en ville',
  ];
  expect(own(rolesOf('Accueil', '', 'Le quai', '', FIRST, '', ...ranked, '', 'Mentions légales'))).toHaveLength(2);
});

it('a sentence to the reader beside lines of the page is the page’s; a quotation is not', () => {
  const appeal = 'Recevez chaque matin notre newsletter gratuite, et soutenez des journalistes de chez vous.';
  const said = `« ${appeal} » disait le tract que la commune a retiré.`;
  const page = (...lines: string[]): string[] =>
    own(rolesOf('Accueil', 'Connexion', '', 'Le quai', '', FIRST, '', ...lines));
  expect(page(appeal, 'S’inscrire', '', 'Mentions légales')).toHaveLength(2);
  expect(page(said, '', 'Mentions légales')).toHaveLength(3);
});

it('posts of a thread below the first are comments, by the minute that they are stamped with', () => {
  const roles = rolesOf(
    'Forum',
    'Connexion',
    '',
    'Haie mitoyenne',
    '',
    'Posté le 04/05/2016 à 21:13',
    'Par Bruyere',
    '',
    FIRST,
    '',
    'Ana',
    'Posté le 05/05/2016 à 08:40',
    SECOND,
    '',
    'Mentions légales',
  );
  expect(roles.filter((role) => role.startsWith('comments'))).toHaveLength(3);
});

it('who may read a letter is said below it in a notice, though nothing else is of a page', () => {
  const notice =
    'This message is confidential and intended solely for the addressee; if you have received it in error, please delete it.';
  expect(rolesOf('Dear Ann,', '', SECOND, '', 'Harriet', '', notice).at(-1)).toBe(
    `legal-notice: ${notice.slice(0, 22)}`,
  );
});
