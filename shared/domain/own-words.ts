import { OWN_ROLES, type Segment } from './source.ts';

export interface SplitText {
  readonly own: string;
  readonly surroundings: string;
}

/** A text's own words apart from what stands around them on its page; null when nothing does. Words that no segment covers are its own. */
export function splitText(body: string, segments: readonly Segment[]): SplitText | null {
  const around = segments.filter(({ role }) => !OWN_ROLES.has(role));
  if (around.length === 0) return null;
  const own: string[] = [];
  let at = 0;
  for (const { start, end } of around) {
    own.push(body.slice(at, start));
    at = end;
  }
  own.push(body.slice(at));
  const join = (parts: readonly string[]): string =>
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n\n');
  return { own: join(own), surroundings: join(around.map(({ start, end }) => body.slice(start, end))) };
}
