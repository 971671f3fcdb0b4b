import type { Messages } from '../message.ts';

export const commonMessages = {
  'common.cancel': { fr: 'Annuler', en: 'Cancel' },
  'common.on': { fr: 'actif', en: 'on' },
  'common.close': { fr: 'Fermer', en: 'Close' },
  'common.save': { fr: 'Enregistrer', en: 'Save' },
  'common.create': { fr: 'Créer', en: 'Create' },
  'common.open': { fr: 'Ouvrir', en: 'Open' },
  'common.delete': { fr: 'Mettre à la corbeille', en: 'Move to trash' },
  'common.restore': { fr: 'Restaurer', en: 'Restore' },
  'common.retry': { fr: 'Réessayer', en: 'Try again' },
  'common.remove-tag': { fr: 'Retirer « {label} »', en: 'Remove “{label}”' },
  'common.source-no': { fr: 'Source n° {no}', en: 'Source no. {no}' },
  'common.exhibit-no': { fr: 'Pièce n° {number}', en: 'Exhibit no. {number}' },
  'common.page': { fr: 'p. {page}', en: 'p. {page}' },
  'common.quote': { fr: '« {quote} »', en: '“{quote}”' },
  'common.guessed': { fr: 'proposé', en: 'guessed' },
  'common.reorder': { fr: 'Alt+↑ et Alt+↓ déplacent la ligne.', en: 'Alt+↑ and Alt+↓ move the row.' },
  'date.hint': {
    fr: 'AAAA, AAAA-MM ou AAAA-MM-JJ\u202f; ~\u00a0environ,\u00a0?\u00a0incertain',
    en: 'YYYY, YYYY-MM or YYYY-MM-DD; ~\u00a0about, ?\u00a0uncertain',
  },
  'date.invalid': {
    fr: 'Date non reconnue. Écrivez 2022, 2022-10, 2022-10-17 ou 17/10/2022 ; ajoutez ~ (environ) ou ? (incertain).',
    en: 'Not a date. Write 2022, 2022-10, 2022-10-17 or 17/10/2022; add ~ (about) or ? (uncertain).',
  },
  'money.currency': { fr: 'Monnaie', en: 'Currency' },
  'money.invalid': {
    fr: 'Somme non reconnue. Écrivez un nombre, par exemple 5 200 000 ou 100 000,50.',
    en: 'Not a sum. Write a number, for example 5200000 or 100000.50.',
  },
} as const satisfies Messages;
