/** The frame: tabs, halves, back and forward, panes, what is remembered, themes, and the matters of this machine. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openSource, openView, statusBar } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

const tabs = (page: Page, half = 1) => page.getByRole('navigation', { name: `Onglets, moitié ${half}` });
const tab = (page: Page, name: string, half = 1) => tabs(page, half).getByRole('button', { name, exact: true });
const tabNames = (page: Page, half = 1) => tabs(page, half).getByRole('listitem');
const matterIs = (page: Page, title: string) =>
  expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();

async function newMatter(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog', { name: 'Nouveau dossier' }).getByRole('textbox').fill(title);
  await page.keyboard.press('Enter');
  await matterIs(page, title);
}

test.describe('an open matter', () => {
  test.use({ openCase: 'water' });

  test('tabs, halves, back and forward across views', async ({ workbench: { page } }) => {
    await matterIs(page, 'Régie des eaux');
    await openView(page, 'Faits');
    await openView(page, 'Parties');
    await expect(tabNames(page)).toHaveText(['Accueil', 'Faits', 'Parties']);

    await test.step('Ctrl+Tab goes round, Ctrl+W closes, Ctrl+Shift+T reopens', async () => {
      await page.keyboard.press('Control+Tab');
      await expect(tab(page, 'Accueil')).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Control+Shift+Tab');
      await expect(tab(page, 'Parties')).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Control+w');
      await expect(tabNames(page)).toHaveText(['Accueil', 'Faits']);
      await page.keyboard.press('Control+Shift+t');
      await expect(tab(page, 'Parties')).toHaveAttribute('aria-current', 'true');
    });

    await test.step('a source gives way to the next one unless its tab is kept', async () => {
      await openSource(page, 'La régie fait appel');
      await openSource(page, 'Lettre du cabinet');
      await expect(tabNames(page).filter({ hasText: 'La régie fait appel' })).toHaveCount(0);
      await tab(page, 'Lettre du cabinet').dblclick();
      await openSource(page, 'Arrêté de mise en demeure');
      await expect(tabNames(page)).toHaveText([
        'Accueil',
        'Faits',
        'Parties',
        'Lettre du cabinet',
        'Arrêté de mise en demeure',
      ]);
    });

    await test.step('Ctrl+\\ parts the centre in two; the keys act in the half that was touched last', async () => {
      await page.keyboard.press('Control+Backslash');
      await expect(tabNames(page, 2)).toHaveText(['Arrêté de mise en demeure']);
      await openView(page, 'Chronologie');
      await expect(tab(page, 'Chronologie', 2)).toHaveAttribute('aria-current', 'true');
      await expect(tabNames(page, 1).filter({ hasText: 'Chronologie' })).toHaveCount(0);
      await page.keyboard.press('Control+Backslash');
      await expect(tabs(page, 2)).toHaveCount(0);
      await expect(tab(page, 'Chronologie')).toHaveAttribute('aria-current', 'true');
    });

    await test.step('Ctrl+Enter opens a row in the other half', async () => {
      await openView(page, 'Sources');
      await page.getByRole('row').filter({ hasText: 'Une amende et une astreinte' }).click();
      await page.keyboard.press('Control+Enter');
      await expect(tab(page, 'Une amende et une astreinte', 2)).toHaveAttribute('aria-current', 'true');
      await expect(page.getByRole('grid', { name: 'Sources' })).toBeVisible();
      await page.keyboard.press('Control+Backslash');
    });

    await test.step('Alt+← and Alt+→ walk back through the views', async () => {
      for (const view of ['Faits', 'Procédures', 'Tâches']) await openView(page, view);
      for (const back of ['Procédures', 'Faits']) {
        await page.keyboard.press('Alt+ArrowLeft');
        await expect(tab(page, back)).toHaveAttribute('aria-current', 'true');
      }
      for (const forward of ['Procédures', 'Tâches']) {
        await page.keyboard.press('Alt+ArrowRight');
        await expect(tab(page, forward)).toHaveAttribute('aria-current', 'true');
      }
    });
  });

  test('panes, tabs and the split are found again after a restart', async ({ workbench }) => {
    const { page, casefile } = workbench;
    await openView(page, 'Faits');
    const pane = (name: string) => page.getByRole('region', { name, exact: true });
    await expect(pane('Volet gauche')).toBeVisible();
    await page.keyboard.press('Control+b');
    await expect(pane('Volet gauche')).toHaveCount(0);
    await page.keyboard.press('Control+Alt+b');
    await expect(pane('Volet de contexte')).toHaveCount(0);
    await page.keyboard.press('Control+Alt+b');
    await page.keyboard.press('Control+Backslash');
    await openView(page, 'Procédures');
    await workbench.restart({ args: [casefile] });
    await expect(tabNames(page, 1)).toHaveText(['Accueil', 'Faits']);
    await expect(tab(page, 'Procédures', 2)).toHaveAttribute('aria-current', 'true');
    await expect(pane('Volet gauche')).toHaveCount(0);
    await expect(pane('Volet de contexte')).toBeVisible();
  });

  test('F6 walks through the panes, F1 lists the keys', async ({ workbench: { page } }) => {
    await openView(page, 'Faits');
    await expect(page.getByRole('grid', { name: 'Faits' })).toBeVisible();
    const here = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']);
    const walked: (string | undefined)[] = [];
    await page.getByRole('grid', { name: 'Faits' }).focus();
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('F6');
      walked.push(await here());
    }
    expect(new Set(walked)).toEqual(new Set(['rail', 'left', 'centre-0', 'status']));
    await page.keyboard.press('Shift+F6');
    expect(await here()).toBe(walked.at(-2));
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog', { name: 'Raccourcis clavier' });
    await expect(dialog.getByRole('searchbox').or(dialog.getByRole('textbox')).first()).toBeFocused();
    await page.keyboard.type('onglet');
    await expect(dialog.getByText('Rouvrir l’onglet fermé')).toBeVisible();
    await expect(dialog.getByText('Nouveau dossier…')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  test('the theme and the size of the text follow the preferences, also after a restart', async ({ workbench }) => {
    const { page, casefile } = workbench;
    await page.emulateMedia({ colorScheme: 'light' });
    await openView(page, 'Préférences');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.getByRole('button', { name: /Thème/u }).click();
    await page.getByRole('option', { name: 'Sombre' }).click();
    await expect.poll(ground).not.toBe(light);
    const dark = await ground();
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await expect(page.getByText('28 px')).toBeVisible();
    await workbench.restart({ args: [casefile] });
    expect(await ground()).toBe(dark);
    await openSource(page, 'Lettre du cabinet');
    const words = page.getByText('la provision est réglée').filter({ visible: true }).first();
    await expect(words).toHaveCSS('font-size', '28px');
  });
});

test('matters: new, recent, opened by path, gone, and taken off the list', async ({ workbench }) => {
  const { page, dataFolder } = workbench;
  await newMatter(page, 'Affaire Une');
  await newMatter(page, 'Affaire Deux');
  await expect(statusBar(page)).toContainText('Affaire Deux');
  const recent = page.getByRole('main').getByRole('listitem').filter({ hasText: '.greffier' });
  await expect(recent).toHaveText([/Affaire Une/u]);
  await recent
    .getByRole('button', { name: /Affaire Une/u })
    .first()
    .click();
  await matterIs(page, 'Affaire Une');

  await test.step('Ctrl+O asks for a path and says what is wrong with one', async () => {
    await page.keyboard.press('Control+o');
    const dialog = page.getByRole('dialog', { name: 'Ouvrir un dossier' });
    await dialog.getByRole('textbox').fill(path.join(dataFolder, 'absent.greffier'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'n’existe pas' })).toContainText('Vérifiez le chemin');
    await matterIs(page, 'Affaire Une');
    await page.keyboard.press('Control+o');
    await dialog.getByRole('textbox').fill(path.join(dataFolder, 'matters', 'Affaire Deux.greffier'));
    await page.keyboard.press('Enter');
    await matterIs(page, 'Affaire Deux');
  });

  await test.step('closed, nothing is shown of it any more', async () => {
    await page.getByRole('button', { name: 'Fermer le dossier' }).click();
    await expect(page.getByRole('heading', { name: 'Greffier', level: 2 })).toBeVisible();
    await expect(statusBar(page)).toContainText('Aucun dossier ouvert');
    await openView(page, 'Faits');
    await expect(page.getByText('Aucun dossier n’est ouvert')).toBeVisible();
    await openView(page, 'Accueil');
    await expect(recent).toHaveText([/Affaire Deux/u, /Affaire Une/u]);
    await recent.first().getByRole('button', { name: 'Retirer « Affaire Deux » de la liste' }).click();
    await expect(recent).toHaveText([/Affaire Une/u]);
  });
});

test('the sample matter in one click, tried out and made anew', async ({ workbench: { page } }) => {
  await page.getByRole('button', { name: 'Ouvrir le dossier d’exemple' }).click();
  const facts = page
    .getByRole('main')
    .getByRole('list', { name: 'Contenu du dossier' })
    .getByRole('button', { name: /faits/u });
  await expect(facts).toBeVisible({ timeout: 60_000 });
  const before = await facts.textContent();
  await facts.click();
  const grid = page.getByRole('grid', { name: 'Faits' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(grid).toHaveAttribute('aria-rowcount', '1');
  await openView(page, 'Accueil');
  await expect(page.getByRole('main').getByRole('button', { name: /^0\s*fait$/u })).toBeVisible();
  await page.getByRole('button', { name: 'Le refaire à neuf' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Le refaire à neuf' }).click();
  await expect(facts).toHaveText(before ?? '', { timeout: 60_000 });
  await openView(page, 'Mémorandum');
  await expect(page.getByRole('textbox', { name: /^Texte du mémorandum/u })).toContainText(/Pièce\sn°\s1/u);
});
