/** The list of sources: its genres as a filter, and one correction for several sources that one undo takes back. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const grid = (page: Page) => page.getByRole('grid', { name: 'Sources' });
const genres = (page: Page) => page.getByRole('list', { name: 'Genres' });
const rows = (page: Page, count: number) => expect(grid(page)).toHaveAttribute('aria-rowcount', String(count + 1));

test('two sources are given a genre and a publisher together, found by them, and one undo takes both back', async ({
  workbench: { page },
}) => {
  await openView(page, 'Sources');
  await rows(page, 7);
  await grid(page).getByRole('row').filter({ hasText: 'Le conseil municipal' }).click();
  await page.keyboard.press('Shift+ArrowDown');
  const form = page.getByRole('form', { name: 'Modifier ensemble' });
  await expect(page.getByText('2 sources choisies').first()).toBeVisible();

  await test.step('only what is filled in is changed', async () => {
    await form.getByRole('button', { name: /Genre$/u }).press('Enter');
    await page.getByRole('option', { name: 'Communiqué de presse' }).press('Enter');
    await form.getByRole('textbox', { name: 'Éditeur' }).fill('Le Phare du Val');
    await expectAccessible(page);
    await form.getByRole('textbox', { name: 'Éditeur' }).press('Enter');
    await expect(page.getByRole('contentinfo')).toContainText('Modification de 2 sources');
    await expect(form.getByRole('textbox', { name: 'Éditeur' })).toHaveValue('');
  });

  await test.step('the genre is a filter with its count', async () => {
    const filter = genres(page).getByRole('button', { name: /^Communiqué de presse/u });
    await expect(filter).toHaveText(/2$/u);
    await filter.press('Enter');
    await rows(page, 2);
    await expect(grid(page).getByText('Communiqué de presse')).toHaveCount(2);
    await page.getByRole('searchbox', { name: 'Filtrer les sources' }).fill('phare val');
    await rows(page, 2);
    await page.getByRole('searchbox', { name: 'Filtrer les sources' }).fill('');
  });

  await test.step('one undo', async () => {
    await grid(page).focus();
    await page.keyboard.press('Control+z');
    await expect(genres(page).getByRole('button', { name: /^Communiqué de presse/u })).toHaveText(/0$/u);
    await page.getByRole('button', { name: 'Montrer toutes les sources' }).press('Enter');
    await rows(page, 7);
    await expect(grid(page).getByText('Communiqué de presse')).toHaveCount(0);
  });
});

test('a narrow window: columns give way, nothing scrolls sideways, and the sorted one stays', async ({
  workbench: { page },
}) => {
  await openView(page, 'Sources');
  const head = (name: string) => grid(page).getByRole('columnheader', { name, exact: true });
  for (const width of [1920, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    if (width === 1920) await grid(page).getByRole('button', { name: 'Format' }).click();
    await expect(head('Éditeur')).toHaveCount(width === 1920 ? 1 : 0);
    await expect(head('Format')).toBeVisible();
    await expect(head('Titre')).toHaveAttribute('aria-colindex', '2');
    expect(await grid(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  }
});
