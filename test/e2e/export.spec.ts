/** The PDF as its reader gets it: stamped exhibits, live links, the same bytes every time. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginMemo, memoText, openView } from './support/go.ts';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './support/accessibility.ts';
import { readPdf } from './support/pdf.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

/** Presses the button and takes the file that the browser is handed. */
async function compose(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: /^Composer/u }).click();
  const bytes = new Uint8Array(readFileSync(await (await download).path()));
  await expect(page.getByRole('status').filter({ hasText: 'Le PDF est écrit.' })).toBeVisible();
  return bytes;
}

/** From the list of formats. */
async function chooseFormat(page: Page, name: string): Promise<void> {
  await page
    .getByRole('button', { name: /Format/u })
    .filter({ visible: true })
    .click();
  await page.getByRole('option', { name }).click();
}

const stamp = (number: number): RegExp => new RegExp(`Pièce\\sn°\\s${number}\\b.*p\\.\\s\\d+\\s/\\s\\d+`, 'u');

test('every citation leads to the stamped page of its exhibit, with the same bytes each time', async ({
  workbench: { page },
}) => {
  await openView(page, 'Export');
  await expect(page.locator('[data-pane="right"]').getByText('Tout est prêt')).toBeVisible();
  // The list shows the dates that will be printed: a source's date that is only guessed is not.
  const listed = page.getByRole('row').filter({ hasText: 'La régie des eaux mise en demeure' });
  await expect(listed).toContainText('–');
  await expect(listed).not.toContainText('12 avril 2024');
  const bytes = await compose(page);
  const pdf = await readPdf(bytes);

  expect(pdf.title).toBe('Note sur la sanction');
  const stamped = [1, 2, 3, 4].map((number) => pdf.pages.flatMap((text, at) => (stamp(number).test(text) ? [at] : [])));
  expect(stamped.map(({ length }) => length)).toEqual([1, 2, 1, 1]);
  const targets = new Set(pdf.links.map(({ to }) => to));
  // Exhibit 2 is cited at its second page.
  for (const at of [stamped[0]?.[0], stamped[1]?.[1], stamped[2]?.[0], stamped[3]?.[0]]) expect(targets).toContain(at);
  expect(pdf.pages[stamped[1]?.[1] ?? 0]).toContain('quatre-vingts jours');
  const titles = pdf.bookmarks.map(({ title }) => title);
  for (const wanted of [/Les faits/u, /La procédure/u, /La discussion/u, /Pièce\sn°\s1/u, /Pièce\sn°\s4/u])
    expect(
      titles.some((title) => wanted.test(title)),
      String(wanted),
    ).toBe(true);
  const exhibit = pdf.bookmarks.find(({ title }) => /Pièce\sn°\s3/u.test(title));
  expect(exhibit?.page).toBe(stamped[2]?.[0]);

  const again = await compose(page);
  expect(Buffer.from(again).equals(Buffer.from(bytes)), 'the same bytes').toBe(true);
});

test('without its exhibits the memorandum is the memorandum alone', async ({ workbench: { page } }) => {
  await openView(page, 'Export');
  await chooseFormat(page, 'PDF du mémorandum seul');
  await expect(page.getByText('Sans les pièces elles-mêmes')).toBeVisible();
  const pdf = await readPdf(await compose(page));
  expect(pdf.pages.some((text) => stamp(1).test(text))).toBe(false);
  expect(pdf.bookmarks.some(({ title }) => /Pièce\sn°/u.test(title))).toBe(false);
  expect(pdf.pages.join(' ')).toMatch(/La fuite est établie \(Pièce\sn°\s1, p\.\s1\)/u);
});

test('the PDF says what level it reached, verifies itself, and one changed byte is found', async ({
  workbench: { page },
}) => {
  await openView(page, 'Export');
  await chooseFormat(page, 'PDF du mémorandum seul');
  const bytes = await compose(page);
  await expect(page.getByText('Niveau atteint\u00a0: PDF/A-3a, PDF/UA-1')).toBeVisible();
  await openView(page, 'Tâches');
  await page.getByRole('tab', { name: 'Vérifier un PDF' }).click();
  const verify = async (buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir un PDF…' }).click();
    await (await chooser).setFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer });
  };
  const report = page.getByRole('tabpanel').getByRole('status');
  await verify(Buffer.from(bytes));
  await expect(report).toContainText('Intact');
  await expect(report.getByRole('listitem').filter({ hasText: 'original relu' }).first()).toContainText('intact');

  const tampered = Buffer.from(bytes);
  const original = tampered.indexOf('/Type/EmbeddedFile', tampered.indexOf('application#2Fjson'));
  const data = tampered.indexOf('stream\n', original) + 40;
  tampered[data] = (tampered[data] ?? 0) ^ 1;
  await verify(tampered);
  await expect(report).toContainText('Altéré');
  await expect(
    report
      .getByRole('listitem')
      .filter({ hasText: /^Pièce n°/u })
      .filter({ hasText: /altéré|manquant/u }),
  ).toHaveCount(1);
});

test('a memorandum without any citation, and one that cites what is not here', async ({ workbench: { page } }) => {
  await openView(page, 'Mémorandum');
  await expect(memoText(page)).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
  await beginMemo(page);
  const text = page.getByRole('textbox', { name: 'Texte du mémorandum «\u00a0Mémorandum\u00a0»' });
  await text.click();
  await page.keyboard.type('Aucune pièce n’est citée.');
  await expect(page.getByText('Texte enregistré').filter({ visible: true })).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(page.getByText('Aucune citation').filter({ visible: true })).toBeVisible();
  const pdf = await readPdf(await compose(page));
  expect(pdf.pages[0]).toContain('Aucune pièce n’est citée.');

  await test.step('a citation pasted from another matter is told before it is printed', async () => {
    await page.keyboard.press('Alt+ArrowLeft');
    await text.click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<p>Voir <span data-citation="c" data-source="ailleurs" data-passage="p" data-form="reference"></span></p>',
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(text.locator('.citation')).toHaveAttribute('data-state', 'orphan');
    await expect(page.getByText('Texte enregistré').filter({ visible: true })).toBeVisible();
    await page.keyboard.press('Control+e');
    const checks = page.locator('[data-pane="right"]').getByRole('alert').filter({ visible: true });
    await expect(checks).toContainText('Une citation renvoie à un passage qui n’existe plus.');
    await expect(page.getByText('1 point à vérifier')).toBeVisible();
    await test.step('and exported only when that is said', async () => {
      await page
        .getByRole('button', { name: /^Composer/u })
        .filter({ visible: true })
        .click();
      const question = page.getByRole('alertdialog', { name: '1 défaut de citation' });
      await question.getByRole('button', { name: 'Annuler' }).click();
      await expect(question).toHaveCount(0);
    });
    await checks.getByRole('button', { name: 'Voir la citation' }).click();
    await expect(text).toBeVisible();
    await expect(text.locator('.citation')).toHaveClass(/ProseMirror-selectednode/u);
  });

  await test.step('a quotation that no citation answers for leads to its words', async () => {
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Chacun répète que «la vanne était restée ouverte toute la nuit». ');
    await expect(page.getByText('Texte enregistré').filter({ visible: true })).toBeVisible();
    await page.keyboard.press('Control+e');
    const checks = page.locator('[data-pane="right"]').getByRole('alert').filter({ visible: true });
    await expect(checks).toHaveCount(1);
    await checks.getByRole('button', { name: 'Voir la citation' }).click();
    await expect(text).toBeFocused();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString().replaceAll(/\s/gu, ' ')))
      .toBe('la vanne était restée ouverte toute la nuit');
  });
});

test('the same memorandum as a filing folder, for Word and as Markdown', async ({ workbench: { page } }) => {
  await openView(page, 'Export');
  const write = async (): Promise<{ name: string; bytes: Uint8Array }> => {
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Exporter…' }).click();
    const file = await download;
    await expect(page.getByRole('status').filter({ hasText: 'Le fichier est écrit.' })).toBeVisible();
    return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
  };
  await test.step('filed: names begin with the numbers of the list', async () => {
    await chooseFormat(page, 'Dossier de dépôt');
    await expect(page.getByRole('row').filter({ hasText: 'PJ2_Arrete_de_mise_en_demeure.pdf' })).toBeVisible();
    await expectAccessible(page, ['light']);
    const { name, bytes } = await write();
    const names = Object.keys(unzipSync(bytes));
    const exhibits = names.filter((one) => /^PJ[1-4]_[A-Za-z0-9_]+\.pdf$/u.test(one));
    expect([name.endsWith('.zip'), names.length, exhibits.length]).toEqual([true, 6, 4]);
  });
  await test.step('for Word: footnotes of its own', async () => {
    await chooseFormat(page, 'Word (DOCX)');
    const parts = unzipSync((await write()).bytes);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('La fuite est établie');
  });
  await test.step('as Markdown', async () => {
    await chooseFormat(page, 'Markdown');
    const text = strFromU8((await write()).bytes);
    expect(text).toContain('# Note sur la sanction');
    expect(text).toMatch(/La fuite est établie \(Pièce\sn°\s1, p\.\s1\)/u);
  });
});
