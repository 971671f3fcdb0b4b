import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { longJob } from '../../electron/pdf/long-job.ts';
import { citationsOf } from '../../../shared/memo/document-schema.ts';
import { footnote } from '../../electron/pdf/sample-job.ts';

const NOTE = 'Les écritures adverses ne s’en expliquent pas, malgré la demande qui en a été faite à deux reprises.';

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
