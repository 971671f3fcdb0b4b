import type { PrintJob } from '../../../../shared/memo/print-job.ts';
import { signature } from '../../../../shared/memo/templates/title-block.ts';
import { setText, type Column, type Composition } from '../composition.ts';
import { blank, flowItem, keptTogether, type FlowItem, type Part } from '../flow-item.ts';
import { TITLE_STYLES } from '../text-styles.ts';
import { titleContext } from './compose-title.ts';

/** Left of the block, as a part of the column; and room for the hand between place and name. */
const INDENT = 0.48;
const ROOM = 34;

/** Place, date and who signs, at the end of a pleading; none for a note. */
export function composeSignature(composition: Composition, job: PrintJob, column: Column, parent: Part): FlowItem[] {
  const [place, ...names] = signature(job) ?? [];
  if (place === undefined) return [];
  const { typeset } = titleContext(composition, job, column, parent);
  const inner = { x: column.x + column.width * INDENT, width: column.width * (1 - INDENT) };
  const set = (text: string, i: number): FlowItem[] => {
    const style = i === 0 ? TITLE_STYLES.signer : TITLE_STYLES.signature;
    const part: Part = { tag: 'P', parent };
    return setText(composition, typeset(text), style, inner).map((line) =>
      flowItem({ height: style.leading, lines: [{ line, y: 0, leading: style.leading, part }] }),
    );
  };
  const lines = [...set(place, 1), flowItem({ height: ROOM }), ...names.flatMap(set)];
  return [blank(16), ...keptTogether(lines.slice(0, -1)), ...lines.slice(-1), blank(20)];
}
