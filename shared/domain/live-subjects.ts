import type { Bilingual } from '../kernel/words.ts';
import type { LiveSubject } from './memo.ts';

/** What the lawyer calls each live block. */
export const LIVE_SUBJECT_TERMS: Readonly<Record<LiveSubject, Bilingual>> = {
  chronology: { fr: 'Chronologie', en: 'Chronology' },
  ledger: { fr: 'Décompte', en: 'Ledger' },
  deadlines: { fr: 'Délais', en: 'Deadlines' },
  parties: { fr: 'Parties', en: 'Parties' },
  divergences: { fr: 'Divergences tranchées', en: 'Divergences ruled on' },
  authorities: { fr: 'Table des références juridiques', en: 'Table of authorities' },
};
