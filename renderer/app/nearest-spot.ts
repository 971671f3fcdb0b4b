export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** A line of controls is read along, so that what stands above or below is taken to be this many times as far. */
const LINE_WEIGHT = 8;

const distance = (a: Spot, b: Spot): number => Math.abs(a.left - b.left) + LINE_WEIGHT * Math.abs(a.top - b.top);

/** Of several places in the window, in px, the one nearest to another; the first of those at one distance. */
export function nearestSpot<S extends Spot>(spots: readonly S[], to: Spot): S | undefined {
  let nearest: S | undefined;
  for (const spot of spots) if (!nearest || distance(spot, to) < distance(nearest, to)) nearest = spot;
  return nearest;
}
