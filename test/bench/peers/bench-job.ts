import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { longJob } from '../../electron/pdf/long-job.ts';
import { citationsOf } from '../../../shared/memo/document-schema.ts';
import { footnote } from '../../electron/pdf/sample-job.ts';

const NOTE = 'Les écritures adverses ne s’en expliquent pas, malgré la demande qui en a été faite à deux reprises.';

const SYLLABLES = [
  'con',
  'tra',
  'ver',
  'ti',
  'on',
  'le',
  're',
  'dé',
  'sa',
  'mo',
  'ni',
  'pro',
  'vi',
  'ment',
  'que',
  'ré',
  'ou',
  'fi',
  'œu',
  'ble',
];
const VOCABULARY = 6_000;

/** The same memorandum in words of its own: some six thousand, the first of them by far the most often, as in any language. */
export async function variedJob(pages: number): Promise<PrintJob> {
  let state = 11;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const syllables = (): string =>
    Array.from({ length: 1 + roll(4) }, () => SYLLABLES[roll(SYLLABLES.length)] ?? '').join('');
  const words = Array.from({ length: VOCABULARY }, syllables);
  const word = (): string => words[Math.floor(VOCABULARY ** (roll(100_000) / 100_000)) - 1] ?? '';
  const said = (node: DocumentNode): DocumentNode =>
    node.type === 'text'
      ? { ...node, text: (node.text ?? '').replaceAll(/\p{L}{2,}/gu, word) }
      : { ...node, ...(node.content === undefined ? {} : { content: node.content.map(said) }) };
  const job = await benchJob(pages);
  return { ...job, document: said(job.document) };
}

/** A memorandum of about so many pages with three footnotes to the page, without its exhibits; its passages are those that it cites, as an export gathers them. */
export async function benchJob(pages: number): Promise<PrintJob> {
  const job = await longJob(pages);
  let paragraphs = 0;
  const content = (job.document.content ?? []).map((node): DocumentNode => {
    if (node.type !== 'paragraph') return node;
    paragraphs += 1;
    return paragraphs % 8 === 0 || paragraphs % 2 === 1
      ? node
      : { ...node, content: [...(node.content ?? []), footnote(NOTE)] };
  });
  const document = { ...job.document, content };
  const cited = new Set(citationsOf(document).map(({ passageId }) => passageId));
  return { ...job, document, passages: job.passages.filter(({ id }) => cited.has(id)), withExhibits: false };
}
