import type { Messages } from '../message.ts';

export const evidenceMessages = {
  'evidence.title': { fr: 'Passages', en: 'Passages' },
  'evidence.add': { fr: 'Rattacher un passage', en: 'Link a passage' },
  'evidence.find': { fr: 'Chercher parmi les passages marqués', en: 'Search the marked passages' },
  'evidence.none-found': {
    fr: 'Aucun passage marqué ne contient ces mots. Marquez-le d’abord dans sa source.',
    en: 'No marked passage holds these words. Mark it in its source first.',
  },
  'evidence.unlink': { fr: 'Détacher ce passage', en: 'Unlink this passage' },
  'evidence.stance': { fr: 'Portée de ce passage', en: 'What this passage does' },
  'evidence.field': { fr: 'Ce que le passage prouve', en: 'What the passage proves' },
  'evidence.whole': { fr: 'L’ensemble', en: 'The whole' },
} as const satisfies Messages;
