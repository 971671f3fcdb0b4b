import type { Messages } from '../message.ts';

export const spellingMessages = {
  'spelling.section': { fr: 'Orthographe', en: 'Spelling' },
  'spelling.check': { fr: 'Vérifier l’orthographe des mémorandums', en: 'Check the spelling of memoranda' },
  'spelling.check-hint': {
    fr: 'Sur cette machine, en français et en anglais. F7 mène au mot suivant à vérifier.',
    en: 'On this machine, in French and English. F7 leads to the next word to check.',
  },
  'spelling.switch': { fr: 'Activer ou non l’orthographe', en: 'Switch spelling on or off' },
  'spelling.next': { fr: 'Mot suivant à vérifier', en: 'Next word to check' },
  'spelling.previous': { fr: 'Mot précédent à vérifier', en: 'Previous word to check' },
  'spelling.count': {
    fr: '{count, plural, one {# mot à vérifier} many {# mots à vérifier} other {# mots à vérifier}}',
    en: '{count, plural, one {# word to check} other {# words to check}}',
  },
  'spelling.menu': { fr: 'Orthographe de «\u00a0{word}\u00a0»', en: 'Spelling of “{word}”' },
  'spelling.unknown.fr': { fr: 'inconnu en français', en: 'unknown in French' },
  'spelling.unknown.en': { fr: 'inconnu en anglais', en: 'unknown in English' },
  'spelling.none': { fr: 'Aucune proposition', en: 'No suggestion' },
  'spelling.learn.matter': { fr: 'Ajouter aux mots du dossier', en: 'Add to this matter’s words' },
  'spelling.learn.user': { fr: 'Ajouter à mes mots', en: 'Add to my words' },
  'spelling.is.fr': { fr: 'C’est du français', en: 'This is French' },
  'spelling.is.en': { fr: 'C’est de l’anglais', en: 'This is English' },
  'spelling.is.none': { fr: 'Ne pas vérifier ici', en: 'Do not check here' },
  'spelling.goes-on': { fr: 'mot suivant', en: 'next word' },
  'spelling.words.user': { fr: 'Mes mots', en: 'My words' },
  'spelling.words.matter': { fr: 'Mots du dossier', en: 'This matter’s words' },
  'spelling.words.none': {
    fr: 'Aucun\u00a0: le menu d’un mot souligné en ajoute.',
    en: 'None: the menu of an underlined word adds some.',
  },
  'spelling.forget': { fr: 'Retirer «\u00a0{word}\u00a0»', en: 'Remove “{word}”' },
} satisfies Messages;
