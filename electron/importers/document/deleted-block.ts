import type { Block } from './block-list.ts';
import { cleanText } from './clean-text.ts';

/** "Anne Bernard, 2021-03-03 : [−] words": what a revision takes out of a text, kept beside it. None for blanks. @param date as the file has it, ISO */
export function deletedBlock(words: string, author: string, date: string): Block[] {
  const text = cleanText(words).replaceAll(/\s+/gu, ' ').trim();
  const who = [cleanText(author).trim(), /^\d{4}-\d\d-\d\d/u.exec(date)?.[0] ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return text === ''
    ? []
    : [{ text: `${who}${who === '' ? '' : ' : '}[−] ${text}`, role: 'comments', block: 'paragraph' }];
}
