/** Everything done can be undone, one step at a time, without limit, and also after the program was killed. */
import type { Page } from '@playwright/test';
import { openView, statusBar } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const FACTS = ['Le contrat date de 1998.', 'La conduite mesure onze kilomètres.', 'Le préfet a visité le chantier.'];

const grid = (page: Page) => page.getByRole('grid', { name: 'Faits' });
const fact = (page: Page, words: string) => grid(page).getByRole('row').filter({ hasText: words });

async function writeFact(page: Page, statement: string): Promise<void> {
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Énoncé' }).first()).toBeFocused();
  await page.keyboard.type(statement);
  await page.keyboard.press('Enter');
  await expect(fact(page, statement)).toBeVisible();
}

test('facts made, corrected and trashed are all undone, and redone after a kill', async ({ workbench }) => {
  const { page, casefile } = workbench;
  await openView(page, 'Faits');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '5');

  await test.step('three facts, one correction, one in the trash', async () => {
    for (const statement of FACTS) {
      await grid(page).focus();
      await writeFact(page, statement);
    }
    await fact(page, 'Le contrat date de 1998').click();
    const statement = page.locator('[data-pane="right"]').getByRole('textbox', { name: 'Énoncé' });
    await statement.fill('Le contrat date de 1999.');
    await page.keyboard.press('Control+Enter');
    await expect(fact(page, 'Le contrat date de 1999.')).toBeVisible();
    await expect(statusBar(page)).toContainText('Fait modifié');
    await fact(page, 'Le préfet a visité').click();
    await page.keyboard.press('Delete');
    await expect(fact(page, 'Le préfet a visité')).toHaveCount(0);
    await expect(statusBar(page)).toContainText('Mise à la corbeille de 1 fait');
  });

  await test.step('Ctrl+Z takes back one thing at a time, and says what is next', async () => {
    await grid(page).focus();
    await page.keyboard.press('Control+z');
    await expect(fact(page, 'Le préfet a visité')).toBeVisible();
    await expect(statusBar(page)).toContainText('Fait modifié');
    await page.keyboard.press('Control+z');
    await expect(fact(page, 'Le contrat date de 1998.')).toBeVisible();
    await expect(statusBar(page)).toContainText('Fait créé');
    for (const left of [6, 5]) {
      await page.keyboard.press('Control+z');
      await expect(grid(page)).toHaveAttribute('aria-rowcount', String(left + 1));
    }
    await statusBar(page).getByRole('button', { name: 'Annuler' }).click();
    await expect(grid(page)).toHaveAttribute('aria-rowcount', '5');
    // The matter had a history before.
    await expect(statusBar(page)).toContainText('Passage rattaché');
  });

  await test.step('killed and started again, redo still knows all five', async () => {
    await workbench.restart({ signal: 'SIGKILL', args: [casefile] });
    await openView(page, 'Faits');
    await grid(page).focus();
    for (const rows of [6, 7, 8]) {
      await page.keyboard.press('Control+Shift+z');
      await expect(grid(page)).toHaveAttribute('aria-rowcount', String(rows));
    }
    await page.keyboard.press('Control+y');
    await expect(fact(page, 'Le contrat date de 1999.')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(fact(page, 'Le préfet a visité')).toHaveCount(0);
  });

  await test.step('the history tells it, with what a new act supersedes', async () => {
    await page.keyboard.press('Control+z');
    await expect(fact(page, 'Le préfet a visité')).toBeVisible();
    await openView(page, 'Tâches');
    await page.getByRole('tab', { name: 'Historique' }).click();
    const history = page.getByRole('grid', { name: 'Historique' });
    await expect(history.getByRole('row').nth(1)).toContainText(/Mise à la corbeille de 1 fait.*annulée/u);
    await expect(page.getByRole('button', { name: /^Rétablir : Mise à la corbeille de 1 fait/u })).toBeEnabled();
    await openView(page, 'Faits');
    await grid(page).focus();
    await writeFact(page, 'La nappe est intacte.');
    await openView(page, 'Tâches');
    await expect(history.getByRole('row').filter({ hasText: 'Mise à la corbeille' })).toContainText('remplacée');
    await expect(page.getByRole('button', { name: /^Rétablir(?! :)/u })).toBeDisabled();
  });

  await test.step('the trail holds every do, undo and redo, and the file verifies', async () => {
    await page.getByRole('tab', { name: 'Journal' }).click();
    const trail = page.getByRole('grid', { name: 'Journal' });
    await expect(trail.getByRole('row').filter({ hasText: 'Dossier créé' })).toBeVisible();
    await trail.focus();
    await page.keyboard.press('End');
    await expect(trail.getByRole('row').filter({ hasText: 'annulé' }).last()).toContainText('Mise à la corbeille');
    await expect(trail.getByRole('row').filter({ hasText: 'rétabli' }).last()).toContainText('Mise à la corbeille');
    await page.getByRole('tab', { name: 'Vérification' }).click();
    await page.getByRole('button', { name: 'Vérifier ce dossier' }).click();
    await expect(page.getByText('Tout est intact.')).toBeVisible();
  });
});
