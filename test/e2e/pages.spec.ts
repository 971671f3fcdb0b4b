/** Templates, and the pages beside the text exactly as they will print. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const pane = (page: Page) => page.getByRole('region', { name: 'Pages', exact: true });
const sheet = (page: Page, number: number) =>
  pane(page).getByRole('img', { name: new RegExp(`^Page ${number} / `, 'u') });

test('a defence from its template, its pages beside it, and back to the text by a press', async ({
  workbench: { page },
}) => {
  await openView(page, 'Mémorandum');
  await test.step('a new document from a template', async () => {
    await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Nouveau mémorandum' });
    await dialog.getByRole('button', { name: /Modèle/u }).click();
    await page.getByRole('option', { name: 'Mémoire en défense' }).click();
    await expect(dialog.getByRole('textbox')).toHaveValue('Mémoire en défense');
    await dialog.getByRole('textbox').press('Enter');
    await expect(memoText(page).getByRole('heading', { name: 'PAR CES MOTIFS' })).toBeVisible();
  });

  await test.step('its pages are drawn with its head, and follow what is written', async () => {
    await page.keyboard.press('Control+Alt+p');
    await expect(sheet(page, 1)).toContainText('MÉMOIREENDÉFENSE');
    await expect(pane(page).getByRole('status')).toHaveText(/^Page 1 \/ [23]$/u);
    await memoText(page).getByRole('heading', { name: 'FAITS' }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('La vanne du Moulin céda la première nuit.');
    await expect(pane(page)).toContainText('Moulin');
    const faits = memoText(page).getByRole('heading', { name: 'PAR CES MOTIFS' });
    await faits.click();
    await expect(pane(page).getByText('MOTIFS').last()).toBeInViewport();
  });

  await test.step('a press on a word puts the caret before it', async () => {
    await pane(page).getByText('Moulin').click();
    await expect(memoText(page)).toBeFocused();
    await page.keyboard.type('grand ');
    await expect(memoText(page)).toContainText('La vanne du grand Moulin');
    await expect(pane(page)).toContainText('grandMoulin');
  });

  await test.step('another template keeps the text; the pages take its head', async () => {
    await page
      .getByRole('button', { name: /^En-tête/u })
      .filter({ visible: true })
      .click();
    await page
      .getByRole('button', { name: /Modèle/u })
      .filter({ visible: true })
      .click();
    await page.getByRole('option', { name: 'Conclusions' }).click();
    await expect(memoText(page)).toContainText('grand Moulin');
    await pane(page)
      .getByRole('group')
      .evaluate((element) => element.scrollTo(0, 0));
    await expect(sheet(page, 1)).toContainText('CONCLUSIONS');
  });
  await expectAccessible(page);
});

test('a document kept as a template begins another one', async ({ workbench: { page } }) => {
  await openView(page, 'Mémorandum');
  await expect(memoText(page)).toBeVisible();
  await page.getByRole('button', { name: /^Actions sur «.Note/u }).click();
  await page.getByRole('menuitem', { name: 'Garder comme modèle' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Ma note');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Modèle «\u00a0Ma note\u00a0» gardé.')).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Nouveau mémorandum' });
  await dialog.getByRole('button', { name: /Modèle/u }).click();
  await page.getByRole('option', { name: 'Ma note' }).click();
  await dialog.getByRole('button', { name: 'Créer', exact: true }).click();
  await expect(page.getByRole('textbox', { name: /«.Ma note.»/u })).toBeVisible();
});
