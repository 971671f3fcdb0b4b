import fc from 'fast-check';
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

it('a policy, a record, a dialogue and a mail kept for their own words are whole, whatever they speak of', () => {
  const policy = ['Who we are', 'Bramble Ltd runs this site and the app for its members.', '', 'Newsletters'];
  const rest = [
    'We send you our newsletter every week. You can unsubscribe at any time.',
    '',
    'Contact us',
    'box@bramble.example',
  ];
  const record = ['Connexion', '', 'SCIERIE ROBLIN', '', 'SIREN : 000 000 000', 'Forme : SARL', 'Capital : 40 000 €'];
  const dialogue = [
    'Q. Did you subscribe to our newsletter every week?',
    'A. Yes.',
    '',
    'Q. Who wrote the comments?',
    'A. I did.',
  ];
  const mail = ['De : Odile', 'À : Yann', 'Objet : la newsletter', '', 'Peux-tu partager le lien ?', '', 'Merci'];
  expect(own(rolesOf(...policy, ...rest))).toHaveLength(6);
  expect(own(rolesOf(...record))).toHaveLength(4);
  expect(own(rolesOf(...dialogue))).toHaveLength(3);
  expect(own(rolesOf(...mail))).toHaveLength(5);
});

it('a heading of two parts, one of which is a page’s word, is an article’s', () => {
  const lease = [
    'Article 1 – Désignation',
    SECOND,
    '',
    'Article 2 – Contact',
    FIRST,
    '',
    'Article 3 – Partage',
    SECOND,
  ];
  expect(own(rolesOf(...lease))).toHaveLength(6);
});

it('the segments cover every line once, in order, and are the same each time', () => {
  const words = [
    'Accueil',
    'Le quai',
    FIRST,
    SECOND,
    '',
    '',
    '1',
    '214',
    'Lire aussi : le port',
    'Newsletter',
    '© 2020',
    'Ana',
    '3 mai 2021 à 10:02',
    '- un',
    'Q. Oui ?',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (lines) => {
      const read = () =>
        readText({
          bytes: Buffer.from(lines.join('\n')),
          fileName: 'x.txt',
          today: '2026-01-15',
          tick: () => undefined,
        });
      const { body, segments } = read();
      let at = 0;
      for (const { start, end } of segments) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(body.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(body.slice(at).trim()).toBe('');
      expect(read().segments).toEqual(segments);
    }),
  );
});

it('a list of thirty thousand names below a menu costs no more than in proportion', () => {
  const names = Array.from({ length: 30_000 }, (_, index) => `Nom ${index}`);
  expect(rolesOf('Connexion', 'Accueil', ...names, FIRST)).toHaveLength(30_003);
});
