/** Spelling of the memorandum: marked behind the keys, mended by keys and mouse, taught, switched off; nothing leaves the machine. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { beginMemo, memoText, openView } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

const menu = (page: Page) => page.getByRole('dialog', { name: /^Orthographe de/u });
const marked = (page: Page) => page.locator('.ProseMirror .misspelled').filter({ visible: true });

test('wrong words are marked, mended, taught and left alone', async ({ workbench }) => {
  const { page } = workbench;
  await openView(page, 'Mémorandum');
  await expect(memoText(page)).toBeVisible();
  await page.getByRole('button', { name: 'Nouveau mémorandum' }).filter({ visible: true }).first().click();
  await beginMemo(page);
  const text = page.getByRole('textbox', { name: 'Texte du mémorandum «\u00a0Mémorandum\u00a0»' });
  await text.click();
  await page.keyboard.type(
    'La procedure engagée contre la régie a été notifée. The notice was received by the board in the morning.',
  );

  await test.step('each stretch in its language, the word at the caret not before it is left', async () => {
    await expect(marked(page)).toHaveText(['procedure', 'notifée']);
    await page.keyboard.press('Enter');
    await page.keyboard.type(
      '«\u00a0The notice was recieved by the board\u00a0», dit-elle. Le sieur Zblorg en convient, ains',
    );
    await expect(marked(page)).toHaveText(['procedure', 'notifée', 'recieved', 'Zblorg']);
    await page.keyboard.type('xi');
    await page.keyboard.press('ArrowLeft');
    await expect(marked(page)).toHaveText(['procedure', 'notifée', 'recieved', 'Zblorg', 'ainsxi']);
  });

  await test.step('F7 goes from word to word and offers what is meant; one step to undo', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F7');
    await expect(menu(page).getByRole('menuitem').first()).toHaveText('procédure');
    await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
    await expectAccessible(page, ['light', 'dark']);
    await page.keyboard.press('Enter');
    await expect(menu(page)).toHaveCount(0);
    await expect(text).toContainText('La procédure engagée');
    await expect(text).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(text).toContainText('La procedure engagée');
    await page.keyboard.press('Control+Shift+z');
    await expect(marked(page)).toHaveText(['notifée', 'recieved', 'Zblorg', 'ainsxi']);
    await page.keyboard.press('F7');
    await expect(menu(page)).toContainText('notifée');
    await page.keyboard.press('F7');
    await expect(menu(page)).toContainText('inconnu en anglais');
    await page.keyboard.press('Shift+F7');
    await expect(menu(page)).toContainText('notifée');
    await page.keyboard.press('Escape');
    await expect(text).toBeFocused();
  });

  await test.step('the context menu teaches the matter a word, and undo forgets it', async () => {
    await marked(page).getByText('Zblorg').click({ button: 'right' });
    await menu(page).getByRole('menuitem', { name: 'Ajouter aux mots du dossier' }).click();
    await expect(marked(page)).toHaveText(['notifée', 'recieved', 'ainsxi']);
    await openView(page, 'Préférences');
    const words = page.getByRole('list', { name: 'Mots du dossier' });
    await expect(words.getByRole('listitem')).toHaveText(['Zblorg']);
    await expectAccessible(page, ['light', 'dark']);
    await page.keyboard.press('Control+z');
    await expect(words.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('the language of a paragraph is set by keys and shown; it is kept, and undone in one step', async () => {
    await openView(page, 'Mémorandum');
    const language = page.getByRole('button', { name: /^Langue (?:fixée|devinée)/u });
    await text.click();
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+Home');
    await expect(language).toHaveAccessibleName('Langue devinée\u00a0: Français');
    await page.keyboard.press('Control+Shift+g');
    const choices = page.getByRole('menu', { name: 'Langue du texte' });
    await expect(choices.getByRole('menuitemradio', { name: 'Devinée par phrase' })).toBeFocused();
    await expectAccessible(page, ['light', 'dark']);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(text).toBeFocused();
    await expect(language).toHaveAccessibleName('Langue fixée\u00a0: Non vérifié');
    await expect(marked(page)).toHaveText(['recieved', 'Zblorg', 'ainsxi']);
    await expect(page.getByText('Texte enregistré')).toBeVisible();
    await workbench.restart({ args: [workbench.casefile] });
    await openView(page, 'Mémorandum');
    await expect(marked(page)).toHaveText(['recieved', 'Zblorg', 'ainsxi']);
    await text.click();
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+g');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(marked(page)).toHaveText(['notifée', 'recieved', 'Zblorg', 'ainsxi']);
  });

  await test.step('a note is checked, too, and the whole is switched off', async () => {
    await openView(page, 'Mémorandum');
    await expect(marked(page)).toHaveText(['notifée', 'recieved', 'Zblorg', 'ainsxi']);
    await text.click();
    // Within 20 ms of getting the focus the editor puts the caret back where it was: no hand is so quick, this one is.
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(100);
    await page.keyboard.press('Control+Shift+n');
    await page.keyboard.type('Voir la societé.');
    await expect(text.locator('.footnote-page .misspelled')).toHaveText('societé');
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^5 mots à vérifier/u })
      .filter({ visible: true })
      .click();
    await expect(menu(page)).toContainText('notifée');
    // Before the first word comes the last, in the note: it is opened, and the word offered where it can be mended.
    await page.keyboard.press('Shift+F7');
    await expect(menu(page)).toContainText('societé');
    await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(text.locator('.footnote-page .ProseMirror')).toHaveText('Voir la société.');
    await page.keyboard.press('Escape');
    await openView(page, 'Préférences');
    await page.getByText('Vérifier l’orthographe des mémorandums').click();
    await expect(page.getByRole('checkbox', { name: /^Vérifier l’orthographe/u })).not.toBeChecked();
    await openView(page, 'Mémorandum');
    await expect(memoText(page).filter({ visible: true })).toBeVisible();
    await expect(marked(page)).toHaveCount(0);
  });
});
