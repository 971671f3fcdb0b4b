/** Printing: the frame that is handed to the printer holds the very bytes of the export. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

/** SHA-256 of what the print frame shows. */
const printed = async (page: Page): Promise<string> => {
  const frame = page.locator('iframe[data-print]');
  await expect(frame).toHaveCount(1);
  const address = (await frame.getAttribute('src')) ?? '';
  const bytes = await page.evaluate(async (place) => {
    const response = await fetch(place);
    return [response.headers.get('content-type'), [...new Uint8Array(await response.arrayBuffer())]] as const;
  }, address);
  expect(bytes[0]).toBe('application/pdf');
  return createHash('sha256').update(Uint8Array.from(bytes[1])).digest('hex');
};

test('the memorandum is printed as it is exported, from its text and from the export', async ({
  workbench: { page },
}) => {
  // The system's dialog stands outside the page and would hold the test up: only that it is asked for is noted.
  await page.evaluate(() => {
    const print = (): void => {
      document.body.dataset['printed'] = String(Number(document.body.dataset['printed'] ?? 0) + 1);
    };
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => ({ focus() {}, print }) });
  });
  const asked = page.locator('body');
  await openView(page, 'Mémorandum');
  await expect(memoText(page).filter({ visible: true })).toBeVisible();
  await memoText(page).filter({ visible: true }).click();
  await page.keyboard.press('Control+Alt+Shift+p');
  const fromText = await printed(page);
  await expect(asked).toHaveAttribute('data-printed', '1');

  await openView(page, 'Export');
  await page.getByRole('button', { name: /Format/u }).click();
  await page.getByRole('option', { name: /seul/u }).first().click();
  await page.getByText(/^Joindre les originaux/u).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Composer le PDF…' }).click();
  const exported = createHash('sha256')
    .update(readFileSync(await (await download).path()))
    .digest('hex');
  expect(fromText).toBe(exported);

  await page.getByRole('button', { name: 'Imprimer…' }).click();
  await expect(asked).toHaveAttribute('data-printed', '2');
  expect(await printed(page)).toBe(exported);
});
