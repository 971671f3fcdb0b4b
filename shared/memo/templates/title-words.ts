import type { Bilingual } from '../../kernel/words.ts';

/** The words that the head and the foot of a document add to those of the case file. */
export const TITLE_WORDS = {
  instance: { fr: 'Instance n°\u00a0{number}', en: 'Case No.\u00a0{number}' },
  register: { fr: 'N°\u00a0RG\u00a0: {number}', en: 'Case No.\u00a0{number}' },
  for: { fr: 'Pour\u00a0:', en: 'For:' },
  against: { fr: 'Contre\u00a0:', en: 'Against:' },
  counsel: { fr: 'Ayant pour avocat\u00a0: {name}', en: 'Counsel: {name}' },
  pleading: { fr: 'Ayant pour avocat plaidant\u00a0: {name}', en: 'Trial counsel: {name}' },
  local: { fr: 'Ayant pour avocat postulant\u00a0: {name}', en: 'Counsel of record: {name}' },
  bar: { fr: 'avocat au barreau de {bar}', en: '{bar} Bar' },
  box: { fr: 'toque {box}', en: 'box {box}' },
  doneAt: { fr: 'Fait à {city}, le {date}', en: '{city}, {date}' },
  done: { fr: 'Le {date}', en: '{date}' },
  noDate: { fr: '……………………', en: '……………………' },
} as const satisfies Readonly<Record<string, Bilingual>>;
