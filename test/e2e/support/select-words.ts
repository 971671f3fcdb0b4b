import type { Page } from '@playwright/test';

/** Drags the mouse over words in the text being read, as a hand would: from before the first character to behind the last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const text = document.querySelector('main') ?? document.body;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at < 0 || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement.scrollIntoView({ block: 'center' });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last)
        return {
          from: { x: first.left + 0.5, y: first.top + first.height / 2 },
          to: { x: last.right - 0.5, y: last.top + last.height / 2 },
        };
    }
    return null;
  }, words);
  if (!ends) throw new Error(`not on the page: ${words}`);
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2, { steps: 4 });
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await page.mouse.up();
}
