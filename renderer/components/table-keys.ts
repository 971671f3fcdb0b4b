/** Where a key leads in a list, as a pure rule; `undefined` when it is no movement. `page` is the number of rows that fit. */
export function moveBy(key: string, at: number, count: number, page: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  const clamp = (index: number): number => Math.max(0, Math.min(last, index));
  switch (key) {
    case 'ArrowDown':
      return clamp(at + 1);
    case 'ArrowUp':
      return clamp(at < 0 ? last : at - 1);
    case 'PageDown':
      return clamp(Math.max(0, at) + page);
    case 'PageUp':
      return clamp(at - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The next row, after `at` and around, whose text starts with what was typed, whatever the case and the accents; -1 when there is none. */
export function findTyped(
  typed: string,
  at: number,
  count: number,
  textAt: (index: number) => string | undefined,
): number {
  const bare = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const wanted = bare(typed);
  // One letter repeated walks on; a longer word may stay where it is.
  const from = typed.length > 1 ? at : at + 1;
  for (let step = 0; step < count; step++) {
    const index = (Math.max(0, from) + step) % count;
    const text = textAt(index);
    if (text !== undefined && bare(text).startsWith(wanted)) return index;
  }
  return -1;
}
