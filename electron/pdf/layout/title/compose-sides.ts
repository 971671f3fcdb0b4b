import type { TitleSide } from '../../../../shared/memo/templates/title-block.ts';
import { setText } from '../composition.ts';
import { blank, flowItem, type FlowItem, type Part } from '../flow-item.ts';
import { TITLE_STYLES, type TextStyle } from '../text-styles.ts';
import type { TitleContext } from './compose-title.ts';

const LABEL_WIDTH = 72;

/** POUR and CONTRE: each party with its quality and address, then its counsel. */
export const composeSides = (context: TitleContext, sides: readonly TitleSide[]): FlowItem[] => [
  rule(context),
  ...sides.flatMap((side) => composeSide(context, side)),
  rule(context),
];

const rule = ({ column: { x, width } }: TitleContext): FlowItem =>
  flowItem({ height: 14, areas: [{ x, y: 3, width, height: 0.7, kind: 'rule' }] });

function composeSide(
  { composition, column, parent, typeset }: TitleContext,
  { label, parties, counsel }: TitleSide,
): FlowItem[] {
  const inner = { x: column.x + LABEL_WIDTH, width: column.width - LABEL_WIDTH };
  const set = (text: string, style: TextStyle): FlowItem[] => {
    const part: Part = { tag: 'P', parent };
    const lines = setText(composition, typeset(text), style, inner);
    return lines.map((line) =>
      flowItem({ height: style.leading, lines: [{ line, y: 0, leading: style.leading, part }], keepNext: true }),
    );
  };
  const labelStyle = TITLE_STYLES.sideLabel;
  const labels = setText(composition, label, labelStyle, { x: column.x, width: LABEL_WIDTH });
  const items = [
    ...parties.flatMap(({ name, details }) => [
      ...set(name, TITLE_STYLES.party),
      ...details.flatMap((detail) => set(detail, TITLE_STYLES.partyDetail)),
      blank(5),
    ]),
    ...counsel.flatMap((one) => [...set(one, TITLE_STYLES.partyCounsel), blank(4)]),
  ];
  const [first, ...others] = items;
  if (!first) return [];
  const part: Part = { tag: 'P', parent };
  const placed = labels.map((line) => ({ line, y: 0, leading: first.height, part }));
  return [{ ...first, lines: [...placed, ...first.lines] }, ...others, blank(7)];
}
