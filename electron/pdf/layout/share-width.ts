/** What a column needs so that no word of it is cut, and what it would fill on one line; points. */
export interface Demand {
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a width between columns: each its least, then the rest in equal parts, where no column takes more than it can fill, so that dates
 * and numbers stay on one line and long texts wrap. When even the leasts do not fit they shrink in proportion. The widths add up to the
 * whole.
 */
export function shareWidth(demands: readonly Demand[], whole: number): number[] {
  const least = demands.reduce((sum, demand) => sum + demand.least, 0);
  if (least >= whole) return demands.map((demand) => (demand.least / least) * whole);
  const wish = demands.reduce((sum, demand) => sum + (demand.most - demand.least), 0);
  const rest = whole - least;
  if (wish <= rest) {
    const most = least + wish;
    return demands.map((demand) => (most > 0 ? (demand.most / most) * whole : whole / demands.length));
  }
  return fillEvenly(demands, rest);
}

function fillEvenly(demands: readonly Demand[], room: number): number[] {
  const widths = demands.map(({ least }) => least);
  let rest = room;
  let hungry = demands.map((_, i) => i);
  while (hungry.length > 0 && rest > 0.01) {
    const share = rest / hungry.length;
    for (const i of hungry) {
      const { most = 0 } = demands[i] ?? {};
      const given = Math.min(share, most - (widths[i] ?? 0));
      widths[i] = (widths[i] ?? 0) + given;
      rest -= given;
    }
    hungry = hungry.filter((i) => (demands[i]?.most ?? 0) - (widths[i] ?? 0) > 0.01);
  }
  return widths;
}
