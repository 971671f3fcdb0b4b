import { expect, test } from 'vitest';
import { readText } from '../../../../electron/importers/text/read-text.ts';

const PROSE =
  'La formation restreinte de l’autorité a prononcé une amende à l’encontre de l’éditeur du moteur, qui n’avait pas répondu aux questions posées par les agents chargés du contrôle.';

const guess = (text: string): Record<string, string> => {
  const { title, published, publisher, author, language, captured, genre, provenance } = readText({
    bytes: Buffer.from(text),
    fileName: 'coupure-17.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  expect(Object.keys(provenance).sort()).toEqual(
    Object.entries({ title, published, publisher, author, language, captured, genre })
      .filter(([, value]) => value !== '')
      .map(([field]) => field)
      .sort(),
  );
  return {
    title,
    published,
    publisher,
    author,
    language,
    ...(captured !== '' && { captured }),
    ...(genre !== '' && { genre }),
  };
};

test('a dispatch gives its month, its agency and its reporter, and no title', () => {
  expect(
    guess(
      ` date 2021-03 LYON (Agence Rhône) - ${PROSE}\n\n${PROSE}\n\n(Reportage Lucie Ferrand, édité par Paul Maheu)`,
    ),
  ).toEqual({
    title: 'coupure-17',
    published: '2021-03',
    publisher: 'Agence Rhône',
    author: 'Lucie Ferrand',
    language: 'fr',
    genre: 'press-article',
  });
});

test('an intertitle is never taken for the title', () => {
  expect(guess(`${PROSE}\n\nUne sanction attendue\n\n${PROSE}`)).toMatchObject({ title: 'coupure-17', published: '' });
});

test('the clock of the day of capture is no date of publication, nor is an empty label', () => {
  expect(
    guess(`mardi, mars 5, 2024\nAccueilDroitL’amende est...\n\nL’amende est confirmée\n\nPublié le\n\n${PROSE}`),
  ).toMatchObject({ title: 'L’amende est confirmée', published: '', captured: '2024-03-05?' });
});

test('the day of a consultation is told as such, unless a list of references has several', () => {
  const page = (line: string): string => `L’amende est confirmée\n\n${PROSE}\n\n${line}`;
  expect(guess(page('Page consultée le 3 mai 2024.'))).toMatchObject({ published: '', captured: '2024-05-03' });
  expect(guess(page('Printed on May 3, 2024'))).toMatchObject({ published: '', captured: '2024-05-03' });
  expect(guess(`Imprimé le 03/05/2024\n${page('Publié le 12 mai 2023')}`)).toMatchObject({
    published: '2023-05-12',
    captured: '2024-05-03',
  });
  expect(guess(page('Voir A, consulté le 3 mai 2024.\nVoir B, consulté le 9 juin 2024.'))['captured']).toBeUndefined();
  expect(guess(page('Le maire consulté le dossier en 2024'))['captured']).toBeUndefined();
});

test('labels, bylines and lines of their own date the article; dates in sentences do not', () => {
  expect(guess(`L’amende est confirmée\n\nPublié le 12 mai 2023 à 10 h 30\n\n${PROSE}`)['published']).toBe(
    '2023-05-12',
  );
  expect(guess(`L’amende est confirmée\n\nPublié le\n12 mai 2023\n\n${PROSE}`)['published']).toBe('2023-05-12');
  expect(guess(`The fine stands\n\nPublished on May 12, 2023\n\n${PROSE}`)['published']).toBe('2023-05-12');
  expect(guess(`L’amende est confirmée\n\nPar Anne Bernard et Luc Petit, le 12 mai 2023\n\n${PROSE}`)).toMatchObject({
    published: '2023-05-12',
    author: 'Anne Bernard, Luc Petit',
  });
  expect(guess(`L’amende est confirmée\n\n12 mai 2023\n\n${PROSE}`)['published']).toBe('2023-05-12');
  expect(guess(`Paris, le 12 mai 2023\n\nObjet : votre courrier\n\n${PROSE}`)['published']).toBe('2023-05-12');
  expect(guess(`L’amende est confirmée\n\nMis à jour le 14 mai 2023\n\n${PROSE}`)['published']).toBe('');
  expect(guess(`L’amende est confirmée\n\nUn rapport publié le 12 mai 2021 le disait. ${PROSE}`)['published']).toBe('');
  expect(guess(`L’amende est confirmée\n\nPublié le 12 mai 2033\n\n${PROSE}`)['published']).toBe('');
});

test('the publisher is who asks to be followed or owns the page, never who is quoted as a source', () => {
  expect(
    guess(
      `L’amende est confirmée\n\n${PROSE}\n\nPour ne manquer aucune actualité de La Gazette du Port, abonnez-vous à la newsletter.\n\nSource : Le Quotidien`,
    )['publisher'],
  ).toBe('La Gazette du Port');
  expect(guess(`L’amende est confirmée\n\n${PROSE}\n\n© 2023 Le Fanal – Mentions légales`)['publisher']).toBe(
    'Le Fanal',
  );
  expect(guess(`L’amende est confirmée\n\n${PROSE}\n\nSource : Le Quotidien`)['publisher']).toBe('');
});

test('a sentence that begins like a byline names nobody', () => {
  expect(guess(`Par Décision du 3 mars, la commission a statué.\n\n${PROSE}`)['author']).toBe('');
});

test('language needs enough words', () => {
  expect(guess('Tout court.')['language']).toBe('');
  expect(
    guess(
      'The committee said that it would not reply to the letter, and that the fine was to be paid in full by the end of the year.',
    )['language'],
  ).toBe('en');
});

test('small letters name neither a reporter nor an owner', () => {
  expect(guess(`${PROSE}\n\n(Reportage de notre envoyé spécial, édité par Paul Maheu)`)['author']).toBe('');
  expect(guess(`${PROSE}\n\n© tous droits réservés`)['publisher']).toBe('');
});

test('news of the first sentence dates its month with a doubt, unless a later day is mentioned', () => {
  const told = 'L’autorité a annoncé, le 12 mai 2023, une amende contre l’éditeur, poursuivi depuis mars 2022.';
  expect(guess(`${told}\n\n${PROSE}`)['published']).toBe('2023-05?');
  expect(guess(`${told}\n\n${PROSE} L’audience du 3 juin 2023 fut brève.`)['published']).toBe('');
  expect(guess(`Le jugement rendu le 12 mai 2023 l’a condamné.\n\n${PROSE}`)['published']).toBe('');
});

test('who wrote a dispatch is an author beside who reported it, who edited it is not', () => {
  expect(guess(`${PROSE}\n\n(Reportage Lucie Ferrand, rédigé par Jean Maheu, édité par Paul Roc)`)['author']).toBe(
    'Lucie Ferrand, Jean Maheu',
  );
});

test('each value says which words it was read from, and by which rule', () => {
  const { basis } = readText({
    bytes: Buffer.from(
      `L’amende est confirmée\n\nPar Anne Bernard\n\nPublié le 12 mai 2023 à 10 h 30\n\n${PROSE}\n\n© 2023 Le Phare`,
    ),
    fileName: 'a.txt',
    today: '2026-01-15',
    tick: () => undefined,
  });
  expect(basis).toEqual({
    title: { rule: 'heading' },
    author: { rule: 'byline', words: 'Par Anne Bernard' },
    published: { rule: 'announced', words: 'Publié le 12 mai 2023 à 10 h 30' },
    publisher: { rule: 'copyright', words: '© 2023 Le Phare' },
  });
});

test('a year of two figures is read where a date is announced, and no day that the calendar lacks', () => {
  expect(guess(`L’amende est confirmée\n\nPublié le 30/09/21 à 6h30\n\n${PROSE}`)['published']).toBe('2021-09-30');
  expect(guess(`L’amende est confirmée\n\nPublié le 31/02/21\n\n${PROSE}`)['published']).toBe('');
  expect(guess(`L’amende est confirmée\n\nPublié le 12/13/21\n\n${PROSE}`)['published']).toBe('');
});

test('agencies publish and do not write; names are told one by one', () => {
  expect(guess(`L’amende est confirmée\n\nPar Le Fanal avec AFP\n\n${PROSE}`)).toMatchObject({
    publisher: 'Le Fanal',
    author: '',
  });
  expect(
    guess(`L’amende est confirmée\n\nPar Anne Bernard, Luc Petit et AFP, le 12 mai 2023\n\n${PROSE}`),
  ).toMatchObject({
    author: 'Anne Bernard, Luc Petit',
  });
});

test('a headline as long as a line stands alone above its date, and names its day by the hour', () => {
  const headline = 'Leuchtturm: Inselbewohner verklagen die Hafenbehörde';
  expect(guess(`${headline}\nStand: 08.09.2021 16:45 Uhr\n\nvon Maud Ferrier\n\n${PROSE}`)).toMatchObject({
    title: headline,
    author: 'Maud Ferrier',
    published: '',
  });
  expect(
    guess(`The lamp went out and nobody noticed, islanders say\nPublished 7:14 PM GMT, Tue June 4, 2019\n\n${PROSE}`),
  ).toMatchObject({
    title: 'The lamp went out and nobody noticed, islanders say',
    published: '2019-06-04',
  });
});

test.each([
  ['Zaragoza - 4 JUN 2019 - 05:30 CEST', '2019-06-04'],
  ['Pressemitteilung Nr. 12/2019 vom 04.06.2019', '2019-06-04'],
  ['Datum 04.06.2019', '2019-06-04'],
  ['Version 2.1 – 4 June 2019', '2019-06-04'],
])('below the title, %s dates the text', (line, day) =>
  expect(guess(`Die Lampe am Kap\n\n${line}\n\n${PROSE}`)).toMatchObject({ published: day }),
);

test('a day named below the text is that of something else', () => {
  const text = `Die Lampe am Kap\n\n${PROSE} ${PROSE}\n\n${PROSE} ${PROSE}\n\nIm Programm: Magazin | 05.06.2019 | 19:30 Uhr`;
  expect(guess(text)).toMatchObject({ published: '' });
});

test('initials with full stops belong to the name of the owner', () => {
  expect(guess(`La lampe du cap\n\n${PROSE}\n\n© 2019 Lampes N.V. All rights reserved.`)).toMatchObject({
    publisher: 'Lampes N.V.',
    published: '',
  });
});

test('a letter has its subject as title and its signatory as author', () => {
  const letter = `Étude Ferrier\n12 quai du Port\n\nBrest, le 4 juin 2019\n\nObjet : remise en état de la lampe\n\nMonsieur le maire,\n\n${PROSE}\n\nJe vous prie d’agréer mes salutations distinguées.\n\nMaud Ferrier\nNotaire`;
  expect(guess(letter)).toMatchObject({
    title: 'remise en état de la lampe',
    author: 'Maud Ferrier',
    published: '2019-06-04',
  });
});
