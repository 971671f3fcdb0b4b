import { setText } from '../composition.ts';
import { flowItem, type FlowItem, type Part } from '../flow-item.ts';
import { STYLES, type TextStyle } from '../text-styles.ts';
import type { TitleContext } from './compose-title.ts';

const LABEL_WIDTH = 58;
const ROW_GAP = 2.6;

/** À, De, Date, Objet, Réf.: labels in the margin of their values, between two rules. */
export function composeFields(
  { composition, column, parent, typeset }: TitleContext,
  fields: readonly (readonly [string, string])[],
): FlowItem[] {
  const { x, width } = column;
  const value: TextStyle = { ...STYLES.body, align: 'left', hyphenate: false };
  const list: Part = { tag: 'L', parent };
  const rule = (height: number): FlowItem => flowItem({ height: 6, areas: [{ x, y: 3, width, height, kind: 'rule' }] });
  const rows = fields.map(([label, text]) => {
    const item: Part = { tag: 'LI', parent: list };
    const labels = setText(composition, label, STYLES.label, { x, width: LABEL_WIDTH });
    const values = setText(composition, typeset(text), value, { x: x + LABEL_WIDTH, width: width - LABEL_WIDTH });
    const { leading } = value;
    return flowItem({
      height: Math.max(1, values.length) * leading + ROW_GAP,
      lines: [
        ...labels.map((line, i) => ({ line, y: i * leading, leading, part: { tag: 'Lbl', parent: item } as const })),
        ...values.map((line, i) => ({ line, y: i * leading, leading, part: { tag: 'LBody', parent: item } as const })),
      ],
    });
  });
  return [rule(0.7), ...rows, rule(0.7)];
}
