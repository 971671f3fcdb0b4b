import type { Block } from '../document/block-list.ts';

/** Where the words of a block stand in the page, in characters that are no blanks. */
export interface Origin {
  /** By the number of the run of text that holds them. */
  readonly held: ReadonlyMap<number, number>;
  /** Of them, those of links. */
  readonly linked: number;
}

export function joinOrigins(blocks: readonly Block[], origins: ReadonlyMap<Block, Origin>): Origin {
  const held = new Map<number, number>();
  let linked = 0;
  for (const block of blocks) {
    const origin = origins.get(block);
    linked += origin?.linked ?? 0;
    for (const [number, length] of origin?.held ?? []) held.set(number, (held.get(number) ?? 0) + length);
  }
  return { held, linked };
}
