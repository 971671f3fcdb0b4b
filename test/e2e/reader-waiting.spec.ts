/** What is asked of the reader while its source is still being read is done to that source, not to the one before. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePdf, paragraphAt } from '../support/documents/pdf.ts';
import { withCase } from './support/case-maker.ts';
import type { Page } from '@playwright/test';
import { openSource } from './support/go.ts';
import { slowLine } from './support/slow-line.ts';
import { expect, test, type Workbench } from './support/workbench.ts';

/** Two sources, and a line to the case file that can be made slow. */
async function openSlowly(workbench: Workbench): Promise<(isSlow: boolean) => void> {
  const { page, folder } = workbench;
  const file = path.join(folder, 'vannes.greffier');
  const press = path.join(folder, 'presse');
  mkdirSync(press);
  writeFileSync(path.join(press, 'a.html'), '<title>La vanne basse</title><h1>La vanne basse</h1><p>Elle fuit.</p>');
  const pages = [paragraphAt(700, ['La vanne haute tient, dit le garde du canal.'])];
  writeFileSync(path.join(press, 'b.pdf'), await (await makePdf(pages, { title: 'La vanne haute' })).save());
  await withCase({ file, title: 'Vannes' }, ({ bringIn }) => bringIn([press]));
  const slow = await slowLine(page);
  await workbench.restart({ args: [file] });
  return slow;
}

/** Names a source in the palette, up to the last key. */
async function name(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(title);
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(title);
  // What the last key asks for is answered.
  await expect(page.getByRole('dialog').getByRole('option', { name: `«\u00a0${title}\u00a0»` })).toBeVisible();
}

test('a key pressed too early waits for the source that it is meant for', async ({ workbench }) => {
  const { page } = workbench;
  const slow = await openSlowly(workbench);
  await openSource(page, 'La vanne basse');
  await name(page, 'La vanne haute');
  slow(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+v');
  await expect(page.getByRole('region', { name: 'Pages de « La vanne haute »' })).toBeVisible();
  slow(false);
  // The page before is still read as text.
  await openSource(page, 'La vanne basse');
});

test('a letter pressed too early is about the words to which one goes, or it is told that there are none', async ({
  workbench,
}) => {
  const { page } = workbench;
  const slow = await openSlowly(workbench);
  const before = await openSource(page, 'La vanne basse');
  await before.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowRight');

  await name(page, 'La vanne haute');
  slow(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('f');
  await expect(page.getByText('Choisissez d’abord des mots dans ce texte')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Texte de « La vanne haute »' })).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);

  slow(false);
  await openSource(page, 'La vanne basse');
  await page.keyboard.press('Control+Shift+f');
  await page.keyboard.type('garde du canal');
  await expect(page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem')).toHaveCount(1);
  slow(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('m');
  const comment = page.getByRole('form', { name: 'Commentaire' });
  await expect(comment).toBeVisible();
  slow(false);
  await page.keyboard.type('À vérifier');
  await page.keyboard.press('Enter');
  const cards = page.locator('[data-pane="right"]').getByRole('listitem').filter({ visible: true });
  await expect(cards.filter({ hasText: 'À vérifier' })).toContainText('garde');
  await openSource(page, 'La vanne basse');
  await expect(cards.filter({ has: page.getByRole('button', { name: /^«/u }) })).toHaveCount(0);
});
