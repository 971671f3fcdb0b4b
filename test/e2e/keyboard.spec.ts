/** The whole way to a proven fact and back to its words, without touching the mouse. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { painted } from './support/painted.ts';
import { expect, test } from './support/workbench.ts';

const TITLE = 'La passerelle est fermée';
const WORDS = 'Le garde-corps a cédé';

test('import, read, mark, prove, search, and back at the words: keys only', async ({ workbench: { page, folder } }) => {
  const press = path.join(folder, 'presse');
  mkdirSync(press);
  writeFileSync(path.join(press, 'a.txt'), `${TITLE}\n\n${WORDS} samedi soir. La mairie attend un devis.\n`);
  writeFileSync(path.join(press, 'b.txt'), 'Le marché rouvre\n\nLes étals reviennent dimanche sur la place.\n');
  const text = page.getByRole('region', { name: new RegExp(TITLE, 'u') });

  await test.step('a matter, and files chosen for it', async () => {
    await page.keyboard.press('Control+n');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Passerelle');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Passerelle', level: 2 })).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+Shift+I');
    await (await chooser).setFiles([path.join(press, 'a.txt'), path.join(press, 'b.txt')]);
    await expect(page.getByText(/Import terminé\s: 2 sources/u)).toBeVisible();
  });

  await test.step('the list: down to the source, Enter', async () => {
    await page.keyboard.press('Control+Digit1');
    const grid = page.getByRole('grid', { name: 'Sources' });
    await expect(grid.getByRole('row').filter({ hasText: TITLE })).toBeVisible();
    // F6 goes from pane to pane, Tab within one.
    for (let step = 0; step < 20 && !(await grid.evaluate((element) => element === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await expect(grid).toBeFocused();
    await page.keyboard.type('la');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
  });

  await test.step('words, F, Enter: a fact', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+ArrowDown');
    for (let word = 0; word < 6; word++) await page.keyboard.press('Control+Shift+ArrowRight');
    expect(await page.evaluate(() => document.getSelection()?.toString().trim())).toBe(WORDS);
    await page.keyboard.press('f');
    await expect(page.getByRole('form', { name: 'Nouveau fait' }).getByRole('textbox').first()).toHaveValue(WORDS);
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page, 'fact')).toEqual([WORDS]);
    await expect(text).toBeFocused();
  });

  await test.step('search, a hit, the words', async () => {
    await page.keyboard.press('Control+Shift+F');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('gardecorps OR devis');
    const hits = page.getByRole('region', { name: 'Sources', exact: true }).getByRole('listitem');
    await expect(hits).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect.poll(() => painted(page, 'current')).toEqual(['devis']);
  });

  await test.step('back to the hits, and from the fact to its words', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Control+Digit2');
    const facts = page.getByRole('grid', { name: 'Faits' });
    await expect(facts.getByRole('row').filter({ hasText: WORDS })).toBeVisible();
    for (let step = 0; step < 20 && !(await facts.evaluate((element) => element === document.activeElement)); step++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect.poll(() => painted(page, 'current')).toEqual([WORDS]);
  });
});
