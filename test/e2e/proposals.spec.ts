/** The review: from the words of the sources to records that lead back to them, one key each, by mouse too, and undone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/accessibility.ts';
import { dropPaths } from './support/drop-paths.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const ARTICLE = `La société Orvane SA a été condamnée à une amende de 40 000 euros le 3 mars 2021, a déclaré Aude Verlaine, avocate des riverains. Le rapporteur demandait 70 000 euros. L’audience d’appel est fixée au 12 mai 2021.
`;
const SECOND = 'Orvane SA conteste. Aude Verlaine, avocate, réclame 900 euros par jour de retard.\n';

test.use({ openCase: 'none' });

test('a fact, a claim, a step, a measure and a party, each by one key; refused ones stay away, also after a restart', async ({
  workbench,
}) => {
  const { page, folder } = workbench;
  mkdirSync(path.join(folder, 'presse'));
  writeFileSync(path.join(folder, 'presse', 'un.txt'), ARTICLE);
  writeFileSync(path.join(folder, 'presse', 'deux.txt'), SECOND);
  await dropPaths(page, [path.join(folder, 'presse')]);
  const dialog = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await dialog.getByRole('textbox').fill('Orvane');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Import terminé/u)).toBeVisible();

  await page.keyboard.press('Control+Shift+P');
  const grid = page.getByRole('grid', { name: 'Propositions' });
  /** The proposals of these very words. */
  const row = (words: string) =>
    grid.getByRole('row').filter({ has: page.locator('mark').filter({ hasText: new RegExp(`^${words}$`, 'u') }) });
  const right = page.locator('[data-pane="right"]');
  await expect(row('12 mai 2021')).toBeVisible();

  await row('40 000 euros').click();
  await expect(right.locator('mark').filter({ visible: true })).toHaveText('40 000 euros');
  await page.keyboard.press('f');
  await expect(row('40 000 euros')).toHaveCount(0);
  await row('70 000 euros').click();
  await page.keyboard.press('c');
  await expect(row('70 000 euros')).toHaveCount(0);
  await row('12 mai 2021').click();
  await right.getByRole('button', { name: 'Acte de procédure' }).click();
  await expect(row('12 mai 2021')).toHaveCount(0);
  await row('900 euros par jour de retard').click();
  await page.keyboard.press('m');
  await expect(row('900 euros par jour de retard')).toHaveCount(0);
  await row('Orvane SA').first().click();
  await page.keyboard.press('p');
  await expect(row('Orvane SA')).toHaveCount(1);

  await row('Aude Verlaine').first().click();
  await page.keyboard.press('x');
  // The same name in the other source goes with it; undone, both are back.
  await expect(row('Aude Verlaine')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row('Aude Verlaine')).toHaveCount(2);
  await row('Aude Verlaine').first().click();
  await page.keyboard.press('Delete');
  await expect(row('Aude Verlaine')).toHaveCount(0);

  await test.step('in the reader, beside the text', async () => {
    await row('3 mars 2021').click();
    await grid.focus();
    await page.keyboard.press('Enter');
    const beside = page.getByRole('list', { name: 'Propositions' }).filter({ visible: true });
    const one = beside.getByRole('button', { name: /Date 3 mars 2021/u });
    await one.click();
    await page.keyboard.press('x');
    await expect(one).toHaveCount(0);
    await expectAccessible(page, ['light']);
  });

  await openView(page, 'Faits');
  await expect(page.getByRole('row').filter({ hasText: 'a été condamnée à une amende de 40 000 euros' })).toContainText(
    '3 mars 2021',
  );
  await openView(page, 'Procédures');
  await expect(page.getByText('Procédure à nommer').filter({ visible: true }).first()).toBeVisible();
  await openView(page, 'Parties');
  await expect(page.getByText('Orvane SA').filter({ visible: true }).first()).toBeVisible();

  await workbench.restart();
  await page
    .getByRole('button', { name: /Orvane/u })
    .first()
    .click();
  // Whichever view was kept last: the program may have ended before the one just opened was.
  await expect(page.getByRole('heading', { name: /^(?:Parties et acteurs|Procédures)$/u }).first()).toBeVisible();
  await openView(page, 'Propositions');
  const states = page.getByRole('list', { name: 'États' });
  await expect(states.getByRole('button', { name: /Refusées\s*3/u })).toBeVisible();
  await expect(states.getByRole('button', { name: /Acceptées\s*5/u })).toBeVisible();
  await test.step('the accepted claim leads to itself: corrected, tied to a fact, back to its words', async () => {
    await states.getByRole('button', { name: /Acceptées/u }).click();
    await row('70 000 euros').click();
    await right.getByRole('button', { name: /^Ouvrir\s: Allégation/u }).click();
    const centre = page.locator('[data-pane^="centre"]').filter({ visible: true });
    await expect(centre.getByRole('heading', { name: 'montant' })).toBeVisible();
    await expect(centre).toContainText(/70\s000\s€/u);
    await expectAccessible(page, ['light']);
    const speaker = centre.getByLabel('Selon');
    await speaker.fill('le rapporteur');
    await speaker.press('Enter');
    await centre.getByRole('button', { name: /^Aucun\s+Fait/u }).click();
    await page.getByRole('option', { name: /Fait n° 1/u }).click();
    await centre.getByRole('button', { name: 'Ouvrir le fait' }).click();
    const line = right.getByRole('group', { name: 'Allégations du fait' });
    await expect(line).toContainText('selon le rapporteur');
    await line.getByRole('button', { name: 'Nouvelle allégation' }).click();
    await page.keyboard.type('salariés');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30 salariés');
    await page.keyboard.press('Enter');
    await expect(line.getByRole('listitem')).toHaveCount(2);
    await line.getByRole('button', { name: /^montant/u }).click();
    await centre.getByRole('button', { name: /70 000 euros/u }).click();
    await expect(page.getByRole('region', { name: /^Texte de/u }).filter({ visible: true })).toContainText('demandait');
    await openView(page, 'Propositions');
  });
  await states.getByRole('button', { name: /Refusées/u }).click();
  await expect(row('Aude Verlaine')).toHaveCount(2);
  await row('Aude Verlaine').first().click();
  // With the refusal goes what was learned from it.
  await page.keyboard.press('r');
  await expect(row('Aude Verlaine')).toHaveCount(0);
  await states.getByRole('button', { name: /À examiner/u }).click();
  await expect(row('Aude Verlaine')).toHaveCount(2);
});
