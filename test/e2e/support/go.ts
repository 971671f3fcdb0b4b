import { expect, type Locator, type Page } from '@playwright/test';

/** Goes to a view by its button at the edge of the window. */
export async function openView(page: Page, name: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: /^(?:Vues|Views)$/u });
  // The button of Tasks also says what is running.
  const button = rail.getByRole('button', { name: new RegExp(`^${name}(?:,|$)`, 'u') });
  await button.click();
  await expect(button).toHaveAttribute('aria-current', 'page');
}

/** Opens a source from the palette with keys only, and waits for its text. */
export async function openSource(page: Page, title: string): Promise<Locator> {
  await page.keyboard.press('Control+p');
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toBeFocused();
  // Enter right behind the last letter: what is meant is the answer to them, whenever it comes.
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(palette).toHaveCount(0);
  const text = page.getByRole('region', { name: new RegExp(`«.${title}|“${title}`, 'u') });
  // A text with thousands of passages takes its time on a busy machine.
  await expect(text).toBeVisible({ timeout: 30_000 });
  return text;
}

/** The text of the memorandum. */
export const memoText = (page: Page): Locator => page.getByRole('textbox', { name: /^Texte du mémorandum/u });

/** The line at the foot of the window. */
export const statusBar = (page: Page): Locator => page.getByRole('contentinfo', { name: /^(?:État|Status)$/u });

/** In the dialog of a new memorandum: an empty one under this title. */
export async function beginMemo(page: Page, title = 'Mémorandum'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Nouveau mémorandum' });
  await dialog.getByRole('textbox').fill(title);
  await dialog.getByText('Commencer par les parties habituelles').click();
  await dialog.getByRole('button', { name: 'Créer', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}
