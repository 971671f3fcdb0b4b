/** A text in which two thousand passages are marked is read like any other. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openCaseFile } from '../../electron/store/case-file.ts';
import { insertPassage } from '../../electron/store/queries/passage.ts';
import { withCase } from './support/case-maker.ts';
import { openSource } from './support/go.ts';
import { painted } from './support/painted.ts';
import { selectWords } from './support/select-words.ts';
import { expect, test } from './support/workbench.ts';

const COUNT = 2_000;
const TITLE = 'Registre des relevés';

/** Each line of the register with its number marked; every tenth passage bears a comment. */
async function makeRegister(file: string, folder: string): Promise<void> {
  const lines = Array.from(
    { length: COUNT },
    (_, index) =>
      `Relevé numéro ${index + 1} : le niveau du bief est de ${index % 300} centimètres au droit de l’écluse.`,
  );
  const text = path.join(folder, 'registre.txt');
  writeFileSync(text, `${TITLE}\n\n${lines.join('\n\n')}\n`);
  const source = await withCase({ file, title: 'Bief' }, async ({ call, bringIn }) => {
    const [row] = await bringIn([text]);
    return row && call('source.text', { sourceId: row.id });
  });
  if (!source) throw new Error('no text');
  const { body, textId, sourceId } = source;
  const opened = openCaseFile(file);
  opened.commit('passage.created', (db) => {
    for (let number = 1; number <= COUNT; number++) {
      const quote = `Relevé numéro ${number} `.trimEnd();
      const start = body.indexOf(`${quote} `);
      const end = start + quote.length;
      const around = { prefix: body.slice(Math.max(0, start - 32), start), suffix: body.slice(end, end + 32) };
      const comment = number % 10 === 0 ? `Vérifié (${number})` : '';
      insertPassage(db, { id: `p${number}`, sourceId, textId, start, end, quote, ...around, page: null, comment });
    }
  });
  opened.close();
}

test('two thousand passages are painted, listed, stepped through and added to', async ({ workbench }) => {
  const { page, folder, dataFolder } = workbench;
  const file = path.join(dataFolder, 'registre.greffier');
  await makeRegister(file, folder);
  await workbench.restart({ args: [file] });
  const text = await openSource(page, TITLE);
  const right = page.locator('[data-pane="right"]').getByRole('group', { name: 'Passages' });
  const current = right.getByRole('listitem').and(page.locator('[aria-current="true"]'));

  // Those near the view, and the others when it comes to them.
  await expect.poll(() => painted(page, 'passage')).toContain('Relevé numéro 1');
  await expect.poll(() => painted(page, 'comment').then(({ length }) => length)).toBe(COUNT / 10);
  // Of the list only what stands near is in the page; each item says which of how many it is.
  const card = (number: number) => right.locator(`[aria-posinset="${number}"]`);
  await expect(card(1)).toHaveAttribute('aria-setsize', String(COUNT));
  expect(await right.getByRole('listitem').count()).toBeLessThan(COUNT / 10);

  await right.getByRole('listitem').first().getByRole('button').first().click();
  await expect.poll(() => painted(page, 'current')).toEqual(['Relevé numéro 1']);
  await text.focus();
  for (const number of [2, 3]) {
    await page.keyboard.press('n');
    await expect(current).toContainText(`Relevé numéro ${number}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  await expect(text.getByText(`Relevé numéro ${COUNT} :`)).toBeInViewport();
  await expect.poll(() => painted(page, 'passage')).toContain(`Relevé numéro ${COUNT - 1}`);
  expect(await painted(page, 'passage')).not.toContain('Relevé numéro 1');
  await page.keyboard.press('p');
  await expect(current).toContainText('Relevé numéro 19');
  await expect(current).toBeInViewport();
  // What is scrolled to comes, and what is left goes.
  await right.getByRole('listitem').last().hover();
  await page.mouse.wheel(0, -1_000_000);
  await expect(card(1)).toBeInViewport();
  await page.mouse.wheel(0, 1_000_000);
  await card(COUNT).getByRole('button').first().click();
  await expect.poll(() => painted(page, 'current')).toEqual([`Relevé numéro ${COUNT}`]);

  await page.keyboard.press('Control+f');
  await page.keyboard.type('numéro 1234');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('1 sur 1');
  await expect(text.getByText('Relevé numéro 1234 :')).toBeInViewport();
  await page.keyboard.press('Escape');

  await selectWords(page, 'numéro 1234 : le niveau');
  await page.keyboard.press('m');
  await page.keyboard.type('À revoir');
  await page.keyboard.press('Enter');
  await expect(current).toHaveAttribute('aria-setsize', String(COUNT + 1));
  await expect(current).toContainText('À revoir');
  await expect.poll(() => painted(page, 'comment')).toContain('numéro 1234 : le niveau');
});
