/** What a page's title says beside the heading that stands on the page: "Heading - Section - Site", "Site » Heading". */
const AFTER = /^\s+[|–—·•»-]\s+|^\s*\|\s*/u;
const BEFORE = /\s+[|–—·•»«-]\s+$|\s*\|\s*$/u;
const APART = /\s+[|–—·•»«-]\s+|\s*\|\s*/u;

/** Longest name of a site, and of what stands beside a heading. */
const [LONGEST_SITE, LONGEST] = [40, 90];

/** The site that stands beside the heading in a title; undefined when there is nothing of the kind. */
export function besideHeading(title: string, heading: string): string | undefined {
  if (heading === '' || title.length <= heading.length || title.length > heading.length + LONGEST) return undefined;
  const after = title.startsWith(heading) ? title.slice(heading.length) : '';
  const before = title.endsWith(heading) ? title.slice(0, -heading.length) : '';
  const site = AFTER.test(after)
    ? after.replace(AFTER, '').split(APART).at(-1)
    : BEFORE.test(before)
      ? before.replace(BEFORE, '').split(APART)[0]
      : undefined;
  return site !== undefined && site.trim() !== '' && site.length <= LONGEST_SITE ? site.trim() : undefined;
}
