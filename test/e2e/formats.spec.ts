/** One document of every kind: dropped, read as text and as it looks, marked in both, found, and found again from the search. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { dropPaths } from './support/drop-paths.ts';
import { openView } from './support/go.ts';
import { MIXED, writeMixedFolder, type MixedDocument } from './support/mixed-folder.ts';
import { painted } from './support/painted.ts';
import { selectWords } from './support/select-words.ts';
import { expect, test } from './support/workbench.ts';

const centre = (page: Page): Locator => page.locator('[data-pane="centre-0"]');
const cards = (page: Page): Locator =>
  page
    .locator('[data-pane="right"]')
    .getByRole('group', { name: 'Passages' })
    .getByRole('listitem')
    .filter({ visible: true, has: page.getByRole('button', { name: /^«/u }) });

async function open(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The pages of a PDF, or the frame of a page. */
const original = (page: Page, { original: kind, title }: MixedDocument): Locator =>
  kind === 'pages'
    ? centre(page).getByRole('region', { name: `Pages de « ${title} »` })
    : centre(page).locator('iframe[title^="Page d’origine de «"]');

test('each kind is read, marked, found, and led back to', async ({ workbench: { page, folder } }) => {
  await dropPaths(page, [await writeMixedFolder(folder)]);
  const dialog = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await dialog.getByRole('textbox').fill('Chemin de halage');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Import terminé\s: 15 sources, aucun doublon/u)).toBeVisible();

  for (const document of MIXED)
    await test.step(`${document.file}: read and marked`, async () => {
      const { title, words } = document;
      await open(page, title);
      await expect(centre(page).getByRole('region', { name: `Texte de « ${title} »` })).toBeVisible();
      if (document.original) {
        await page.keyboard.press('Control+Alt+v');
        await expect(original(page, document)).toBeVisible();
        await page.keyboard.press('Control+f');
        await page.keyboard.type(words.toUpperCase());
        await expect.poll(() => painted(page, 'current-hit').then((hits) => hits.join(' '))).toContain(words);
        await expect(page.getByRole('search').getByRole('status')).toHaveText('1 sur 1');
        await page.keyboard.press('Escape');
      }
      await selectWords(page, words);
      await expect(page.getByRole('toolbar', { name: 'Que faire des mots choisis' })).toBeVisible();
      await page.keyboard.press('f');
      const form = page.getByRole('form', { name: 'Nouveau fait' });
      await expect(form.getByRole('textbox').first()).toHaveValue(words);
      await page.keyboard.press('Enter');
      await expect(form).toHaveCount(0);
      await expect(cards(page)).toHaveCount(1);
      await expect(cards(page)).toContainText(words);
      await expect.poll(() => painted(page, 'fact')).toEqual([words]);
      if (document.original) {
        await page.keyboard.press('v');
        await expect(centre(page).getByRole('region', { name: `Texte de « ${title} »` })).toBeVisible();
        await expect.poll(() => painted(page, 'fact')).toEqual([words]);
      }
    });

  await test.step('nothing of the pages has run', async () => {
    expect(await page.evaluate(() => ['pris' in window, document.title])).not.toContain('pris');
  });

  await test.step('from a hit straight to the words', async () => {
    for (const { title, words } of MIXED) {
      await page.keyboard.press('Control+Shift+f');
      await page.getByRole('searchbox', { name: 'Chercher dans le dossier' }).fill(`"${words}"`);
      const hits = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
      await expect(hits).toHaveCount(1);
      await expect(hits).toContainText(title);
      await page.keyboard.press('Enter');
      await expect.poll(() => painted(page, 'current')).toEqual([words]);
    }
  });

  await test.step('also on the pages of a PDF that are not drawn yet, and back', async () => {
    const pdf = MIXED.find(({ original: kind }) => kind === 'pages');
    if (!pdf) throw new Error('no PDF');
    await open(page, pdf.title);
    await page.keyboard.press('Control+Alt+v');
    await expect(original(page, pdf)).toBeVisible();
    await page.locator('[data-pane="left"]').getByRole('button', { name: 'Page 1', exact: true }).click();
    await expect(centre(page).getByRole('group', { name: 'Page 1', exact: true })).toBeInViewport();
    await page
      .locator('[data-pane="right"]')
      .getByRole('button', { name: /^«.cadenas/u })
      .click();
    await expect(centre(page).getByRole('group', { name: 'Page 10' })).toBeInViewport();
    await expect.poll(() => painted(page, 'current')).toEqual([pdf.words]);
    await expect(centre(page).getByRole('group', { name: 'Page 1', exact: true }).locator('canvas')).toHaveCount(0);
    await page.keyboard.press('Control+Digit2');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(centre(page).getByRole('group', { name: 'Page 10' })).toBeInViewport();
    await page.keyboard.press('Control+Equal');
    await expect(centre(page).getByRole('button', { name: /^120\s%$/u })).toBeVisible();
    await page.keyboard.press('Control+Digit0');
    await expect(centre(page).getByRole('button', { name: /^100\s%$/u })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a scan is shown and described, and a picture too; search finds the words', async () => {
    await open(page, 'plan-cadastral');
    await expect(centre(page).getByText('Aucun texte lisible')).toBeVisible();
    await expect(centre(page).getByRole('group', { name: 'Page 1' }).locator('canvas')).toBeVisible();
    await open(page, 'cadenas');
    const picture = centre(page).getByRole('img');
    await expect(picture).toBeVisible();
    await centre(page).getByRole('textbox', { name: 'Description' }).fill('Un cadenas rouillé sur la lisse');
    await page.keyboard.press('Control+Enter');
    await expect(picture).toHaveAttribute('alt', 'Un cadenas rouillé sur la lisse');
    await expectAccessible(page, ['light']);
    await page.keyboard.press('Control+Shift+f');
    await page.getByRole('searchbox', { name: 'Chercher dans le dossier' }).fill('rouille');
    const hits = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
    await expect(hits).toHaveCount(1);
    await expect(hits.locator('mark')).toHaveText('rouillé');
    await page.keyboard.press('Enter');
    await expect(picture).toBeVisible();
  });

  await test.step('a mail leads to its parts', async () => {
    await openView(page, 'Sources');
    await open(page, 'Réponse à la mise en demeure');
    await page
      .locator('[data-pane="right"]')
      .getByRole('button', { name: /photo\.png/u })
      .click();
    await expect(centre(page).getByRole('img')).toBeVisible();
  });
});
