/** The whole way of a matter, in the window: dropped articles, reviewed proposals, proceedings with a deadline, a ledger, rulings, chronology. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dropPaths } from './support/drop-paths.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const ARTICLES = {
  'quotidien.txt': `Orvelle écope d’une lourde amende

Publié le 12 mars 2024

Le régulateur de l’eau a infligé à la société Orvelle SA une amende de 12 millions d’euros. Le déversement s’est produit le 3 janvier 2024 à l’usine de Montbrun. Quelque 4 000 litres de solvant ont rejoint la rivière. La décision, assortie d’une injonction, a été notifiée le 19 février 2024.

Une astreinte de 500 euros par jour de retard court tant que l’injonction n’est pas exécutée.`,
  'hebdo.txt': `Ce que coûtera la pollution

Publié le 14 mars 2024

Selon nos informations, la société Orvelle SA paiera une amende de 15 millions d’euros. Le déversement s’est produit le 9 janvier 2024. Près de 900 000 litres de solvant ont rejoint la rivière.`,
} as const;

test.use({ openCase: 'none' });

test('from dropped articles to a chronology, by way of proposals, a deadline, a ledger and three rulings', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const left = page.locator('[data-pane="left"]');
  const right = page.locator('[data-pane="right"]');
  const fill = async (label: string, text: string): Promise<void> => {
    const field = page.getByRole('textbox', { name: label, exact: true });
    await field.fill(text);
    await field.press('Enter');
  };

  await test.step('the articles are dropped and become a matter', async () => {
    mkdirSync(path.join(folder, 'presse'));
    for (const [name, body] of Object.entries(ARTICLES)) writeFileSync(path.join(folder, 'presse', name), body);
    await dropPaths(page, [path.join(folder, 'presse')]);
    await page.getByRole('dialog', { name: 'Nouveau dossier' }).getByRole('textbox').fill('Orvelle');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Import terminé/u)).toBeVisible();
  });

  await test.step('proposals: a date becomes a step, a sum its measure, another date is refused', async () => {
    await page.keyboard.press('Control+Shift+P');
    const row = (words: string) =>
      page
        .getByRole('grid', { name: 'Propositions' })
        .getByRole('row')
        .filter({ has: page.locator('mark').filter({ hasText: new RegExp(`^${words}$`, 'u') }) });
    await row('19 février 2024').click();
    await right.getByRole('button', { name: 'Acte de procédure' }).click();
    await expect(row('19 février 2024')).toHaveCount(0);
    await row('500 euros par jour de retard').click();
    await page.keyboard.press('m');
    await expect(row('500 euros par jour de retard')).toHaveCount(0);
    await row('14 mars 2024').first().click();
    await page.keyboard.press('x');
    await expect(row('14 mars 2024')).toHaveCount(0);
  });

  await test.step('three divergences are ruled with the keys', async () => {
    await openView(page, 'Divergences');
    for (const [index, name] of [/Montant\s: amende/u, 'Date : pollution', 'Nombre : litres'].entries()) {
      // The first reading of the articles takes its time on a busy machine.
      await left.getByRole('button', { name }).click({ timeout: 30_000 });
      await page.keyboard.press('v');
      await page.keyboard.press('r');
      await expect(left.getByRole('heading', { name: `Tranchée (${index + 1})` })).toBeVisible();
    }
  });

  await test.step('the proceedings have a deadline and a ledger', async () => {
    await openView(page, 'Procédures');
    await page.getByText('Procédure à nommer').filter({ visible: true }).first().click();
    await fill('Intitulé', 'Sanction');
    await page.getByRole('button', { name: /Nature$/u }).click();
    await page.getByRole('option', { name: 'Procédure devant la CNIL', exact: true }).click();
    await page
      .getByRole('button', { name: /^Injonction/u })
      .first()
      .click();
    const deadline = 'Exécution de l’injonction, délai fixé (mois)';
    await page.getByRole('button', { name: deadline }).click();
    const form = page.getByRole('form', { name: deadline });
    await form.getByRole('textbox', { name: 'Mois', exact: true }).fill('2');
    await form.getByRole('button', { name: 'Ouvrir le délai' }).click();
    await expect(page.getByRole('list', { name: 'Délais', exact: true })).toContainText('19 avril 2024');
    await page.getByRole('button', { name: /^Astreinte.*500/u }).click();
    const ledger = page.getByRole('region', { name: 'Compte de l’astreinte' });
    await ledger.getByRole('button', { name: /lendemain du terme de l’injonction\s: 20 avril 2024/u }).click();
    await fill('Terme ou dernier jour', '2024-04-29');
    await expect(
      ledger.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Couru', exact: true }) }),
    ).toContainText(/5\s000\s€/u);
  });

  await test.step('the chronology shows the step, its measure and its deadline', async () => {
    await openView(page, 'Chronologie');
    const rows = page.getByRole('grid', { name: 'Tableau' }).getByRole('row');
    await expect(rows.filter({ hasText: '19 février 2024' }).filter({ hasText: 'Injonction' }).first()).toBeVisible();
    await expect(rows.filter({ hasText: '19 avril 2024' }).filter({ hasText: 'Délai' })).toHaveCount(1);
    await openView(page, 'Divergences');
    await expect(left.getByRole('heading', { name: 'Tranchée (3)' })).toBeVisible();
  });
});
