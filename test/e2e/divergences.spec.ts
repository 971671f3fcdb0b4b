/** Contradictions made visible: found in what was dropped, ruled in the window, told in the memorandum, still there after a restart. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/accessibility.ts';
import { dropPaths } from './support/drop-paths.ts';
import { withCase } from './support/case-maker.ts';
import { memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const ARTICLES = {
  '1-quotidien.txt': `Ferrolac écope d’une lourde amende

Publié le 12 mars 2024

Le régulateur de l’eau a infligé à la société Ferrolac une amende de 12 millions d’euros. Le déversement s’est produit le 3 janvier 2024 à l’usine de Montreuil. Quelque 4 000 litres de solvant ont rejoint la rivière.

L’astreinte de 500 euros par jour court tant que l’injonction de dépolluer n’est pas exécutée par Ferrolac.`,
  '2-hebdo.txt': `Ce que coûtera la pollution

Publié le 14 mars 2024

Selon nos informations, la société Ferrolac paiera une amende de 15 millions d’euros. Le déversement s’est produit le 9 janvier 2024. Près de 900 000 litres de solvant ont rejoint la rivière.

Chaque jour de retard de paiement de l’amende coûtera à Ferrolac 500 euros d’astreinte.`,
};

test('three divergences of dropped articles are ruled; the memorandum tells one; all is there after a restart', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'ferrolac.greffier');
  const articles = path.join(folder, 'presse');
  mkdirSync(articles);
  for (const [name, body] of Object.entries(ARTICLES)) writeFileSync(path.join(articles, name), body);
  await withCase({ file, title: 'Ferrolac' }, async () => {
    await Promise.resolve();
  });
  await workbench.restart({ args: [file] });
  const left = page.locator('[data-pane="left"]');
  const centre = page.locator('[data-pane^="centre"]');
  const right = page.locator('[data-pane="right"]');
  const values = centre.getByRole('list', { name: 'Valeurs' }).getByRole('listitem');

  await test.step('the sources are compared as soon as they are in', async () => {
    await openView(page, 'Divergences');
    await expect(centre.getByText('Aucune divergence')).toBeVisible();
    await dropPaths(page, [articles]);
    await expect(left.getByRole('heading', { name: 'À examiner (4)' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the first is ruled with the mouse: its values, words and sources stand side by side', async () => {
    await left.getByRole('button', { name: /Montant\s: amende/u }).click();
    await expect(values).toHaveCount(2);
    await expect(values.first()).toContainText(/12\s000\s000\s€/u);
    await expect(values.nth(1)).toContainText(/15\s000\s000\s€/u);
    await expect(centre).toContainText('2 sources, 2 voix indépendantes');
    await values.first().getByRole('button', { name: 'Retenir la valeur 1' }).click();
    await right.getByLabel('Motif').fill('Le communiqué fait foi');
    await right.getByRole('button', { name: 'Trancher' }).click();
    await expect(values.first()).toContainText('retenu');
    await expect(left.getByRole('heading', { name: 'Tranchée (1)' })).toBeVisible();
  });

  await test.step('two more with the keys alone', async () => {
    await left.getByRole('button', { name: 'Date : pollution' }).click();
    await page.keyboard.press('v');
    await page.keyboard.press('r');
    await expect(left.getByRole('heading', { name: 'Tranchée (2)' })).toBeVisible();
    await left.getByRole('button', { name: 'Nombre : litres' }).click();
    await page.keyboard.press('v');
    await page.keyboard.press('v');
    await page.keyboard.press('r');
    await expect(left.getByRole('heading', { name: 'Tranchée (3)' })).toBeVisible();
    await expect(values.nth(1)).toContainText('retenu');
  });

  await test.step('what is set aside asks for a reason, and can be undone', async () => {
    await left.getByRole('button', { name: 'Fait générateur de l’astreinte' }).click();
    await expect(right.getByRole('button', { name: 'Écarter' })).toBeDisabled();
    await right.getByLabel('Motif').fill('Erreur de plume');
    await right.getByRole('button', { name: 'Écarter' }).click();
    await expect(left.getByRole('heading', { name: 'Écartée (1)' })).toBeVisible();
    await expect(left.getByRole('heading', { name: /À examiner/u })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(left.getByRole('heading', { name: 'À examiner (1)' })).toBeVisible();
  });

  await test.step('a value leads to its words', async () => {
    await left.getByRole('button', { name: /Montant\s: amende/u }).click();
    await values
      .first()
      .getByRole('button', { name: /amende de 12 millions/u })
      .press('Enter');
    await expect(page.getByRole('region', { name: /Ferrolac écope/u })).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
  });

  await test.step('the memorandum says so in a footnote', async () => {
    await right.getByRole('button', { name: 'Exposer dans le mémorandum…' }).click();
    await expect(memoText(page)).toBeVisible();
    const how = page.getByRole('dialog', { name: 'Exposer une divergence' });
    await expect(how).toContainText('En note de bas de page');
    await how.getByRole('button', { name: 'Insérer', exact: true }).click();
    await expect(how).toHaveCount(0);
    await expect(right.getByText('exacte')).toHaveCount(2);
    await expect(page.getByText(/1 note/u)).toBeVisible();
  });

  await test.step('after a restart all of it is there', async () => {
    await expect(page.getByText('Texte enregistré')).toBeVisible();
    await workbench.restart({ args: [file] });
    await openView(page, 'Divergences');
    await expect(left.getByRole('heading', { name: 'Tranchée (3)' })).toBeVisible();
    await expect(left.getByRole('heading', { name: 'À examiner (1)' })).toBeVisible();
  });
});
