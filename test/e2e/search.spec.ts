/** Search over everything at once, and from a hit straight to the words. */
import type { Page } from '@playwright/test';
import { openView } from './support/go.ts';
import { painted } from './support/painted.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const box = (page: Page) => page.getByRole('searchbox', { name: 'Chercher dans le dossier' });
const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const hits = (page: Page, name: string) => group(page, name).getByRole('listitem');

async function search(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page.getByRole('search').getByRole('status')).not.toHaveText(/Recherche…|^$/u);
}

test('words without their accents, phrases, prefixes and exclusions', async ({ workbench: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  await page.keyboard.press('Control+Shift+f');
  await expect(box(page)).toBeFocused();

  await search(page, 'regie des EAUX');
  await expect(hits(page, 'Sources').first()).toContainText('La régie des eaux mise en demeure');
  await expect(hits(page, 'Sources').first().locator('mark').first()).toHaveText(/régie/iu);

  await search(page, '"amende de 300"');
  await expect(hits(page, 'Sources')).toHaveCount(1);
  await expect(hits(page, 'Sources')).toContainText('Le conseil municipal');
  await expect(hits(page, 'Faits')).toContainText('Une amende de 300 000 euros est envisagée.');

  await search(page, 'amend* NOT conseil');
  await expect(hits(page, 'Sources')).toHaveCount(1);
  await expect(hits(page, 'Sources')).toContainText('Une amende et une astreinte');

  await search(page, 'quatre-vingts jours');
  await expect(hits(page, 'Sources')).toContainText('Arrêté de mise en demeure');
});

test('a hit opens the reader at the words, and back finds the list again', async ({ workbench: { page } }) => {
  await openView(page, 'Recherche');
  await expect(box(page)).toBeFocused();
  await search(page, 'onze kilometres');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Son avocate soutient').filter({ visible: true }).first()).toBeInViewport();
  await expect.poll(() => painted(page, 'current')).toEqual([expect.stringMatching(/^onze/u)]);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(box(page)).toHaveValue('onze kilometres');
  await expect(hits(page, 'Sources')).toHaveCount(1);
  const preview = page.locator('[data-pane="right"]').filter({ visible: true });
  await expect(preview.getByRole('listitem').first().locator('mark')).toHaveText('onze');
});

test('scopes narrow the answer and tell their counts', async ({ workbench: { page } }) => {
  await openView(page, 'Recherche');
  await test.step('a comment is found, and stands above its passage', async () => {
    await search(page, 'in:comments départ');
    await expect(page.getByText('Cherché seulement dans vos commentaires')).toBeVisible();
    const preview = page.locator('[data-pane="right"]').filter({ visible: true });
    await expect(preview).toContainText('1 passage commenté');
    await expect(preview.getByRole('listitem')).toContainText('Point de départ à vérifier.');
    await expect(preview.getByRole('listitem').locator('mark')).toHaveText('dans un délai de quatre-vingts jours');
  });

  await search(page, 'amende');
  const scopes = page.getByRole('list', { name: 'Où chercher' });
  const scope = (name: string) => scopes.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
  await expect(scope('Faits')).toHaveText(/Faits\s*1$/u);
  await expect(scope('Sources')).toHaveText(/Sources\s*2$/u);
  await scope('Faits').click();
  await expect(group(page, 'Sources')).toHaveCount(0);
  await expect(hits(page, 'Faits')).toHaveCount(1);
  await hits(page, 'Faits').getByRole('button').click();
  await expect(page.getByRole('row').filter({ hasText: 'Une amende de 300 000 euros est envisagée' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a query that cannot be read is explained, and its words are searched all the same', async ({
  workbench: { page },
}) => {
  await openView(page, 'Recherche');
  await search(page, '"amende (astreinte');
  await expect(page.getByText(/Recherche incomplète près de/u)).toBeVisible();
  await expect(hits(page, 'Sources')).toContainText('Une amende et une astreinte');
  await search(page, 'tramway');
  await expect(page.getByText(/^Rien pour «\stramway\s»$/u)).toBeVisible();
  await page
    .getByRole('list', { name: 'Où chercher' })
    .getByRole('button', { name: /^Mémorandums/u })
    .click();
  await search(page, 'conduite');
  await page.getByRole('button', { name: 'Chercher partout' }).click();
  await expect(hits(page, 'Sources').first()).toBeVisible();
});
