import type { FrozenExhibit } from './exhibit.ts';

/** What of an exhibit may differ between two versions of a list; the number of a communicated exhibit never does. */
export const COMPARED_FIELDS = ['number', 'title', 'date', 'form', 'heading', 'pageCount', 'sha256'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export type ExhibitChange =
  | { readonly kind: 'added' | 'removed' | 'same'; readonly exhibit: FrozenExhibit }
  | {
      readonly kind: 'changed';
      readonly before: FrozenExhibit;
      readonly exhibit: FrozenExhibit;
      readonly fields: readonly ComparedField[];
    };

/**
 * What changed from one version of a list to another, exhibit by exhibit, told apart by their source.
 * @returns the exhibits of the later version in its order, then those that it no longer has
 */
export function compareExhibitLists(
  before: readonly FrozenExhibit[],
  after: readonly FrozenExhibit[],
): readonly ExhibitChange[] {
  const old = new Map(before.map((exhibit) => [exhibit.sourceId, exhibit]));
  const kept = after.map((exhibit): ExhibitChange => {
    const was = old.get(exhibit.sourceId);
    old.delete(exhibit.sourceId);
    if (!was) return { kind: 'added', exhibit };
    const fields = COMPARED_FIELDS.filter((field) => was[field] !== exhibit[field]);
    return fields.length === 0 ? { kind: 'same', exhibit } : { kind: 'changed', before: was, exhibit, fields };
  });
  return [...kept, ...[...old.values()].map((exhibit): ExhibitChange => ({ kind: 'removed', exhibit }))];
}
