/** What is asked of the reader while its source is still being read is done to that source, not to the one before. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePdf, paragraphAt } from '../support/documents/pdf.ts';
import { withCase } from './support/case-maker.ts';
import { openSource } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test('a key pressed too early waits for the source that it is meant for', async ({ workbench }) => {
  const { page, folder } = workbench;
  const file = path.join(folder, 'vannes.greffier');
  const press = path.join(folder, 'presse');
  mkdirSync(press);
  writeFileSync(path.join(press, 'a.html'), '<title>La vanne basse</title><h1>La vanne basse</h1><p>Elle fuit.</p>');
  const pages = [paragraphAt(700, ['La vanne haute tient, dit le garde du canal.'])];
  writeFileSync(path.join(press, 'b.pdf'), await (await makePdf(pages, { title: 'La vanne haute' })).save());
  await withCase({ file, title: 'Vannes' }, ({ bringIn }) => bringIn([press]));
  let isSlow = false;
  await page.routeWebSocket(/\/socket$/u, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => void setTimeout(() => socket.send(message), isSlow ? 600 : 0));
  });
  await workbench.restart({ args: [file] });
  await openSource(page, 'La vanne basse');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type('La vanne haute');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('La vanne haute');
  isSlow = true;
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+v');
  await expect(page.getByRole('region', { name: 'Pages de « La vanne haute »' })).toBeVisible();
  isSlow = false;
  // The page before is still read as text.
  await openSource(page, 'La vanne basse');
});
