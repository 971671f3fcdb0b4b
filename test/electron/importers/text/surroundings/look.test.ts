import { describe, expect, test } from 'vitest';
import { lookAt } from '../../../../../electron/importers/text/surroundings/look.ts';

const look = (text: string) =>
  lookAt({ start: 0, end: text.length, text, group: 0, block: 'paragraph' }).isCookieSpeech;

describe('the speech of a cookie banner', () => {
  test.each([
    'Avec votre accord, nous utilisons des cookies.',
    'AVEC VOTRE ACCORD, NOUS UTILISONS DES COOKIES.',
    'Chez Fanal, les traceurs servent à mesurer l’audience.',
    '• En poursuivant votre visite vous acceptez les cookies.',
    'By continuing you accept cookies.',
    'Nous et nos 12 partenaires stockons des informations.',
    'We care about your privacy',
    'Ce site utilise des cookies.',
    'Notre site utilise des cookies.',
    'This website uses cookies.',
    'Our site uses cookies.',
    'Your privacy is important',
    'Votre vie privée est importante',
    '🍪 We use cookies.',
    'Én poursuivant, vous acceptez les cookies.',
  ])('%s', (text) => expect(look(text)).toBe(true));

  test.each([
    'Les cookies de ce site sont mesurés par nous.',
    '« Nous utilisons des cookies », dit-il.',
    'We baked all night.',
    '…',
    '',
  ])('not: %s', (text) => expect(look(text)).toBe(false));
});
