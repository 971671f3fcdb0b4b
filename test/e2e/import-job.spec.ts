/** An import that did not come to its end: offered in Tasks, gone on with, paused on the way, and reported. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeArticles } from '../support/documents/articles.ts';
import { withCase } from './support/case-maker.ts';
import { openView } from './support/go.ts';
import { slowLine } from './support/slow-line.ts';
import { expect, test } from './support/workbench.ts';

test('an interrupted import goes on where it was, can be paused, and is reported file by file', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'import.greffier');
  const documents = path.join(folder, 'Presse');
  mkdirSync(documents);
  writeArticles(documents, 2_000, 400);
  await withCase({ file, title: 'Import interrompu' }, async ({ call }) => {
    const { jobId } = await call('import.start', { paths: [documents] });
    await call('job.cancel', { jobId });
  });
  const slow = await slowLine(page);
  await workbench.restart({ args: [file] });

  await page.getByRole('navigation').getByRole('button', { name: 'Tâches' }).click();
  const batch = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Presse' }).last();
  await expect(batch).toContainText('Cet import a été arrêté. La reprise ne lira que le reste.');
  await batch.getByRole('button', { name: 'Reprendre' }).click();

  await test.step('paused and let go on from the status bar, by keyboard', async () => {
    const bar = page.getByRole('contentinfo');
    await bar.getByRole('button', { name: 'Suspendre : Import' }).press('Enter');
    await expect(bar).toContainText('suspendu');
    await expect(page.getByRole('main').getByText(/suspendu/u)).toBeVisible();
    await bar.getByRole('button', { name: 'Reprendre : Import' }).press('Enter');
  });

  await expect(batch).toContainText(/2.000 sources sur 2.000 fichiers/u, { timeout: 60_000 });
  const download = page.waitForEvent('download');
  await batch.getByRole('button', { name: 'Rapport' }).press('Enter');
  await page.getByRole('menuitem', { name: /texte/u }).press('Enter');
  const report = readFileSync(await (await download).path(), 'utf8');
  expect(report).toContain('Rapport d’import\u00a0: Presse');
  expect(report.match(/^importé n° \d+\tPresse\//gmu)).toHaveLength(2_000);

  await test.step('all of them, more than have been read for the list, and at once to the trash and back', async () => {
    await openView(page, 'Sources');
    const grid = page.getByRole('grid', { name: 'Sources' });
    await expect(grid).toHaveAttribute('aria-rowcount', '2001');
    await grid.focus();
    slow(true);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    slow(false);
    await expect(page.getByRole('contentinfo')).toContainText(/2.000 sources/u);
    await expect(grid).toHaveAttribute('aria-rowcount', '1');
    await page.keyboard.press('Control+z');
    await expect(grid).toHaveAttribute('aria-rowcount', '2001');
  });
});
