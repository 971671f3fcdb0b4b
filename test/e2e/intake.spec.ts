/** What comes in, what does not, and how it is told: a folder as it is sent by a client, dropped on the window. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { article } from '../support/documents/articles.ts';
import { writeBadBatch } from './support/bad-batch.ts';
import { dropPaths } from './support/drop-paths.ts';
import { openView, statusBar } from './support/go.ts';
import { expect, test } from './support/workbench.ts';

/** Makes a matter with what is dropped, from the very first window. */
async function dropIntoNewMatter(page: Page, paths: readonly string[]): Promise<void> {
  await dropPaths(page, paths);
  const dialog = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await expect(dialog).toContainText('sera importé aussitôt');
  await dialog.getByRole('textbox').fill('Envoi du client');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}

const batch = (page: Page): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ visible: true, hasText: 'fichiers' });
const sources = (page: Page): Locator => page.getByRole('grid', { name: 'Sources' });

test('a bad batch: each problem with its own words and remedy, all the rest is in', async ({ workbench }) => {
  const { page, folder } = workbench;
  const dropped = await writeBadBatch(folder);
  await dropIntoNewMatter(page, [dropped]);
  await expect(page.getByText(/Import terminé\s: 11 sources, aucun doublon, 4 problèmes\./u)).toBeVisible();

  await test.step('told in Tasks', async () => {
    await page.getByRole('button', { name: 'Voir le détail' }).click();
    await expect(batch(page).first()).toContainText('11 sources sur 12 fichiers');
    const told: readonly (readonly [string, RegExp, RegExp])[] = [
      ['envoi/vide.txt', /est vide \(0 octet\)/u, /demandez une nouvelle copie/u],
      ['envoi/casse.pdf', /Document endommagé \(.+\)\s; l’original est conservé/u, /Demandez une nouvelle copie/u],
      ['envoi/chiffre.pdf', /protégé par un mot de passe/u, /Demandez une copie sans mot de passe/u],
      ['envoi/faux.docx', /n’est pas celui d’un fichier DOCX/iu, /enregistrez-le à nouveau/u],
    ];
    for (const [name, message, remedy] of told) {
      const line = page.getByRole('row').filter({ hasText: name });
      await expect(line).toContainText(message);
      await expect(line).toContainText(remedy);
    }
    await expect(page.getByRole('row').filter({ hasText: 'envoi/' })).toHaveCount(told.length);
  });

  await test.step('the originals that have no text are kept and say why', async () => {
    await page
      .getByRole('row')
      .filter({ hasText: 'chiffre.pdf' })
      .getByRole('button', { name: 'Ouvrir la source' })
      .click();
    const reader = page.locator('[data-pane="centre-0"]');
    const seen = (words: string): Locator => reader.getByText(words).filter({ visible: true });
    await expect(seen('Ce document n’a pas de texte à lire')).toBeVisible();
    await expect(seen('protégé par un mot de passe')).toBeVisible();
    const download = page.waitForEvent('download');
    await reader.getByRole('button', { name: 'Enregistrer l’original' }).click();
    expect((await download).suggestedFilename()).toBe('chiffre.pdf');
  });

  await test.step('a name that would break the line is shown on one', async () => {
    await openView(page, 'Sources');
    await sources(page)
      .getByRole('row')
      .filter({ hasText: String.raw`مذكرة\nسرية` })
      .click();
    await expect(page.locator('[data-pane="right"]').getByText(String.raw`envoi/مذكرة\nسرية.txt`)).toBeVisible();
  });

  await test.step('the same folder again tells duplicates and imports nothing', async () => {
    await dropPaths(page, [dropped]);
    await expect(page.getByText(/Import terminé\s: aucune source, 11 doublons, 1 problème\./u)).toBeVisible();
    await expect(sources(page)).toHaveAttribute('aria-rowcount', '12');
    await openView(page, 'Tâches');
    await page.getByRole('button', { name: '11 doublons' }).click();
    await expect(page.getByRole('row').filter({ hasText: '01-annonce.txt' })).toContainText(
      /a exactement le même contenu que la source n°\s\d+/u,
    );
  });

  await test.step('each import is one step, undone and redone in the list', async () => {
    await openView(page, 'Sources');
    await sources(page).focus();
    await page.keyboard.press('Control+z');
    await expect(statusBar(page)).toContainText('Import de 11 sources');
    await page.keyboard.press('Control+z');
    await expect(page.getByText('Déposez ici les documents de l’affaire')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(sources(page)).toHaveAttribute('aria-rowcount', '12');
    await openView(page, 'Tâches');
    await page.getByRole('tab', { name: 'Vérification' }).click();
    await page.getByRole('button', { name: 'Vérifier ce dossier' }).click();
    await expect(page.getByText('Tout est intact.')).toBeVisible();
  });
});

test('a large import that is stopped keeps what is in', async ({ workbench }) => {
  const { page, folder } = workbench;
  const large = path.join(folder, 'archives');
  mkdirSync(large);
  const count = 60;
  for (let number = 1; number <= count; number++)
    writeFileSync(path.join(large, `registre-${number}.txt`), `${article(number, 20_000)}\n\n`.repeat(50));
  await dropIntoNewMatter(page, [large]);
  await openView(page, 'Tâches');
  await expect(page.getByRole('main').getByText(/^[1-9]\d* sur 60$/u)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('main').getByRole('button', { name: 'Arrêter' }).click();
  await expect(batch(page).first()).toContainText('arrêté');
  const told = (await batch(page).first().textContent()) ?? '';
  const kept = Number(/(\d+) sources? sur 60 fichiers/u.exec(told)?.[1]);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(count);
  await openView(page, 'Sources');
  await expect(sources(page)).toHaveAttribute('aria-rowcount', String(kept + 1));
  await expect(statusBar(page)).toContainText(kept === 1 ? 'Import de 1 source' : `Import de ${kept} sources`);
  await sources(page).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Déposez ici les documents de l’affaire')).toBeVisible();
});
