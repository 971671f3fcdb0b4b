/** The whole path by hand: drop a folder, a fact from each source, a memo that cites them all, its PDF read back. */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginMemo } from './support/go.ts';
import { dropPaths } from './support/drop-paths.ts';
import { readPdf } from './support/pdf.ts';
import { selectWords } from './support/select-words.ts';
import { expect, test } from './support/workbench.ts';

const press = path.resolve(import.meta.dirname, '../fixtures/press/dossier');

/** One passage of each source, by the beginning of its title. */
const PASSAGES = [
  { title: 'La régie des eaux mise en demeure', words: 'la fuite touche près de 4 200 foyers', query: '4 200 foyers' },
  {
    title: 'Le conseil municipal réclame',
    words: 'Une amende de 300 000 euros pourrait être prononcée',
    query: '300 000',
  },
  {
    title: 'Une amende et une astreinte',
    words: 'une astreinte de 2 000 euros par jour de retard',
    query: '2 000 euros',
  },
  { title: 'La régie fait appel', words: 'elle contestait le jugement', query: 'contestait' },
  {
    title: 'Water board appeals',
    words: 'the leak would be repaired before the end of the year',
    query: 'leak repaired',
  },
] as const;

test('a folder becomes a memorandum whose every citation leads to its words', async ({ workbench }) => {
  const { page, folder } = workbench;
  const dossier = path.join(folder, 'dossier');
  cpSync(press, dossier, { recursive: true });

  await test.step('a new matter, and the folder dropped on the window', async () => {
    await page.keyboard.press('Control+n');
    await page.getByRole('dialog').getByRole('textbox').fill('Régie des eaux');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
    await dropPaths(page, [dossier]);
    await expect(page.getByRole('button', { name: '5 sources' })).toBeVisible();
  });

  await test.step('a fact from each source: select with the mouse, F, Enter', async () => {
    for (const { title, words } of PASSAGES) {
      await page.getByRole('button', { name: 'Sources', exact: true }).first().click();
      await page.getByRole('row').filter({ hasText: title }).click();
      await page.keyboard.press('Enter');
      await expect(page.getByText(words, { exact: false }).first()).toBeVisible();
      await selectWords(page, words);
      await page.keyboard.press('f');
      await expect(page.getByRole('form', { name: 'Nouveau fait' }).getByRole('textbox').first()).not.toHaveValue('');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('form', { name: 'Nouveau fait' })).toHaveCount(0);
    }
    await page.getByRole('button', { name: 'Faits', exact: true }).first().click();
    for (const { words } of PASSAGES)
      await expect(page.getByRole('row').filter({ hasText: words.slice(4, 30) })).toBeVisible();
  });

  await test.step('a memo that cites the five with @', async () => {
    await page.getByRole('button', { name: 'Mémorandum', exact: true }).first().click();
    await page.getByTestId('half-0').getByRole('button', { name: 'Nouveau mémorandum' }).click();
    await beginMemo(page);
    const editor = page.getByRole('textbox', { name: /^Texte du mémorandum/u });
    await editor.click();
    await page.keyboard.press('Control+Alt+1');
    await page.keyboard.type('Les faits');
    await page.keyboard.press('Enter');
    for (const [index, { query }] of PASSAGES.entries()) {
      await page.keyboard.type(`Constat numéro ${index + 1} `);
      await page.keyboard.type('@');
      const popup = page.getByRole('combobox');
      await expect(popup).toBeFocused();
      await page.keyboard.type(query);
      await expect(page.getByRole('listbox').last().getByRole('option').first()).toContainText(
        query.split(' ').at(-1) ?? '',
      );
      await page.keyboard.press('Enter');
      await expect(editor).toBeFocused();
      await page.keyboard.type('.');
      await page.keyboard.press('Enter');
    }
    for (let number = 1; number <= 5; number++)
      await expect(editor).toContainText(new RegExp(`Pièce\\sn°\\s${number}`, 'u'));
  });

  await test.step('one click from the citation to the words, and back', async () => {
    await page
      .getByRole('textbox', { name: /^Texte du mémorandum/u })
      .getByText(/Pièce\sn°\s4/u)
      .click();
    await expect(page.getByText('elle contestait le jugement', { exact: false }).first()).toBeVisible();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('textbox', { name: /^Texte du mémorandum/u })).toBeVisible();
  });

  const pdf = await test.step('the PDF, exported and read back', async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).first().click();
    await page.getByRole('button', { name: /Composer le PDF/u }).click();
    const download = page.waitForEvent('download');
    const get = page.getByRole('button', { name: 'Récupérer le fichier' });
    await expect(get).toBeVisible({ timeout: 30_000 });
    await get.click();
    return readPdf(readFileSync(await (await download).path()));
  });

  const exhibitPage = (number: number): number =>
    pdf.pages.findIndex(
      (text, index) =>
        index > 0 &&
        new RegExp(`Pièce\\sn°\\s${number}\\b`, 'u').test(text) &&
        text.includes(PASSAGES[number - 1]?.words.slice(0, 14) ?? ''),
    );
  const targets = new Set(pdf.links.map(({ to }) => to));
  for (const [index] of PASSAGES.entries())
    expect(targets.has(exhibitPage(index + 1)), `a link to exhibit ${index + 1}`).toBe(true);
  expect(pdf.bookmarks.some(({ title }) => title.includes('Les faits'))).toBe(true);
  expect(pdf.bookmarks.filter(({ title }) => /Pièce\sn°/u.test(title)).length).toBeGreaterThanOrEqual(5);
  expect(pdf.pages[0]).toContain('Constat');
});
