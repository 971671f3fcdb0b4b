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
    await page.getByRole('searchbox', { name: 'Filtrer les sources' }).press('ArrowDown');
    await expect(grid(page), 'the arrow goes on in the list').toBeFocused();
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

  await test.step('a date as it is typed is written as it is kept; Ctrl+Z in the field takes back what it gave', async () => {
    await grid(page).getByRole('row').filter({ hasText: 'Le conseil municipal' }).click();
    const right = page.locator('[data-pane="right"]');
    const date = right.getByRole('textbox', { name: 'Date de publication' });
    const before = await date.inputValue();
    await date.fill('04/08/2024');
    await date.press('Enter');
    await expect(date).toHaveValue('2024-08-04');
    await expect(page.getByRole('contentinfo')).toContainText('Modification de 1 source');
    await date.press('Control+z');
    await expect(page.getByRole('contentinfo')).not.toContainText('Modification de 1 source');
    await expect(date).toHaveValue(before);
    // Letters that were not given are the field's own to take back.
    await date.pressSequentially('?');
    await date.press('Control+z');
    await expect(date).toHaveValue(before);
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
