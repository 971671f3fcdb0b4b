/** Reading very many sources, for proposals and for divergences: a job that is held up, gone on with, stopped, and gone on with where it stood. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeArticles } from '../support/documents/articles.ts';
import { expectAccessible } from './support/accessibility.ts';
import { withCase } from './support/case-maker.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const SOURCES = 600;

test('the reading of many sources is paused, stopped and gone on with, and every source is read in the end', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'registre.greffier');
  const documents = path.join(folder, 'registre');
  writeArticles(documents, SOURCES - 1, 900);
  writeFileSync(path.join(documents, 'z.txt'), 'La digue cède\n\nLe 12 mai 2021, la digue a cédé devant le phare.\n');
  for (const [name, sum] of [
    ['x.txt', '12'],
    ['y.txt', '15'],
  ] as const)
    writeFileSync(
      path.join(documents, name),
      `La facture du barrage\n\nLa société Orvelle SA paiera une amende de ${sum} millions d’euros.\n`,
    );
  await withCase({ file, title: 'Registre' }, async ({ call, bringIn }) => {
    await bringIn([documents]);
    await call('casefile.close', {});
  });
  await workbench.restart({ args: [file] });
  const bar = page.getByRole('contentinfo');
  const main = page.getByRole('main');
  const status = main.getByRole('status').filter({ hasText: /sur|lues|propositions/u });

  await openView(page, 'Propositions');
  await bar.getByRole('button', { name: /^Suspendre : / }).press('Enter');
  await expect(bar).toContainText('suspendue');

  await test.step('held up, it stands still; the tasks show it', async () => {
    await openView(page, 'Tâches');
    await expect(main.getByText(/suspendue/u)).toBeVisible();
    // The texts that were being read are still finished.
    await expect(bar).toContainText(/suspendue · [1-9]/u);
    const held = await bar.locator('.tabular').textContent();
    await expectAccessible(page, ['light']);
    expect(await bar.locator('.tabular').textContent()).toBe(held);
  });

  await test.step('stopped, it says how far it came and offers to go on', async () => {
    await bar.getByRole('button', { name: /^Arrêter : / }).press('Enter');
    await openView(page, 'Propositions');
    await expect(status.first()).toContainText(/arrêtée/u);
  });

  await test.step('gone on with, it ends with every source read', async () => {
    await main.getByRole('button', { name: 'Reprendre' }).press('Enter');
    await expect(status.first()).not.toContainText(/arrêtée|lecture/iu);
    await expect(bar.getByRole('button', { name: /^Arrêter : / })).toHaveCount(0);
    await main.getByRole('searchbox').fill('La digue');
    await expect(main.getByRole('grid', { name: 'Propositions' })).toContainText('12 mai 2021');
  });

  await test.step('the comparison of the sources is such a job as well', async () => {
    const left = page.locator('[data-pane="left"]');
    await openView(page, 'Divergences');
    await bar.getByRole('button', { name: 'Suspendre : Comparaison des sources' }).press('Enter');
    await expect(bar).toContainText('suspendue');
    await bar.getByRole('button', { name: 'Arrêter : Comparaison des sources' }).press('Enter');
    await expect(left.getByRole('status').first()).toContainText(/arrêtée/u);
    await left.getByRole('button', { name: 'Reprendre' }).press('Enter');
    await expect(left.getByRole('button', { name: /Montant\s: amende/u })).toBeVisible({ timeout: 60_000 });
    await expect(left.getByRole('status')).toHaveCount(0);
  });
});
