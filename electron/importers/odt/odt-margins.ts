/** What a text of OpenDocument holds beside its words: comments in its margin, what revisions take out, heads and feet of its pages. */
import { Parser } from 'htmlparser2';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';
import { deletedBlock } from '../document/deleted-block.ts';

const HOLDERS = new Set([
  'office:annotation',
  'text:changed-region',
  'style:header',
  'style:footer',
  'style:header-first',
  'style:footer-first',
  'style:header-left',
  'style:footer-left',
]);

interface Held {
  readonly tag: string;
  creator: string;
  date: string;
  /** Paragraphs, the last one open. */
  readonly paragraphs: string[];
  isDeletion: boolean;
}

const newHeld = (tag: string): Held => ({ tag, creator: '', date: '', paragraphs: [], isDeletion: false });

/** In the order of the file; a comment within a deletion stands alone. @param xml `content.xml` or `styles.xml` */
export function odtMargins(xml: string): Block[] {
  if (!/<(?:office:annotation|text:deletion|style:(?:header|footer))/u.test(xml)) return [];
  const blocks: Block[] = [];
  const open: Held[] = [];
  let element = '';
  const add = ({ tag, creator, date, paragraphs, isDeletion }: Held): void => {
    const lines = paragraphs
      .map((line) => cleanText(line).replaceAll(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    if (tag === 'text:changed-region') {
      if (isDeletion) blocks.push(...deletedBlock(lines.join(' '), creator, date));
    } else if (tag === 'office:annotation') {
      const who = cleanText(creator).trim();
      if (lines.length > 0)
        blocks.push({
          text: `${who}${who === '' ? '' : ' : '}${lines.join('\n')}`,
          role: 'comments',
          block: 'paragraph',
        });
    } else blocks.push(...lines.map((text): Block => ({ text, role: 'menu', block: 'paragraph' })));
  };
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (HOLDERS.has(tag)) open.push(newHeld(tag));
        const held = open.at(-1);
        if (held && tag === 'text:deletion') held.isDeletion = true;
        if (held && (tag === 'text:p' || tag === 'text:h')) held.paragraphs.push('');
        if (held && (tag === 'text:s' || tag === 'text:tab' || tag === 'text:line-break'))
          held.paragraphs.push(`${held.paragraphs.pop() ?? ''} `);
        element = tag;
      },
      ontext: (data) => {
        const held = open.at(-1);
        if (!held) return;
        if (element === 'dc:creator') held.creator += data;
        else if (element === 'dc:date') held.date += data;
        else if (held.paragraphs.length > 0) held.paragraphs.push(`${held.paragraphs.pop() ?? ''}${data}`);
      },
      onclosetag: (tag) => {
        if (element === tag) element = '';
        if (HOLDERS.has(tag) && open.at(-1)?.tag === tag) {
          const held = open.pop();
          if (held) add(held);
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return blocks;
}

/** Each once: every style of page has its own. */
export const odtRunningLines = (styles: string): Block[] => [
  ...new Map(odtMargins(styles).map((block) => [block.text, block])).values(),
];
