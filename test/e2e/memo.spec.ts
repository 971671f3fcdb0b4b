/** The memorandum as it is written: structure, typography, citations that renumber, paste, and nothing lost. */
import type { Page } from '@playwright/test';
import { beginMemo, memoText, openView, statusBar } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

/** Heading numbers are drawn by the style sheet, so they are read from the outline, which is what a screen reader hears. */
const outline = (page: Page) => page.getByRole('listbox', { name: 'Plan' }).filter({ visible: true });
const saved = (page: Page) => expect(page.getByText('Texte enregistré').filter({ visible: true })).toBeVisible();

/** A new memorandum with the caret in it. */
async function writeNew(page: Page): Promise<void> {
  await openView(page, 'Mémorandum');
  await expect(page.getByRole('textbox', { name: /Note sur la sanction/u })).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
  await beginMemo(page);
  await expect(page.getByRole('textbox', { name: 'Texte du mémorandum «\u00a0Mémorandum\u00a0»' })).toBeVisible();
  await text(page).click();
}
const text = (page: Page) => page.getByRole('textbox', { name: 'Texte du mémorandum «\u00a0Mémorandum\u00a0»' });

type Form = 'Référence' | 'Note' | 'Citation';

/** Asks for a citation (`@` by itself, the keys also right behind a word), finds it and takes it in a form. */
async function cite(page: Page, query: string, form: Form, by: 'sign' | 'keys' = 'sign'): Promise<void> {
  await (by === 'sign' ? page.keyboard.type('@') : page.keyboard.press('Control+Shift+c'));
  const popup = page.getByRole('dialog', { name: /^Citer/u });
  await expect(popup.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(query);
  await expect(popup.getByRole('option').first()).toContainText(query);
  // Tab goes through the three forms and comes back to the one that was last used.
  for (let turn = 0; turn < 3 && !(await popup.getByRole('radio', { name: form, checked: true }).isVisible()); turn++)
    await page.keyboard.press('Tab');
  await expect(popup.getByRole('radio', { name: form })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(popup).toHaveCount(0);
  await expect(text(page)).toBeFocused();
}

test('structure: numbered headings, lists, a table, a note, bold and italic', async ({ workbench: { page } }) => {
  await writeNew(page);
  await test.step('headings are numbered I, A, 1', async () => {
    for (const [level, words] of [
      [1, 'Les faits'],
      [2, 'La conduite'],
      [3, 'Son état'],
      [2, 'Le contrat'],
      [1, 'La discussion'],
    ] as const) {
      await page.keyboard.press(`Control+Alt+Digit${level}`);
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    }
    await expect(outline(page).getByRole('option')).toHaveText([
      /^I\.\s*Les faits$/u,
      /^A\.\s*La conduite$/u,
      /^1\.\s*Son état$/u,
      /^B\.\s*Le contrat$/u,
      /^II\.\s*La discussion$/u,
    ]);
    await expect(text(page).getByRole('heading')).toHaveCount(5);
  });

  await test.step('bold, italic and small capitals', async () => {
    await page.keyboard.type('Un mot ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('gras');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' et un ');
    await page.keyboard.press('Control+i');
    await page.keyboard.type('penché');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Enter');
    await expect(text(page).locator('strong')).toHaveText('gras');
    await expect(text(page).locator('em')).toHaveText('penché');
  });

  await test.step('a list by its sign, left by an empty item', async () => {
    await page.keyboard.type('- premier');
    await page.keyboard.press('Enter');
    await page.keyboard.type('second');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(text(page).locator('ul > li')).toHaveText(['premier', 'second']);
    await page.keyboard.type('1. un');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(text(page).locator('ol > li')).toHaveText(['un']);
  });

  await test.step('a table, written in with Tab', async () => {
    await page.getByRole('button', { name: 'Tableau' }).filter({ visible: true }).click();
    await page.getByRole('menuitem', { name: 'Insérer un tableau' }).click();
    await expect(text(page).locator('table')).toHaveCount(1);
    await expect(text(page)).toBeFocused();
    for (const cell of ['Poste', 'Date', 'Montant', 'Amende', '17 septembre']) {
      await page.keyboard.type(cell);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('250 000');
    await expect(text(page).locator('th')).toHaveText(['Poste', 'Date', 'Montant']);
    await expect(text(page).locator('td').nth(2)).toHaveText('250 000');
    await page.getByRole('button', { name: 'Tableau' }).filter({ visible: true }).click();
    await page.getByRole('menuitem', { name: 'Supprimer la ligne' }).click();
    await expect(text(page).locator('tr')).toHaveCount(2);
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Control+End');
  });

  await test.step('a footnote, written in its own small page', async () => {
    await page.keyboard.type('Une phrase annotée');
    await page.keyboard.press('Control+Shift+n');
    const note = page.getByRole('textbox', { name: 'Texte de la note' });
    await expect(note).toBeFocused();
    await page.keyboard.type('Voir le contrat.');
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await page.keyboard.type(', suite.');
    await expect(text(page).locator('.footnote')).toHaveAttribute('aria-label', /Voir le contrat\./u);
    await expect(text(page)).toContainText('Une phrase annotée');
    await expect(text(page)).toContainText(', suite.');
  });
});

test('French typography as one types, taken back by one key', async ({ workbench: { page } }) => {
  await writeNew(page);
  await page.keyboard.type('L\'enquête : est-ce vrai ? Oui ! Il dit "non" ; voir p. 3...');
  await expect(text(page)).toHaveText(
    'L’enquête\u00a0: est-ce vrai\u202f? Oui\u202f! Il dit «\u00a0non\u00a0»\u202f; voir p.\u00a03…',
    { useInnerText: true },
  );
  await page.keyboard.press('Control+z');
  await expect(text(page)).toContainText('voir p.\u00a03...');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Quoi?');
  await expect(text(page)).toContainText('Quoi\u202f?');
  await page.keyboard.press('Backspace');
  await expect(text(page)).toContainText('Quoi?');
});

test('citations in three forms, which renumber with the exhibit list', async ({ workbench: { page } }) => {
  await writeNew(page);
  await page.keyboard.type('Le délai ');
  await cite(page, 'quatre-vingts jours', 'Référence');
  await page.keyboard.type(', la suite');
  await cite(page, 'contestait', 'Note', 'keys');
  await page.keyboard.type(', et ');
  await cite(page, '300 000 euros', 'Citation');
  await page.keyboard.type('.');
  const citation = (form: string) => text(page).locator(`.citation[data-form="${form}"]`);
  await expect(citation('reference')).toHaveText(/^\(Pièce\sn°\s2, p\.\s2\)$/u);
  await expect(citation('footnote')).toHaveAttribute('aria-label', /^Note\s:.*Pièce\sn°\s4/u);
  await expect(citation('quotation')).toHaveText(
    /^«\sUne amende de 300 000 euros pourrait être prononcée\s» \(Pièce\sn°\s5\)$/u,
  );

  await test.step('the pane tells each, sound, in the order of the text', async () => {
    const pane = page.getByRole('grid', { name: 'Citations' }).filter({ visible: true });
    await expect(pane.getByRole('row').filter({ hasText: 'Pièce' })).toHaveText([
      /n°\s2, p\.\s2.*exacte.*quatre-vingts jours/u,
      /n°\s4.*exacte.*Note.*contestait/u,
      /n°\s5.*exacte.*Citation.*300 000/u,
    ]);
  });

  await test.step('Alt+↑ in the list of exhibits renumbers the text at once', async () => {
    await page
      .getByRole('tab', { name: /^Bordereau/u })
      .filter({ visible: true })
      .click();
    const exhibits = page.getByRole('grid', { name: 'Bordereau' }).filter({ visible: true });
    await exhibits.getByRole('row').filter({ hasText: 'Le conseil municipal' }).click();
    await exhibits.focus();
    for (const number of [4, 3, 2, 1]) {
      await page.keyboard.press('Alt+ArrowUp');
      await expect(citation('quotation')).toContainText(new RegExp(`Pièce\\sn°\\s${number}\\)`, 'u'));
    }
    await expect(citation('reference')).toHaveText(/^\(Pièce\sn°\s3, p\.\s2\)$/u);
    await expect(statusBar(page)).toContainText('Pièce déplacée');
    await page.keyboard.press('Control+z');
    await expect(citation('quotation')).toContainText(/Pièce\sn°\s2\)/u);
  });

  await test.step('a source that is cited cannot leave the list', async () => {
    await page.keyboard.press('Delete');
    await expect(page.getByRole('alert').filter({ hasText: 'est citée dans' })).toContainText(
      'Retirez d’abord la citation',
    );
  });
});

test('what Word puts on the clipboard comes in clean', async ({ workbench: { page } }) => {
  await writeNew(page);
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body>
<h1 style="color:#2F5496">Les faits</h1><p class=MsoNormal style='margin-bottom:8pt'>Un mot <b style='mso-bidi-font-weight:normal'>gras</b><del><span style='mso-del-author:x'> biffé</span></del> et <span style='font-style:italic'>penché</span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>premier</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>second</p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l2 level1 lfo3'><span style='mso-list:Ignore'>3)<span>&nbsp; </span></span>trois</p>
<p class=MsoQuote>Cité</p><p class=MsoNormal style='text-align:right'>Fait à Valmont<span class=MsoCommentReference><a class=msocomanchor>[a1]</a></span></p>
<p class=MsoNormal>Une note<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p>
<img src="http://exemple.invalid/pixel.png"><script>document.title = 'pris'</script>
<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Voir le <i>contrat</i>.</p></div></body></html>`;
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/html', pasted);
    data.setData('text/plain', 'Les faits');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
  await expect(text(page).getByRole('heading', { level: 1 })).toHaveText('Les faits');
  await expect(text(page).locator('p strong')).toHaveText('gras');
  await expect(text(page).locator('p em')).toHaveText('penché');
  await expect(text(page)).not.toContainText('biffé');
  await expect(text(page).locator('ol')).toHaveAttribute('start', '3');
  await expect(text(page).locator('blockquote')).toHaveText('Cité');
  await expect(text(page).locator('p[data-align="end"]')).toHaveText('Fait à Valmont');
  await expect(text(page).locator('ul > li')).toHaveText(['premier', 'second']);
  await expect(text(page).locator('.footnote')).toHaveAttribute('aria-label', /Voir le contrat\.$/u);
  await expect(text(page).locator('img, script, style, [style], .MsoNormal')).toHaveCount(0);
  await expect(page).not.toHaveTitle('pris');
  await saved(page);
});

test('autosave outlives a kill, and a whole text can be undone from outside it', async ({ workbench }) => {
  const { page, casefile } = workbench;
  await openView(page, 'Mémorandum');
  await memoText(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Une phrase écrite juste avant la panne.');
  await saved(page);
  const written = await memoText(page).innerText();
  await workbench.restart({ signal: 'SIGKILL', args: [casefile] });
  await expect(memoText(page), 'the window opens where it was').toContainText('juste avant la panne');
  expect(await memoText(page).innerText()).toBe(written);

  await test.step('Ctrl+Z outside the text takes back what was written in one go', async () => {
    await expect(statusBar(page)).toContainText('Mémorandum modifié');
    await page.getByRole('grid', { name: 'Citations' }).filter({ visible: true }).focus();
    await page.keyboard.press('Control+z');
    await expect(memoText(page)).not.toContainText('juste avant la panne');
    await expect(memoText(page)).toContainText('La régie a formé appel');
    await page.keyboard.press('Control+Shift+z');
    await expect(memoText(page)).toContainText('juste avant la panne');
  });

  await test.step('Ctrl+Z inside the text stays inside the text', async () => {
    await memoText(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Encore.');
    await page.keyboard.press('Control+z');
    await expect(memoText(page)).not.toContainText('Encore.');
    await expect(memoText(page)).toContainText('juste avant la panne');
  });
});

test('a memorandum made from the empty view takes its tab', async ({ workbench: { page } }) => {
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('textbox').fill('Sans mémorandum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sans mémorandum', level: 2 })).toBeVisible();
  await openView(page, 'Mémorandum');
  await page.locator('[data-pane="centre-0"]').getByRole('button', { name: 'Nouveau mémorandum' }).click();
  await beginMemo(page);
  await expect(memoText(page)).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'Onglets, moitié 1' });
  await expect(tabs.getByRole('listitem').filter({ hasText: 'Mémorandum' })).toHaveCount(1);
});
