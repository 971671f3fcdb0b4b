/** Chooses line breaks for a whole paragraph at once: D. E. Knuth, M. F. Plass, "Breaking Paragraphs into Lines" (1981), on typed arrays. */

export interface Measure {
  /** Width of every line, in points. */
  readonly width: number;
  /** What one space may give and take, in points. */
  readonly stretch: number;
  readonly shrink: number;
}

interface Pass {
  /** Worst badness of a line that is still accepted; a line at its full stretch has 100. */
  readonly tolerance: number;
  /** Stretch that every line has on top of its spaces, in points; ragged text has a lot. */
  readonly emergency: number;
}

const LINE_PENALTY = 10;
const CONSECUTIVE_HYPHENS = 10_000;
const HYPHEN_BEFORE_LAST = 60_000;
const CONTRAST = 10_000;
const RUNT = 30_000;
/** A last line shorter than this part of the measure is a runt. */
const RUNT_WIDTH = 0.11;
const WORST = 10_000;

const grown = <T extends Float64Array | Int32Array | Uint8Array>(array: T, length: number): T => {
  const larger = new (array.constructor as new (size: number) => T)(length);
  larger.set(array);
  return larger;
};

/**
 * Places where the paragraph may break, in order. A line from break a to break b is `endWidth[b] - startWidth[a]` wide and holds
 * `endSpaces[b] - startSpaces[a]` spaces. The last candidate is the paragraph's end.
 */
export class Candidates {
  count = 0;
  endWidth = new Float64Array(1_024);
  startWidth = new Float64Array(1_024);
  endSpaces = new Int32Array(1_024);
  startSpaces = new Int32Array(1_024);
  penalty = new Float64Array(1_024);
  /** 1 when a hyphen is drawn. */
  hyphen = new Uint8Array(1_024);
  /** The box that ends or is cut there, and where it is cut; 0 for the end of the box. */
  box = new Int32Array(1_024);
  cut = new Int32Array(1_024);

  add(box: number, cut: number, penalty: number, hyphen: boolean): number {
    const at = this.count++;
    if (at === this.penalty.length) this.#grow();
    this.box[at] = box;
    this.cut[at] = cut;
    this.penalty[at] = penalty;
    this.hyphen[at] = hyphen ? 1 : 0;
    return at;
  }

  place(at: number, endWidth: number, endSpaces: number, startWidth: number, startSpaces: number): void {
    this.endWidth[at] = endWidth;
    this.endSpaces[at] = endSpaces;
    this.startWidth[at] = startWidth;
    this.startSpaces[at] = startSpaces;
  }

  #grow(): void {
    const length = this.penalty.length * 2;
    this.endWidth = grown(this.endWidth, length);
    this.startWidth = grown(this.startWidth, length);
    this.endSpaces = grown(this.endSpaces, length);
    this.startSpaces = grown(this.startSpaces, length);
    this.penalty = grown(this.penalty, length);
    this.hyphen = grown(this.hyphen, length);
    this.box = grown(this.box, length);
    this.cut = grown(this.cut, length);
  }
}

/** A line that can end at a candidate, with the best way to have come there. */
class Nodes {
  count = 0;
  candidate = new Int32Array(4_096);
  previous = new Int32Array(4_096);
  fitness = new Uint8Array(4_096);
  demerits = new Float64Array(4_096);

  add(candidate: number, previous: number, fitness: number, demerits: number): number {
    const at = this.count++;
    if (at === this.candidate.length) {
      const length = at * 2;
      this.candidate = grown(this.candidate, length);
      this.previous = grown(this.previous, length);
      this.fitness = grown(this.fitness, length);
      this.demerits = grown(this.demerits, length);
    }
    this.candidate[at] = candidate;
    this.previous[at] = previous;
    this.fitness[at] = fitness;
    this.demerits[at] = demerits;
    return at;
  }
}

const nodes = new Nodes();
/** Of each fitness the fewest demerits of a line that ends at the candidate, and the node where it begins; unset between candidates. */
const best = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
const bestFrom = new Int32Array(4);
const TIGHT = 0;
const DECENT = 1;

const widthFrom = (c: Candidates, from: number, to: number): number =>
  (c.endWidth[to] ?? 0) - (from < 0 ? 0 : (c.startWidth[from] ?? 0));
const spacesFrom = (c: Candidates, from: number, to: number): number =>
  (c.endSpaces[to] ?? 0) - (from < 0 ? 0 : (c.startSpaces[from] ?? 0));

/**
 * A line that begins later is the shorter one, and no space gives so much as it takes. So of the nodes, which stand in the order of their
 * places, those whose line would be too wide come first and are done with; from the first whose line is too short on, all are.
 * @returns the candidates where lines end, in order, with the fewest demerits over the paragraph; null when no way stays within the
 * tolerance
 */
export function chooseBreaks(candidates: Candidates, { width, stretch, shrink }: Measure, pass: Pass): number[] | null {
  const { count, endWidth, startWidth, endSpaces, startSpaces, penalty: penalties, hyphen } = candidates;
  const { tolerance, emergency } = pass;
  nodes.count = 0;
  nodes.add(-1, -1, DECENT, 0);
  let first = 0;
  for (let to = 0; to < count; to++) {
    const last = to === count - 1;
    const penalty = penalties[to] ?? 0;
    const end = endWidth[to] ?? 0;
    const spacesBefore = endSpaces[to] ?? 0;
    const divides = hyphen[to] === 1;
    const open = nodes.count;
    let fewest = Number.POSITIVE_INFINITY;
    for (let node = first; node < open; node++) {
      const from = nodes.candidate[node] ?? -1;
      const natural = from < 0 ? end : end - (startWidth[from] ?? 0);
      const spaces = from < 0 ? spacesBefore : spacesBefore - (startSpaces[from] ?? 0);
      const room = width - natural;
      const ratio = room < 0 ? ratioOf(room, spaces * shrink) : last ? 0 : ratioOf(room, spaces * stretch + emergency);
      if (ratio < -1.0001) {
        first = node + 1;
        continue;
      }
      const size = ratio < 0 ? -ratio : ratio;
      const badness = Math.min(100 * size * size * size, WORST);
      if (badness > tolerance) {
        if (ratio > 0) break;
        continue;
      }
      const fitness = ratio < -0.5 ? TIGHT : ratio <= 0.5 ? DECENT : ratio <= 1 ? 2 : 3;
      const line = LINE_PENALTY + badness;
      let demerits = line * line + penalty * Math.abs(penalty) + (nodes.demerits[node] ?? 0);
      if (from >= 0 && hyphen[from] === 1)
        demerits += (divides ? CONSECUTIVE_HYPHENS : 0) + (last ? HYPHEN_BEFORE_LAST : 0);
      if (last && from >= 0 && natural < width * RUNT_WIDTH) demerits += RUNT;
      const contrast = fitness - (nodes.fitness[node] ?? DECENT);
      if (contrast > 1 || contrast < -1) demerits += CONTRAST;
      if (demerits < (best[fitness] ?? 0)) {
        best[fitness] = demerits;
        bestFrom[fitness] = node;
        if (demerits < fewest) fewest = demerits;
      }
    }
    if (fewest < Number.POSITIVE_INFINITY) addNodes(to, fewest + CONTRAST);
    if (first === nodes.count) return null;
  }
  return trace(first, count - 1);
}

/** Of each fitness the best way to have come to a candidate, unless another is so much better that it is never chosen. */
function addNodes(to: number, limit: number): void {
  for (let fitness = 0; fitness < 4; fitness++) {
    const demerits = best[fitness] ?? Number.POSITIVE_INFINITY;
    if (demerits <= limit) nodes.add(to, bestFrom[fitness] ?? 0, fitness, demerits);
    best[fitness] = Number.POSITIVE_INFINITY;
  }
}

const ratioOf = (room: number, give: number): number =>
  give > 0 ? room / give : Math.abs(room) < 0.01 ? 0 : room > 0 ? 99 : -99;

function trace(first: number, end: number): number[] | null {
  let chosen = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let node = first; node < nodes.count; node++) {
    const demerits = nodes.demerits[node] ?? 0;
    if (nodes.candidate[node] !== end || demerits >= fewest) continue;
    chosen = node;
    fewest = demerits;
  }
  if (chosen < 0) return null;
  const breaks: number[] = [];
  for (let node = chosen; node > 0; node = nodes.previous[node] ?? 0) breaks.push(nodes.candidate[node] ?? 0);
  return breaks.toReversed();
}

/** Fills each line as far as it goes; never fails, but a piece that nothing can cut may stand out. */
export function fillBreaks(candidates: Candidates, { width, shrink }: Measure): number[] {
  const breaks: number[] = [];
  let from = -1;
  let fits = -1;
  for (let to = 0; to < candidates.count; to++) {
    const tooWide = widthFrom(candidates, from, to) - spacesFrom(candidates, from, to) * shrink > width;
    if (tooWide && fits > from) {
      breaks.push(fits);
      from = fits;
      to = fits;
    } else fits = to;
  }
  breaks.push(candidates.count - 1);
  return breaks;
}
