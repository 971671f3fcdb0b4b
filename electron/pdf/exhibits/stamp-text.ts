import { fill } from '../../../shared/kernel/words.ts';
import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';

/** "Pièce n° 3 – Me Nom – p. 2 / 5": the exhibit, who produces it when that is known, and the page inside the exhibit. */
export function stampText({ language, counsel }: PrintJob, number: number, page: number, total: number): string {
  const place = fill(MEMO_WORDS.exhibitPage[language], { page, total });
  return [exhibitName(language, number), counsel.name, place].filter(Boolean).join(' – ');
}
