/** Parallel proceedings side by side, parties merged and checked for conflicts, interest, and the chronology taken out and into a memorandum. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ shellArgs: ['--sample'] });

/** The sample is there: what is pressed before that would be put back by the desk that opens with it. */
async function start(page: Page, view: string): Promise<void> {
  await expect(page.getByRole('heading', { name: /exemple/u, level: 2 })).toBeVisible();
  await openView(page, view);
}

const fill = async (page: Page, label: string, text: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
};

test('proceedings stand side by side with their states and sums, and each step leads to its own', async ({
  workbench,
}) => {
  const { page } = workbench;
  await start(page, 'Procédures');
  await page.getByRole('button', { name: /^Toutes les procédures/u }).click();
  const table = page.getByRole('region', { name: 'Tableau des procédures' });
  await expect(table.getByRole('row', { name: /^État/u })).toContainText('Rétablie');
  await expect(table.getByRole('row', { name: /^Sommes prononcées/u })).toContainText('7 552 800 £');
  await expectAccessible(page);
  await page.getByRole('button', { name: /Lignes$/u }).click();
  await page.getByRole('option', { name: 'Nature des actes' }).click();
  const kinds = table.getByRole('row', { name: /^Annulation/u });
  await kinds.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'ICO v. Clearview AI', level: 2 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annulation – First-tier Tribunal' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await expect(page.getByText('Rétablissement Upper Tribunal', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Décision – penalty notice' }).click();
  await page.getByRole('button', { name: /^Amende.*£/u }).click();
  await page.getByRole('button', { name: 'Compter des intérêts de retard' }).click();
  await page.getByRole('button', { name: /Taux de l’intérêt légal/u }).click();
  const rates = page.getByRole('form', { name: 'Inscrire le taux' });
  await rates.getByRole('textbox', { name: 'Semestre' }).fill('2022/1');
  await rates.getByRole('textbox', { name: 'Autres cas' }).fill('0,76');
  await rates.getByRole('button', { name: 'Inscrire le taux' }).click();
  await expect(page.getByRole('row', { name: /^2022\/1/u })).toContainText('0,76');
  await fill(page, 'État au', '2022-06-30');
  await expect(page.getByRole('rowheader', { name: 'Intérêts' }).locator('..')).toContainText('£');
  await expectAccessible(page);
});

test('two parties become one, and back; names are checked against the other case files', async ({ workbench }) => {
  const { page } = workbench;
  await start(page, 'Parties');
  await page.getByRole('button', { name: 'Nouvelle partie' }).click();
  await fill(page, 'Nouvelle partie', 'Clearview A.I., Inc');
  await page.getByRole('button', { name: 'Fusionner avec…' }).click();
  await page.getByRole('button', { name: /Partie à réunir$/u }).click();
  await page.getByRole('option', { name: /^Clearview AI/u }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fusionner', exact: true }).click();
  const related = page.getByRole('group', { name: 'Procédures' });
  await expect(related.getByRole('button', { name: 'CNIL c. Clearview AI' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Dans aucune procédure.')).toBeVisible();

  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('textbox').fill('Nouveau client');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nouveau client', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'Vérifier les conflits d’intérêts' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Noms à vérifier' }).fill('CLEARVIEW AI SAS\nMoulin Noir');
  await dialog.getByRole('button', { name: 'Vérifier ces noms' }).click();
  await expect(dialog.getByRole('status')).toContainText('rapprochement');
  await expect(dialog.getByRole('row', { name: /^CLEARVIEW AI SAS/u }).first()).toContainText('même nom');
  await expectAccessible(page);
});

test('the chronology is filtered, drawn by party, written as a table and put into the memorandum', async ({
  workbench,
}) => {
  const { page } = workbench;
  await start(page, 'Chronologie');
  await page.getByRole('button', { name: /Couloirs$/u }).click();
  await page.getByRole('option', { name: 'Par partie' }).click();
  await page.getByRole('searchbox', { name: 'Mots' }).fill('SAN-2022-019');
  const rows = page.getByRole('grid', { name: 'Tableau' }).getByRole('row');
  await expect(rows.filter({ hasText: 'SAN-2022-019' })).toHaveCount(5);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Exporter', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Tableau CSV…' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFFdate,du,au,précision,nature,événement,acteur,procédure,statut,contesté,sources');
  expect(lines.filter((line) => line.includes('SAN-2022-019'))).toHaveLength(5);

  await page.getByRole('button', { name: 'Exporter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Insérer dans le mémorandum' }).click();
  const table = memoText(page).getByRole('table').filter({ hasText: 'Événement' });
  await expect(table.getByRole('row')).toHaveCount(6);
  await expect(table.getByRole('row').nth(1)).toContainText('17 octobre 2022');
  await expect(table.locator('[data-citation]').first()).toContainText('Pièce');
});
