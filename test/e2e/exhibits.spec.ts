/** Exhibit lists: frozen when they leave, continued afterwards, compared. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const rows = (page: Page) =>
  page.locator('[data-pane="centre"], main').getByRole('grid', { name: 'Bordereau de pièces' }).getByRole('row');

test('a list is communicated, continued and compared; what left is locked', async ({ workbench: { page } }) => {
  await openView(page, 'Bordereaux');
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Communiquer…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Communiquer/u });
  await dialog.getByRole('textbox', { name: 'À qui' }).fill('Me Aubin');
  await dialog.getByRole('textbox', { name: 'Le' }).fill('2024-03-01');
  await dialog.getByRole('button', { name: 'Figer la version' }).click();
  await expect(page.getByText('Les n° 1 à 4 sont communiqués')).toBeVisible();

  await test.step('a source added afterwards continues the numbers', async () => {
    await openView(page, 'Sources');
    await page.getByRole('row').filter({ hasText: 'Lettre du cabinet' }).click();
    await page.getByRole('button', { name: 'Ajouter au bordereau' }).first().click();
    await openView(page, 'Bordereaux');
    await expect(rows(page).last()).toContainText('5');
    await expect(rows(page).last()).toContainText('Lettre du cabinet');
  });

  await test.step('a locked number stays; a title is mended in its row by keys', async () => {
    await rows(page).nth(1).click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(/Le n° 1 de .* a été communiqué/u)).toBeVisible();
    await rows(page).nth(2).click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Le juge condamne');
    await page.keyboard.press('Enter');
    await expect(rows(page).nth(2)).toContainText('Le juge condamne');
  });

  await test.step('the comparison tells both', async () => {
    await page.getByRole('tab', { name: 'Comparaison' }).click();
    await expect(page.getByText('1 ajout · aucun retrait · 1 modification')).toBeVisible();
    const change = (name: string) => page.getByRole('tabpanel').getByRole('row').filter({ hasText: name });
    await expect(change('ajoutée')).toContainText('Lettre du cabinet');
    await expect(change('modifiée').locator('ins')).toHaveText('Le juge condamne');
    await expectAccessible(page);
    await page.getByRole('tab', { name: /^Versions/u }).click();
    await expect(page.getByRole('region', { name: 'Version 1' })).toContainText(
      'à Me Aubin, le 1er mars 2024 · 4 pièces',
    );
    await expectAccessible(page, ['light']);
  });

  await test.step('a second list, made by its name', async () => {
    await page.getByRole('button', { name: 'Nouveau bordereau' }).click();
    await page.keyboard.type('Pièces adverses');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ce bordereau est vide')).toBeVisible();
    await page.getByRole('button', { name: 'Aller aux sources' }).click();
    await page.getByRole('row').filter({ hasText: 'Lettre du cabinet' }).click();
    await page.getByRole('button', { name: 'Ajouter au bordereau' }).first().click();
    await page.getByRole('menuitem', { name: /Pièces adverses/u }).click();
    await openView(page, 'Bordereaux');
    await page.getByRole('button', { name: /^Pièces adverses/u }).click();
    await expect(page.getByRole('grid', { name: 'Pièces adverses' }).getByRole('row')).toHaveCount(2);
  });
});
