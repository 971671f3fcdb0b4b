/** Terms, policies, questions and answers: documents of short parts whose headings say what pages say around an article. */
import type { Look } from './look.ts';

/** The parts that such a document has at least. */
const PARTS = 3;

/** A heading, and what it heads in the same group: sentences, a list, an address. */
const heads = (looks: readonly Look[], index: number): boolean => {
  const [before, look, below] = [looks[index - 1], looks[index], looks[index + 1]];
  return (
    look !== undefined &&
    before?.group !== look.group &&
    !look.isProse &&
    !look.isList &&
    below?.group === look.group &&
    (below.isProse || below.isList || below.text.includes('@'))
  );
};

/** What heads the parts of such a document is its own, when nothing of a page stands above its first sentence; so is what stands below such a heading. */
export function ownSections(looks: readonly Look[]): readonly Look[] {
  const headings = [...looks.keys()].filter((index) => heads(looks, index));
  if (headings.length < PARTS) return looks;
  const first = looks.findIndex(({ isProse }) => isProse);
  const isOfPage = ({ role, opening, isCookieSpeech }: Look): boolean =>
    role === 'menu' || role === 'related' || opening !== undefined || isCookieSpeech;
  if (looks.slice(0, first).some((look) => isOfPage(look))) return looks;
  const groups = new Set(headings.map((index) => looks[index]?.group));
  return looks.map((look) =>
    groups.has(look.group) && look.role !== undefined && look.role !== 'menu'
      ? { ...look, role: undefined, isNotice: false, pageWords: undefined }
      : look,
  );
}
