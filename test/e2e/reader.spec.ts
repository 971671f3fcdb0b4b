/** The reader with the keyboard alone: open, select, make facts, cite, comment, link, find, and come back to where one was. */
import type { Page } from '@playwright/test';
import { memoText, openSource, openView } from './support/go.ts';
import { painted } from './support/painted.ts';
import { selectWords } from './support/select-words.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const form = (page: Page, name: string) => page.getByRole('form', { name });
/** The passages of the text, each with its words, its remark and its facts. */
const cards = (page: Page) =>
  page
    .locator('[data-pane="right"]')
    .getByRole('listitem')
    .filter({ visible: true, has: page.getByRole('button', { name: /^«/u }) });

/** From the beginning of the text `down` paragraphs on, and from there `words` words are selected. */
async function selectWithKeys(
  page: Page,
  { down, words }: { readonly down: number; readonly words: number },
): Promise<string> {
  await page.keyboard.press('Control+Home');
  for (let paragraph = 0; paragraph < down; paragraph++) await page.keyboard.press('Control+ArrowDown');
  for (let word = 0; word < words; word++) await page.keyboard.press('Control+Shift+ArrowRight');
  return selected(page);
}

const selected = (page: Page): Promise<string> => page.evaluate(() => document.getSelection()?.toString().trim() ?? '');

const [CONTROL, SHIFT] = [2, 8];
interface Press {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly modifiers: number;
}

/** Presses keys in a row while the page does something else, as on a slow machine: it gets to all of them at once. */
async function pressWhileBusy(page: Page, presses: readonly Press[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 300;
      while (performance.now() < end);
    });
  });
  const sent = presses.map(({ key, code, keyCode, modifiers }) =>
    session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code,
      modifiers,
      windowsVirtualKeyCode: keyCode,
    }),
  );
  await Promise.all(sent);
  await session.detach();
}

test('a fact, a citation, a comment and a link without touching the mouse', async ({ workbench: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  const text = await openSource(page, 'Le conseil municipal');
  await text.focus();

  await test.step('F, Enter: a fact of the selected words', async () => {
    const words = await selectWithKeys(page, { down: 2, words: 3 });
    expect(words).toBe('Réuni mercredi soir');
    await expect(page.getByRole('toolbar', { name: 'Que faire des mots choisis' })).toBeVisible();
    await page.keyboard.press('f');
    await expect(form(page, 'Nouveau fait').getByRole('textbox').first()).toHaveValue(words);
    await page.keyboard.press('Enter');
    await expect(form(page, 'Nouveau fait')).toHaveCount(0);
    await expect(cards(page).filter({ hasText: words }).first()).toContainText('Fait n° 5');
    await expect.poll(() => painted(page, 'fact')).toContain(words);
    await expect(text, 'the keyboard is back in the text').toBeFocused();
  });

  await test.step('D, a date, Enter: in the chronology', async () => {
    expect(await selectWithKeys(page, { down: 1, words: 5 })).toBe('Publié le 3 juillet 2024');
    await page.keyboard.press('d');
    const dated = form(page, 'Nouveau fait daté');
    await expect(dated.getByRole('textbox', { name: 'Date' })).toBeFocused();
    await page.keyboard.type('03/07/2024');
    await expect(dated).toContainText('3 juillet 2024');
    await page.keyboard.press('Enter');
    await expect(dated).toHaveCount(0);
    await expect(text).toBeFocused();
  });

  await test.step('M: a comment; Escape gives up, Enter keeps', async () => {
    await selectWithKeys(page, { down: 3, words: 3 });
    await page.keyboard.press('m');
    await page.keyboard.type('rien');
    await page.keyboard.press('Escape');
    await expect(form(page, 'Commentaire')).toHaveCount(0);
    await expect(text).toBeFocused();
    await selectWithKeys(page, { down: 3, words: 3 });
    await page.keyboard.press('m');
    await page.keyboard.type('À recouper avec le contrat.');
    await page.keyboard.press('Enter');
    await expect(cards(page).filter({ hasText: 'À recouper avec le contrat.' })).toBeVisible();
    await expect.poll(() => painted(page, 'comment')).toHaveLength(1);
  });

  await test.step('L: a passage for a fact that is there already', async () => {
    expect(await selectWithKeys(page, { down: 3, words: 2 })).toBe('Les élus');
    await page.keyboard.press('Control+Shift+End');
    expect(await selected(page)).toBe('Les élus de l’opposition demandent la publication du contrat.');
    await page.keyboard.press('l');
    await expect(form(page, 'Rattacher à un fait').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('appel');
    await expect(form(page, 'Rattacher à un fait').getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(form(page, 'Rattacher à un fait')).toHaveCount(0);
    await expect(cards(page).filter({ hasText: 'La régie a formé appel.' })).toContainText(
      'Les élus de l’opposition demandent la publication du contrat.',
    );
  });

  await test.step('N and P walk through the passages in reading order', async () => {
    await text.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const current = cards(page).and(page.locator('[aria-current="true"]'));
    const order = [
      /Publié le 3/u,
      /Réuni mercredi/u,
      /Une amende de 300/u,
      /Les élus de\s»/u,
      /Les élus de l’opposition/u,
    ];
    await page.keyboard.press('Control+Home');
    for (const words of order) {
      await page.keyboard.press('n');
      await expect(current).toContainText(words);
    }
    await page.keyboard.press('p');
    await expect(current).toContainText(/Les élus de\s»/u);
  });

  await test.step('C: cited in the memorandum, at its end', async () => {
    const words = await selectWithKeys(page, { down: 2, words: 3 });
    await page.keyboard.press('c');
    await expect(memoText(page)).toBeVisible();
    await expect(memoText(page)).toBeFocused();
    await expect(memoText(page).getByText(/Pièce\sn°\s5/u)).toBeVisible();
    await expect(page.locator('[data-pane="right"]').getByText(words).filter({ visible: true }).first()).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(text).toBeVisible();
  });
});

test('from a fact to its words, highlighted, and back to the same row', async ({ workbench: { page } }) => {
  await openView(page, 'Faits');
  const row = page.getByRole('row').filter({ hasText: 'La régie a formé appel.' });
  await row.click();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Son avocate soutient').first()).toBeInViewport();
  await expect.poll(() => painted(page, 'current')).toEqual(['elle contestait le jugement']);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-pane="right"]').getByText('elle contestait le jugement').first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText('Son avocate soutient').first()).toBeInViewport();
});

test('two facts on overlapping words keep each its own', async ({ workbench: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  await openSource(page, 'La régie fait appel');
  for (const words of ['contestait le jugement. Son avocate', 'Son avocate soutient que le délai']) {
    await selectWords(page, words);
    await page.keyboard.press('f');
    await expect(form(page, 'Nouveau fait').getByRole('textbox').first()).toHaveValue(words);
    await page.keyboard.press('Enter');
    await expect(form(page, 'Nouveau fait')).toHaveCount(0);
  }
  await expect
    .poll(() => painted(page, 'fact'))
    .toEqual(['elle contestait le jugement. Son avocate soutient que le délai']);
  await expect(cards(page)).toHaveCount(3);
  for (const words of ['Son avocate soutient que le délai', 'contestait le jugement. Son avocate']) {
    await cards(page)
      .getByRole('button', { name: new RegExp(`^«\\s${words}`, 'u') })
      .click();
    await expect.poll(() => painted(page, 'current')).toEqual([words]);
  }
});

test('Ctrl+F finds with a count, whatever the accents, and goes round', async ({ workbench: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  const text = await openSource(page, 'La régie des eaux');
  await text.focus();
  await page.keyboard.press('Control+f');
  const find = page.getByRole('search', { name: 'Chercher dans ce texte' });
  await expect(find.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('regie');
  await expect(find.getByRole('status')).toHaveText('1 sur 3');
  await expect.poll(() => painted(page, 'current-hit').then((hits) => hits.length)).toBeLessThanOrEqual(1);
  for (const at of ['2 sur 3', '3 sur 3', '1 sur 3']) {
    await page.keyboard.press('Enter');
    await expect(find.getByRole('status')).toHaveText(at);
  }
  await page.keyboard.press('Shift+Enter');
  await expect(find.getByRole('status')).toHaveText('3 sur 3');
  await text.focus();
  await page.keyboard.press('Control+f');
  await expect(find.getByRole('searchbox'), 'asked for again while it is open').toBeFocused();
  await page.keyboard.type('introuvable');
  await expect(find.getByRole('status')).toHaveText('Aucune occurrence');
  await page.keyboard.press('Escape');
  await expect(find).toHaveCount(0);
  await expect(text).toBeFocused();
});

test('single letters can be switched off, and the palette still does their work', async ({ workbench: { page } }) => {
  await openView(page, 'Préférences');
  await page.getByText('Raccourcis d’une seule lettre dans la lecture').click();
  await expect(page.getByRole('checkbox', { name: /Raccourcis d’une seule lettre/u })).not.toBeChecked();
  const text = await openSource(page, 'Le conseil municipal');
  await text.focus();
  await selectWithKeys(page, { down: 2, words: 1 });
  await page.keyboard.press('f');
  await page.keyboard.press('m');
  await expect(page.getByRole('form')).toHaveCount(0);
  // While the page is busy: the browser has told nothing of the words selected last when the palette takes the keyboard.
  await pressWhileBusy(page, [
    { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, modifiers: CONTROL + SHIFT },
    { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, modifiers: CONTROL + SHIFT },
    { key: 'k', code: 'KeyK', keyCode: 75, modifiers: CONTROL },
  ]);
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('faire un fait');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Faire un fait des mots choisis');
  await page.keyboard.press('Enter');
  await expect(form(page, 'Nouveau fait').getByRole('textbox').first()).toHaveValue('Réuni mercredi soir');
});
