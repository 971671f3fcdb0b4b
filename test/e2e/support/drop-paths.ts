import type { Page } from '@playwright/test';

/** Drops files and folders of the disk on the window, through Chromium's own drag and drop: the page receives real directory entries. */
export async function dropPaths(
  page: Page,
  paths: readonly string[],
  at: { readonly x: number; readonly y: number } = { x: 700, y: 450 },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}
