/** Pages pasted without their empty lines: what a browser sets apart has to be told from the shape of the lines. */
import { isDateLine } from '../../metadata/line-kinds.ts';
import type { Look } from './look.ts';

/** More lines than a part of a page has. */
const CROWDED = 12;

/**
 * A group of very many lines, sentences and others, is parted as a browser would have parted it: each sentence for itself, a new part where
 * lines of another purpose begin. All other groups stay what they are.
 */
export function regroup(looks: readonly Look[]): { readonly looks: readonly Look[]; readonly isCrowded: boolean } {
  const sizes = new Map<number, { lines: number; sentences: number }>();
  for (const { group, isProse } of looks) {
    const size = sizes.get(group) ?? { lines: 0, sentences: 0 };
    sizes.set(group, { lines: size.lines + 1, sentences: size.sentences + Number(isProse) });
  }
  const crowded = new Set(
    [...sizes].flatMap(([group, { lines, sentences }]) =>
      lines >= CROWDED && sentences > 0 && sentences < lines ? [group] : [],
    ),
  );
  if (crowded.size === 0) return { looks, isCrowded: false };
  let group = 0;
  const parted = looks.map((look, index) => {
    const before = looks[index - 1];
    if (!before || before.group !== look.group || (crowded.has(look.group) && partsFrom(before, look))) group++;
    return { ...look, group };
  });
  return { looks: parted, isCrowded: true };
}

function partsFrom(before: Look, look: Look): boolean {
  if (look.opening !== undefined || look.isCookieSpeech || before.isCookieSpeech) return true;
  if (look.isList && before.isList) return false;
  if (look.isProse || before.isProse) return true;
  if (look.isAbout && !before.isAbout) return true;
  return look.role !== undefined && before.role !== undefined && look.role !== before.role && !isDateLine(look.text);
}
