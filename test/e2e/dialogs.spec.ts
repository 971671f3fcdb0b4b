/** Every dialog: sound for assistive technology, keeps the keyboard while it is there, and gives it back to where it was. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const isInDialog = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('[role="dialog"], [role="alertdialog"]') !== null);

/** Opened from what has the focus; Tab goes round in it; Escape closes it and the same thing has the focus again. */
async function expectDialog(page: Page, name: string | RegExp, open: () => Promise<void>): Promise<void> {
  await test.step(String(name), async () => {
    const opener = await page.evaluateHandle(() => document.activeElement);
    await open();
    const dialog = page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    await expect.poll(() => isInDialog(page)).toBe(true);
    await expectAccessible(page, ['light', 'forced']);
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      expect(await isInDialog(page), 'the keyboard stays in the dialog').toBe(true);
    }
    const box = await dialog.boundingBox();
    expect((box?.y ?? -1) >= 0 && (box?.y ?? 0) + (box?.height ?? 9_999) <= 700, 'no higher than the window').toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
}

test('the dialogs of the window and of the lists', async ({ workbench: { page } }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await openView(page, 'Sources');
  const grid = page.getByRole('grid', { name: 'Sources' });
  await grid.getByRole('row').filter({ hasText: 'Le conseil municipal' }).click();
  const press = (keys: string) => () => page.keyboard.press(keys);
  await expectDialog(page, 'Palette de commandes', press('Control+k'));
  await expectDialog(page, 'Aller à une source', press('Control+p'));
  await expectDialog(page, 'Raccourcis clavier', press('F1'));
  await expectDialog(page, 'Nouveau dossier', press('Control+n'));
  await expectDialog(page, 'Ouvrir un dossier', press('Control+o'));
  await expectDialog(page, /conflits/u, async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('conflits');
    await page.keyboard.press('Enter');
  });
  await page.keyboard.press('Shift+ArrowDown');
  const titles = page.getByRole('button', { name: 'Titres…' });
  await titles.focus();
  await expectDialog(page, /^Titres de 2 sources/u, press('Enter'));
  await openView(page, 'Recherche');
  await page.getByRole('searchbox').fill('amende');
  const save = page.getByRole('button', { name: 'Enregistrer cette recherche' });
  await save.focus();
  await expectDialog(page, /recherche/u, press('Enter'));
});

test('the dialogs of the memorandum and of the exhibits', async ({ workbench: { page } }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  const press = (keys: string) => () => page.keyboard.press(keys);
  await openView(page, 'Mémorandum');
  await memoText(page).focus();
  await page.keyboard.press('Control+Home');
  await expectDialog(page, /version/u, press('Control+s'));
  await expectDialog(page, /Renvoi/u, press('Control+Shift+x'));
  await expectDialog(page, /ommentaire/u, press('Control+Shift+m'));
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().focus();
  await expectDialog(page, 'Nouveau mémorandum', press('Enter'));
  await openView(page, 'Bordereaux');
  await page.getByRole('button', { name: /^Communiquer/u }).focus();
  await expectDialog(page, /^Communiquer/u, press('Enter'));
});
