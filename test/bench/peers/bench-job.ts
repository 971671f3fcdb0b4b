import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { longJob } from '../../electron/pdf/long-job.ts';
import { footnote } from '../../electron/pdf/sample-job.ts';

const NOTE = 'Les écritures adverses ne s’en expliquent pas, malgré la demande qui en a été faite à deux reprises.';

/** A memorandum of about so many pages with three footnotes to the page, without its exhibits. */
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
  return { ...job, document: { ...job.document, content }, withExhibits: false };
}
