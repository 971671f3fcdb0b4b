import v8 from 'node:v8';

/**
 * Percent by which the engine's heap may grow over what lives before it is cleared. Left to itself the engine lets it grow to several times that, and
 * what passes through an import piles up in it; with this it takes no longer.
 */
const GROWTH = 10;
/** The engine's own choice. */
const USUAL = 0;

/** How many want it so. */
let holders = 0;

/** Of all threads of the process, those that start meanwhile too; each that begins says later that it ends. */
export function spareHeap(isSparing: boolean): void {
  holders += isSparing ? 1 : -1;
  v8.setFlagsFromString(`--heap-growing-percent=${holders > 0 ? GROWTH : USUAL}`);
}
