/** What stands around an article is folded, opened and closed by mouse and by key, and searched when it is asked for. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withCase } from './support/case-maker.ts';
import { openSource } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const PAGE = (title: string, words: string): string =>
  `<html lang="fr"><head><title>${title}</title><style>@media screen { nav { position: fixed; bottom: 0 } }</style></head><body><nav><a>Météo marine</a> <a>Abonnés</a></nav><article><h1>${title}</h1><p>${words}</p></article></body></html>`;

test('a fold stays as it was left, and words that stand only around are found on demand', async ({ workbench }) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'vannes.greffier');
  const press = path.join(folder, 'presse');
  mkdirSync(press);
  writeFileSync(path.join(press, 'a.html'), PAGE('La vanne basse', 'Elle fuit depuis lundi.'));
  writeFileSync(path.join(press, 'b.html'), PAGE('La vanne haute', 'Elle tient encore.'));
  await withCase({ file, title: 'Vannes' }, ({ bringIn }) => bringIn([press]));
  await workbench.restart({ args: [file] });
  const menu = page.getByText('Météo marine');

  await test.step('opened with the mouse, it is open after the other view and after another source', async () => {
    const text = await openSource(page, 'La vanne basse');
    await expect(menu).toBeHidden();
    await text.locator('summary').click();
    await expect(menu).toBeVisible();
    await page.keyboard.press('Control+Alt+v');
    // What the page pins to the window of a browser stands in its place: it would hide words for good.
    const menuOfPage = page.frameLocator('iframe[title^="Page d’origine de «"]').locator('nav');
    await expect(menuOfPage).toBeVisible();
    await expect(menuOfPage).toHaveCSS('position', 'static');
    await page.keyboard.press('Control+Alt+v');
    await expect(menu).toBeVisible();
    await openSource(page, 'La vanne haute');
    await expect(menu).toBeHidden();
    await openSource(page, 'La vanne basse');
    await expect(menu).toBeVisible();
  });

  await test.step('and after a restart', async () => {
    await workbench.restart({ args: [file] });
    await openSource(page, 'La vanne basse');
    await expect(menu).toBeVisible();
    await openSource(page, 'La vanne haute');
    await expect(menu).toBeHidden();
    await openSource(page, 'La vanne basse');
  });

  await test.step('closed with a key, it is closed', async () => {
    const text = page.getByRole('region', { name: /La vanne basse/u });
    await text.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(menu).toBeHidden();
    await openSource(page, 'La vanne haute');
    await openSource(page, 'La vanne basse');
    await expect(menu).toBeHidden();
  });

  await test.step('words around the texts are counted apart, and shown when asked for', async () => {
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.type('abonnes');
    const around = page.getByRole('button', { name: /autour des textes/u });
    await expect(around).toContainText('2');
    const hits = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
    await expect(hits).toHaveCount(0);
    await around.focus();
    await page.keyboard.press('Enter');
    await expect(hits).toHaveCount(2);
    await hits.first().click();
    await page.keyboard.press('Enter');
    await expect(page.locator('p[data-start]').getByText('Abonnés')).toBeVisible();
  });
});
