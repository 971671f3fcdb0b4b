/** Elements that only nest: none of them closes another by being opened. */
const NESTING =
  /<(\/?)(?:div|span|b|i|u|em|strong|font|small|big|sup|sub|center|section|article|blockquote|ul|ol|table|a|ins|del|label|code|q)(?=[\s>/])[^<>]{0,500}>/giu;

/** Nobody nests so deep; from here on the parser's own stack would cost more with every element that is opened or closed. */
const DEEPEST = 10_000;
const MANY = 2 * DEEPEST;

function countTags(html: string): number {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count < MANY; at = html.indexOf('<', at + 1)) count++;
  return count;
}

/** A page whose elements nest beyond measure, without the tags that lie deeper: its words stay, each apart from the next. Any other page as it is. */
export function shallow(html: string): string {
  if (countTags(html) < MANY) return html;
  let depth = 0;
  return html.replace(NESTING, (tag, slash: string) => {
    if (slash === '') {
      depth++;
      return depth > DEEPEST ? ' ' : tag;
    }
    const isDeep = depth > DEEPEST;
    depth = Math.max(0, depth - 1);
    return isDeep ? ' ' : tag;
  });
}
