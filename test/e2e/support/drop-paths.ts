import type { Page } from '@playwright/test';

/** Drops files and folders of the disk on the window, through Chromium's own drag and drop: the page receives real directory entries. */
export async function dropPaths(
  page: Page,
  paths: readonly string[],
  at: { readonly x: number; readonly y: number } = { x: 700, y: 450 },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...at, data });
  await send('dragEnter');
  await send('dragOver');
  // A hand goes on holding until the page has shown that it would take them; what is let go before is not dropped.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  await send('dragOver');
  await send('drop');
  await session.detach();
}
