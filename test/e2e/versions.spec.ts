/** A corrected article takes the place of the first one; a quotation that was altered stays with the version that it was taken from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/accessibility.ts';
import { withCase } from './support/case-maker.ts';
import { dropPaths } from './support/drop-paths.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';
import { RELEASE } from '../support/wording.ts';

const OLD = `La traversée de nuit\n\nLe pont mesure onze mètres, dit le chantier.\n\n${RELEASE}\n\nLe port ouvre lundi matin.`;

test('a new version is compared, decided upon passage by passage, read in both states, and undone', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'bacs.greffier');
  const articles = path.join(folder, 'presse');
  mkdirSync(articles);
  writeFileSync(path.join(articles, 'article.txt'), OLD);
  writeFileSync(path.join(folder, 'corrige.txt'), OLD.replace('onze', 'douze'));
  await withCase({ file, title: 'Bacs' }, async ({ bringIn, prove }) => {
    await bringIn([articles]);
    const title = 'La traversée';
    await prove({ title, words: 'mesure onze mètres' }, { statement: 'Le pont mesure onze mètres.' });
    await prove({ title, words: 'ouvre lundi matin' }, { statement: 'Le port ouvre lundi.' });
  });
  await workbench.restart({ args: [file] });
  const right = page.locator('[data-pane="right"]').last();

  await test.step('the file is chosen in the details of the source', async () => {
    await openView(page, 'Sources');
    await page.getByRole('grid', { name: 'Sources' }).getByRole('row').filter({ hasText: 'La traversée' }).click();
    const chooser = page.waitForEvent('filechooser');
    await right.getByRole('button', { name: 'Nouvelle version…' }).click();
    await (await chooser).setFiles(path.join(folder, 'corrige.txt'));
    const difference = page.getByRole('region', { name: 'Différence des textes' });
    await expect(difference.locator('del')).toHaveText(['onze']);
    await expect(difference.locator('ins')).toHaveText(['douze']);
    await expect(right.getByRole('listitem').filter({ hasText: 'ouvre lundi matin' })).toContainText('Inchangé');
    await expect(right.getByRole('listitem').filter({ hasText: 'mesure onze mètres' })).toContainText(
      'mesure douze mètres',
    );
    await expectAccessible(page);
  });

  await test.step('given up by mistake: one press leads back to the comparison', async () => {
    await page.getByRole('button', { name: 'Abandonner' }).click();
    await expect(right.getByRole('button', { name: 'Décider de la nouvelle version' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Revenir à la comparaison' }).click();
    await expect(page.getByRole('region', { name: 'Différence des textes' }).locator('ins')).toHaveText(['douze']);
  });

  await test.step('the unchanged passage moves, the altered one stays with its version', async () => {
    await right.getByRole('button', { name: /^Passer le passage inchangé/u }).click();
    await page.getByRole('button', { name: 'Remplacer la version présente' }).click();
    await expect(page.getByRole('region', { name: /La traversée/u })).toContainText('douze mètres');
    await openView(page, 'Faits');
    const fact = page.getByRole('grid', { name: 'Faits' }).getByRole('row').filter({ hasText: 'onze mètres' });
    await fact.click();
    await right.getByRole('button', { name: /mesure onze mètres/u }).click();
    await expect(page.getByRole('note').filter({ hasText: 'Version 1 sur 2 (article.txt)' })).toBeVisible();
    await expect(page.getByRole('region', { name: /La traversée/u })).toContainText('onze mètres');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lire la version présente' }).click();
    await expect(page.getByRole('region', { name: /La traversée/u })).toContainText('douze mètres');
  });

  await test.step('undo brings the first version back', async () => {
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('region', { name: /La traversée/u })).toContainText('onze mètres');
  });
});

const PAGE = (words: string): string =>
  `<html lang="fr"><head><link rel="canonical" href="https://gazette.example/pont"><style>p { color: #035 }</style></head><body><h1>Le pont</h1><p>${words} ${RELEASE}</p></body></html>`;

test('a file dropped on a source is offered as its new version, and the version before is still seen as it looked', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'ponts.greffier');
  const press = path.join(folder, 'presse');
  mkdirSync(press);
  writeFileSync(path.join(press, 'a.html'), PAGE('Le pont mesure onze mètres.'));
  writeFileSync(path.join(press, 'b.html'), PAGE('Le pont mesure treize mètres.'));
  writeFileSync(path.join(folder, 'corrige.html'), PAGE('Le pont mesure douze mètres.'));
  await withCase({ file, title: 'Ponts' }, ({ bringIn }) => bringIn([press]));
  await workbench.restart({ args: [file] });
  const right = page.locator('[data-pane="right"]').last();
  await openView(page, 'Sources');
  const row = page.getByRole('grid', { name: 'Sources' }).getByRole('row').filter({ hasText: 'Le pont' }).first();

  await test.step('a source from the same address is told, and is not a version by itself', async () => {
    await row.click();
    const offer = right.getByRole('note').filter({ hasText: 'Même adresse que la source n° 2' });
    await expect(offer).toBeVisible();
    await expectAccessible(page);
    await offer.getByRole('button', { name: 'La source n° 2 est autre chose' }).click();
    await expect(offer).toHaveCount(0);
  });

  await test.step('a file dropped on its row', async () => {
    const box = await row.boundingBox();
    if (!box) throw new Error('no row');
    await dropPaths(page, [path.join(folder, 'corrige.html')], { x: box.x + 200, y: box.y + box.height / 2 });
    const dialog = page.getByRole('dialog', { name: 'Que faire de ce fichier' });
    await dialog.getByRole('button', { name: /^Nouvelle version de n°/u }).click();
    await expect(page.getByRole('region', { name: 'Différence des textes' }).locator('ins')).toHaveText(['douze']);
    await page.getByRole('button', { name: 'Remplacer la version présente' }).click();
    await expect(page.getByRole('region', { name: /Le pont/u })).toContainText('douze mètres');
  });

  await test.step('the version before, as it looked', async () => {
    await openView(page, 'Sources');
    await row.click();
    await right.getByRole('button', { name: 'Lire la version 1' }).click();
    await expect(page.getByRole('note').filter({ hasText: 'Version 1 sur 2' })).toBeVisible();
    await page.keyboard.press('Control+Alt+v');
    const frame = page.frameLocator('iframe[title^="Page d’origine de «"]');
    await expect(frame.getByText('onze mètres')).toBeVisible();
  });
});
