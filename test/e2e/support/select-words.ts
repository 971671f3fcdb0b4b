import type { Page } from '@playwright/test';

/** Drags the mouse over words in the text being read, as a hand would: from before the first character to behind the last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const ends = await page.evaluate((wanted) => {
    const main = document.querySelector('main') ?? document.body;
    const frames = [...main.querySelectorAll('iframe')].filter((frame) => frame.checkVisibility());
    for (const text of [...frames.flatMap(({ contentDocument }) => contentDocument?.body ?? []), main]) {
      const owner = text.ownerDocument;
      const walker = owner.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at < 0 || !node.parentElement?.checkVisibility()) continue;
        const range = owner.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement.scrollIntoView({ block: 'center' });
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0], boxes.at(-1)];
        const frame = owner.defaultView?.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
        if (first && last)
          return {
            from: { x: frame.left + first.left + 0.5, y: frame.top + first.top + first.height / 2 },
            to: { x: frame.left + last.right - 0.5, y: frame.top + last.top + last.height / 2 },
          };
      }
    }
    return null;
  }, words);
  if (!ends) throw new Error(`not on the page: ${words}`);
  // Straight to the browser: Playwright runs a script of its own in every frame while a button is held, and a source's frame runs none.
  const session = await page.context().newCDPSession(page);
  const mouse = async (type: string, x: number, y: number, buttons: number): Promise<void> => {
    const button = type === 'mouseMoved' && buttons === 0 ? 'none' : 'left';
    await session.send('Input.dispatchMouseEvent', {
      type: type as 'mouseMoved',
      x,
      y,
      button,
      buttons,
      clickCount: 1,
    });
  };
  const { from, to } = ends;
  await mouse('mouseMoved', from.x, from.y, 0);
  await mouse('mousePressed', from.x, from.y, 1);
  for (const share of [0.2, 0.4, 0.6, 0.8, 1])
    await mouse('mouseMoved', from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share, 1);
  await mouse('mouseReleased', to.x, to.y, 0);
  await session.detach();
}
