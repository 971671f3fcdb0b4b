/** By the mouse alone, as a hand drags: a passage into the memorandum, an exhibit to another place of its list. */
import type { Locator, Page } from '@playwright/test';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

/** Presses on the one, moves in steps, lets go over the other. */
async function drag(page: Page, from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error('there is nothing to drag');
  await page.mouse.move(box.x + Math.min(40, box.width / 2), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + Math.min(48, box.width / 2), box.y + box.height / 2 + 4, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.move(to.x, to.y + 1);
  await page.mouse.up();
}

test('a passage dropped on the text is cited where it falls', async ({ workbench: { page } }) => {
  await openView(page, 'Mémorandum');
  const text = memoText(page).filter({ visible: true });
  await expect(text.locator('.citation').first()).toBeVisible();
  const before = await text.locator('.citation').count();
  await page.getByRole('grid', { name: 'Citations' }).getByRole('row').nth(1).click();
  await page.keyboard.press('Control+Enter');
  const passage = page.locator('[draggable="true"]').filter({ visible: true }).first();
  await expect(passage).toBeVisible();
  const paragraph = text
    .locator('p')
    .filter({ hasText: /\p{L}{4}/u })
    .first();
  const box = await paragraph.boundingBox();
  if (!box) throw new Error('no paragraph');
  await drag(page, passage, { x: box.x + 30, y: box.y + box.height / 2 });
  await expect(text.locator('.citation')).toHaveCount(before + 1);
  await expect(paragraph.locator('.citation').first()).toContainText('Pièce');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(text.locator('.citation')).toHaveCount(before);
});

test('an exhibit dragged to another place takes its number, in one step', async ({ workbench: { page } }) => {
  await openView(page, 'Bordereaux');
  const rows = page.getByRole('grid', { name: 'Bordereau de pièces' }).filter({ visible: true }).getByRole('row');
  await expect(rows).toHaveCount(5);
  const first = (await rows.nth(1).innerText()).split('\n').find((part) => part.length > 6) ?? '';
  const box = await rows.nth(3).boundingBox();
  if (!box) throw new Error('no row');
  await drag(page, rows.nth(1), { x: box.x + 80, y: box.y + box.height - 3 });
  await expect(rows.nth(3)).toContainText(first);
  await page.keyboard.press('Control+z');
  await expect(rows.nth(1)).toContainText(first);
});
