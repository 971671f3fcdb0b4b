/** What the editor offers beyond writing: live blocks, cross-references, remarks, search, named versions, settings. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { beginMemo, memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const dialog = (page: Page) => page.getByRole('dialog');
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).filter({ visible: true });
const grid = (page: Page, name: string) => page.getByRole('grid', { name }).filter({ visible: true });

/** Puts the caret into the numbered paragraph; the bar above the text tells when it is there. */
async function toFirstParagraph(page: Page): Promise<void> {
  await memoText(page).filter({ visible: true }).locator('p').first().click();
  const isNumbered = page.getByRole('button', { name: /^Numéroter/u }).filter({ visible: true });
  await expect(isNumbered).toHaveAttribute('aria-pressed', 'true');
}

test('live blocks, cross-references, remarks, search and versions', async ({ workbench: { page } }) => {
  await openView(page, 'Mémorandum');
  await expect(memoText(page)).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
  await beginMemo(page);
  const text = page.getByRole('textbox', { name: 'Texte du mémorandum «\u00a0Mémorandum\u00a0»' });
  await text.click();
  await page.keyboard.press('Control+Alt+Digit1');
  await page.keyboard.type('Les faits');
  await page.keyboard.press('Enter');
  await page.keyboard.type('La conduite a cédé.');
  await page.keyboard.press('Control+Shift+Digit6');
  await expect(text.locator('p[data-numbered]')).toHaveText('La conduite a cédé.');

  await test.step('a cross-reference follows its target, and tells when it is gone', async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.type('Comme dit au');
    await page.keyboard.press('Control+Shift+x');
    await page.keyboard.type('cédé');
    await expect(dialog(page).getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const reference = text.locator('.cross-reference');
    await expect(reference).toHaveText('§\u00a01');
    await expect(text).toBeFocused();
    await page.keyboard.type(', la conduite a cédé.');
    await toFirstParagraph(page);
    await page.keyboard.press('Control+Shift+Digit6');
    await expect(reference).toHaveText('(renvoi sans objet)');
    await page.keyboard.press('Control+z');
    await expect(reference).toHaveText('§\u00a01');
  });

  await test.step('a chronology follows the matter until it is frozen', async () => {
    await page.keyboard.press('Control+End');
    await page.getByRole('button', { name: 'Insérer', exact: true }).filter({ visible: true }).click();
    await page.getByRole('menuitem', { name: /^Chronologie/u }).click();
    const block = text.locator('.live-block');
    await expect(block.locator('tr').nth(1)).toBeVisible();
    await expect(block.locator('.citation').first()).toContainText('Pièce');
    await block.getByRole('button', { name: 'Figer' }).click();
    await expect(block).toHaveAttribute('data-frozen', 'true');
    await expect(block.locator('tr').nth(1)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toContainText('figé');
    await dialog(page).getByRole('button', { name: 'Suivre à nouveau' }).click();
    await expect(block).toHaveAttribute('data-frozen', 'false');
    await expect(text).toBeFocused();
  });

  await test.step('a task on words is listed, done and never part of the text', async () => {
    await toFirstParagraph(page);
    await page.keyboard.press('Control+Shift+m');
    await page.keyboard.type('Vérifier la date');
    await dialog(page)
      .getByRole('button', { name: /Nature/u })
      .click();
    await page.getByRole('option', { name: 'Tâche' }).click();
    await dialog(page).getByRole('button', { name: 'Enregistrer' }).click();
    await tab(page, /^Commentaires/u).click();
    await expect(grid(page, 'Commentaires').getByRole('row').last()).toContainText('Vérifier la date');
    await expect(text).not.toContainText('Vérifier la date');
  });

  await test.step('Ctrl+S names a version', async () => {
    await text.click();
    await page.keyboard.press('Control+s');
    await dialog(page).getByRole('textbox').fill('Avant relecture');
    await page.keyboard.press('Enter');
    await tab(page, /^Versions/u).click();
    await expect(grid(page, 'Versions').getByRole('row').last()).toContainText('Avant relecture');
  });

  await test.step('find and replace, all as one step', async () => {
    await text.click();
    await page.keyboard.press('Control+h');
    await page.keyboard.type('conduite');
    const bar = page.getByRole('search');
    await expect(bar.getByRole('status')).toHaveText(/sur 2/u);
    await expect(text.locator('.found')).toHaveCount(2);
    await bar.getByRole('textbox', { name: 'Remplacer par' }).fill('canalisation');
    await bar.getByRole('button', { name: 'Tout remplacer' }).click();
    await expect(text.getByText('canalisation')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(text.getByText('canalisation')).toHaveCount(0);
    await page.keyboard.press('Control+Shift+z');
    await expect(text.getByText('canalisation')).toHaveCount(2);
  });

  await test.step('the version compared with the text of now, then restored', async () => {
    await grid(page, 'Versions').getByRole('row').last().click();
    await page.keyboard.press('Enter');
    await expect(dialog(page).locator('ins')).toHaveText(['canalisation', 'canalisation']);
    await expect(dialog(page).locator('del')).toHaveText(['conduite', 'conduite']);
    await dialog(page).getByRole('region').focus();
    await page.keyboard.press('n');
    await expect(dialog(page).getByRole('status')).toHaveText('1 sur 4 différences');
    await expectAccessible(page, ['light', 'dark']);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Actions sur «\u00a0Avant relecture\u00a0»' }).click();
    await page.getByRole('menuitem', { name: 'Rétablir cette version' }).click();
    await expect(text.getByText('conduite')).toHaveCount(2);
  });

  await test.step('repeated citations take their short forms by the setting', async () => {
    await page
      .getByRole('button', { name: /^En-tête/u })
      .filter({ visible: true })
      .click();
    await page.getByRole('button', { name: /Citations répétées/u }).click();
    await page.getByRole('option', { name: 'ibid.', exact: true }).click();
    await page
      .getByRole('button', { name: /^En-tête/u })
      .filter({ visible: true })
      .click();
    await toFirstParagraph(page);
    await page.keyboard.press('End');
    for (let turn = 0; turn < 2; turn++) {
      await page.keyboard.type(' @');
      await expect(dialog(page).getByRole('combobox')).toBeFocused();
      await page.keyboard.type('quatre-vingts');
      await expect(dialog(page).getByRole('option').first()).toContainText('quatre-vingts');
      await page.keyboard.press('Enter');
      await expect(dialog(page)).toHaveCount(0);
    }
    await expect(text.locator('p').first().locator('.citation')).toHaveText([
      /^\(Pièce\sn°\s\d, p\.\s2\)$/u,
      '(ibid.)',
    ]);
    await expectAccessible(page);
  });
});
