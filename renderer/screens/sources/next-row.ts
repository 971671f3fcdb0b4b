/** Rows read from the host that are looked at in each direction: further away the list is not the one that was in sight. */
const MOST_LOOKED_AT = 1_000;

/**
 * What is in hand once the rows of a list that are chosen have left it: the one that stood behind them, else the one before.
 * @param from index of the row in hand
 */
export function nextRow<Row extends { readonly id: string }>(
  rowAt: (index: number) => Row | undefined,
  count: number,
  from: number,
  gone: ReadonlySet<string>,
): Row | undefined {
  const first = (step: 1 | -1): Row | undefined => {
    for (let away = 1; away <= MOST_LOOKED_AT; away++) {
      const index = from + step * away;
      const row = index >= 0 && index < count ? rowAt(index) : undefined;
      if (!row || !gone.has(row.id)) return row;
    }
    return undefined;
  };
  return first(1) ?? first(-1);
}
