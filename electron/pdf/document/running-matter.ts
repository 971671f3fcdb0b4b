import { fill } from '../../../shared/kernel/words.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { DrawingContext } from '../draw/canvas.ts';
import { FOOT_BELOW, HEAD_Y, runningLine, type RunningLine, type RunningMatter } from '../draw/draw-pages.ts';
import { drawStamp, shapeStamp } from '../draw/stamp.ts';
import { stampText } from '../exhibits/stamp-text.ts';
import { TEXT_WIDTH, textHeight } from '../layout/page-geometry.ts';
import type { DocumentParts, PlacedExhibit } from './document-parts.ts';

/**
 * Head: the matter and the memorandum, from the second page on. Foot: confidentiality and the page. What all pages share is set once.
 * @returns what stands on the page of an index
 */
export function runningMatter({
  job,
  composition,
  pages,
}: Pick<DocumentParts, 'job' | 'composition'> & { readonly pages: { readonly length: number } }): (
  index: number,
) => RunningMatter {
  const half = TEXT_WIDTH / 2 - 10;
  const footY = textHeight(composition.page) + FOOT_BELOW;
  const total = pages.length;
  const { confidentiality } = job.header;
  let foot: readonly RunningLine[] | undefined;
  let head: readonly RunningLine[] | undefined;
  return (index) => {
    foot ??= runningLine(composition, confidentiality, { align: 'left', x: 0, width: TEXT_WIDTH - 90, y: footY });
    const page = fill(MEMO_WORDS.page[job.language], { page: index + 1, total });
    const number = runningLine(composition, page, { align: 'right', x: TEXT_WIDTH - 80, width: 80, y: footY });
    if (index === 0) return { lines: [...foot, ...number], rule: null, stamp: null };
    head ??= [
      ...runningLine(composition, job.matter.title, { align: 'left', x: 0, width: half, y: HEAD_Y }),
      ...runningLine(composition, job.title, { align: 'right', x: TEXT_WIDTH - half, width: half, y: HEAD_Y }),
    ];
    return { lines: [...head, ...foot, ...number], rule: HEAD_Y + 15, stamp: null };
  };
}

const STAMP_TOP = 26;
const STAMP_SIDE = 30;

/** The stamp of a typeset exhibit, in the free band at the head of the page. */
export function stampMatter(
  { job, composition }: DocumentParts,
  fontNames: DrawingContext['fontNames'],
  exhibit: PlacedExhibit,
  index: number,
): RunningMatter {
  const text = stampText(job, exhibit.prepared.exhibit.number, index + 1, exhibit.numbers.length);
  const stamp = shapeStamp(composition.faces, text);
  const x = {
    left: STAMP_SIDE,
    center: (composition.page.width - stamp.width) / 2,
    right: composition.page.width - STAMP_SIDE - stamp.width,
  }[job.stamp.place];
  const y = composition.page.height - STAMP_TOP - stamp.height;
  const place = Buffer.from(`q 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} cm `, 'latin1');
  const operators = Buffer.concat([place, drawStamp(stamp, fontNames), Buffer.from('Q ', 'latin1')]);
  return { lines: [], rule: null, stamp: new Uint8Array(operators) };
}
