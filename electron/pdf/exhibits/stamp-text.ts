import { fill, type Language } from '../../../shared/kernel/words.ts';
import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';

const USUAL: Record<Language, string> = {
  fr: 'Pièce\u00a0n°\u00a0{n} – {counsel}',
  en: 'Exhibit\u00a0{n} – {counsel}',
};

/** "Pièce n° 3 – Me Nom – p. 2 / 5": the lawyer's words with the exhibit's number and who produces it, and the page inside the exhibit. */
export function stampText({ language, counsel, stamp }: PrintJob, number: number, page: number, total: number): string {
  const place = fill(MEMO_WORDS.exhibitPage[language], { page, total });
  const pattern = stamp.text.trim() || USUAL[language];
  // A stamp that does not say which exhibit it is on would be none.
  const whole = pattern.includes('{n}') ? pattern : `${exhibitName(language, number)} – ${pattern}`;
  const words = fill(whole, { n: number, counsel: counsel.name });
  // Where no counsel is known the dash before the name goes with it.
  return [words.replaceAll(/^[\s–—-]+|[\s–—-]+$/gu, ''), place].filter(Boolean).join(' – ');
}
