/** What a column needs so that no word of it is cut, and what it would fill on one line; points. */
export interface Demand {
  readonly least: number;
  readonly most: number;
}

/**
 * Shares a width between columns as browsers do (CSS 2.1 § 17.5.2.2): each its least, then the rest in the measure of what each would
 * still fill; when even the leasts do not fit, in proportion to them. The widths add up to the whole.
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
  return demands.map((demand) => demand.least + ((demand.most - demand.least) / wish) * rest);
}
