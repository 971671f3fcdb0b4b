/** The blocks of a Markdown document: headings, paragraphs, lists, quotations, tables, code. */
import type { SegmentBlock } from '../../../shared/domain/source.ts';
import type { Block } from '../document/block-list.ts';
import { inlineText } from './inline-text.ts';

const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/u;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const RULE = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u;
const QUOTE = /^ {0,3}> ?/u;
const BULLET = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?(?=\S)/u;
/** The number of an item is one of its words: "3." may be what a citation needs. */
const NUMBERED = /^\s*\d{1,9}[.)]\s+\S/u;
const TABLE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;

/** Lines of one block as one text: a line end of the source is a blank, a forced one stays. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/(?: {2,}|\\)$/u, '\n').replace(/^\s+/u, ''))
    .join(' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .trim();

const tableRow = (line: string): string =>
  line
    .trim()
    .replaceAll(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => inlineText(cell.trim().replaceAll('\\|', '|')))
    .join('\t');

const startsBlock = (line: string): boolean =>
  [HEADING, FENCE, RULE, QUOTE, BULLET, NUMBERED].some((pattern) => pattern.test(line));

export function markdownBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  const add = (text: string, block: SegmentBlock, level?: number): void => {
    blocks.push({ text, role: 'body', block, ...(level === undefined ? {} : { level }) });
  };
  let at = 0;
  const line = (offset = 0): string | undefined => lines[at + offset];
  /** The lines from here on that belong together; at least one. */
  const take = (goesOn: (next: string) => boolean): string[] => {
    const taken = [lines[at++] ?? ''];
    for (let next = line(); next !== undefined && goesOn(next); next = line()) {
      taken.push(next);
      at++;
    }
    return taken;
  };
  const isText = (next: string): boolean => next.trim() !== '' && !startsBlock(next);
  for (let current = line(); current !== undefined; current = line()) {
    const heading = HEADING.exec(current);
    const fence = FENCE.exec(current)?.[1];
    const below = line(1) ?? '';
    if (current.trim() === '' || (RULE.test(current) && !TABLE_RULE.test(current))) at++;
    else if (heading) {
      add(inlineText(heading[2] ?? ''), 'heading', heading[1]?.length ?? 1);
      at++;
    } else if (fence !== undefined) {
      const [, ...code] = take((next) => !next.trim().startsWith(fence));
      at++;
      add(code.join('\n'), 'preformatted');
    } else if (QUOTE.test(current)) {
      const quoted = take((next) => QUOTE.test(next) || isText(next)).map((one) => one.replace(QUOTE, ''));
      for (const inner of markdownBlocks(quoted))
        blocks.push(inner.block === 'paragraph' ? { ...inner, block: 'quotation' } : inner);
    } else if (BULLET.test(current)) add(inlineText(joinLines(take(isText)).replace(BULLET, '')), 'list-item');
    else if (NUMBERED.test(current)) add(inlineText(joinLines(take(isText))), 'list-item');
    else if (current.includes('|') && TABLE_RULE.test(below)) {
      for (const row of take((next) => next.includes('|'))) if (!TABLE_RULE.test(row)) add(tableRow(row), 'table-row');
    } else if (/^\s*(?:=+|-+)\s*$/u.test(below) && below.trim().length >= 2) {
      add(inlineText(current.trim()), 'heading', below.includes('=') ? 1 : 2);
      at += 2;
    } else if (TABLE_RULE.test(current) && RULE.test(current)) at++;
    else add(inlineText(joinLines(take(isText))), 'paragraph');
  }
  return blocks;
}
