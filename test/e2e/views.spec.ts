/** Every view: reached by its button and by its keys, sound for assistive technology, in both languages. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectStructured } from './support/accessibility.ts';
import { openView } from './support/go.ts';
import { frenchLeftovers } from './support/leftovers.ts';
import { expect, test } from './support/workbench.ts';

test.use({ openCase: 'water' });

interface View {
  readonly fr: string;
  readonly en: string;
  readonly keys: string;
  /** Puts something in hand, so that every pane has something to show. */
  readonly fill?: (page: Page) => Promise<void>;
}

const row = (page: Page, words: string | RegExp) => page.getByRole('row').filter({ hasText: words });
/** Tabs used before stay behind the present one: only what is seen counts. */
const seen = (page: Page, pane: string, words: string | RegExp) =>
  page.locator(`[data-pane^="${pane}"]`).getByText(words).filter({ visible: true }).first();

const VIEWS: readonly View[] = [
  { fr: 'Accueil', en: 'Start', keys: 'Alt+Home' },
  {
    fr: 'Sources',
    en: 'Sources',
    keys: 'Control+Digit1',
    fill: async (page) => {
      await row(page, 'La régie fait appel').click();
      await expect(seen(page, 'right', '04-reponse.html')).toBeVisible();
    },
  },
  {
    fr: 'Propositions',
    en: 'Proposals',
    keys: 'Control+Shift+P',
    fill: async (page) => {
      await row(page, '300 000').first().click();
      await expect(page.locator('[data-pane="right"] mark').filter({ visible: true })).toBeVisible();
    },
  },
  {
    fr: 'Faits',
    en: 'Facts',
    keys: 'Control+Digit2',
    fill: async (page) => {
      await row(page, 'Une amende de 300 000 euros est envisagée').click();
      await expect(seen(page, 'right', 'astreinte de 2 000 euros')).toBeVisible();
    },
  },
  {
    fr: 'Chronologie',
    en: 'Chronology',
    keys: 'Control+Digit3',
    fill: async (page) => {
      await row(page, 'La fuite touche 4 200 foyers').click();
      await expect(seen(page, 'right', 'près de 4 200 foyers')).toBeVisible();
    },
  },
  {
    fr: 'Parties',
    en: 'Parties',
    keys: 'Control+Digit4',
    fill: async (page) => {
      await seen(page, 'left', 'Régie des eaux du Val-Morin').click();
      await expect(seen(page, 'right', 'Mise en demeure de 2024')).toBeVisible();
    },
  },
  {
    fr: 'Procédures',
    en: 'Proceedings',
    keys: 'Control+Digit5',
    fill: async (page) => {
      await seen(page, 'left', 'Mise en demeure de 2024').click();
      await expect(seen(page, 'centre', '24-117')).toBeVisible();
    },
  },
  {
    fr: 'Mémorandum',
    en: 'Memorandum',
    keys: 'Control+Digit6',
    fill: async (page) => {
      await expect(seen(page, 'centre', /Pièce\sn°\s3/u)).toBeVisible();
      await expect(seen(page, 'right', 'elle contestait le jugement')).toBeVisible();
    },
  },
  {
    fr: 'Bordereaux',
    en: 'Exhibits',
    keys: 'Control+Shift+E',
    fill: async (page) => {
      await expect(page.getByRole('row').filter({ hasText: 'Arrêté de mise en demeure' })).toBeVisible();
      // The list's name is the lawyer's own, in whatever language.
      const title = page.getByRole('textbox', { name: /^(?:Intitulé du bordereau|Title of the list)$/u });
      await title.fill('Pièces versées au débat');
      await title.press('Enter');
      await expect(seen(page, 'left', 'Pièces versées au débat')).toBeVisible();
    },
  },
  {
    fr: 'Recherche',
    en: 'Search',
    keys: 'Control+Digit7',
    fill: async (page) => {
      await page.getByRole('searchbox').fill('regie');
      await expect(seen(page, 'centre', 'mise en demeure')).toBeVisible();
    },
  },
  {
    fr: 'Export',
    en: 'Export',
    keys: 'Control+Digit8',
    fill: async (page) => {
      await expect(page.getByRole('row').filter({ hasText: 'Arrêté de mise en demeure' })).toBeVisible();
    },
  },
  {
    fr: 'Tâches',
    en: 'Tasks',
    keys: 'Control+Digit9',
    fill: async (page) => {
      await expect(seen(page, 'centre', /7 (?:fichiers|files)/u)).toBeVisible();
    },
  },
  { fr: 'Préférences', en: 'Preferences', keys: 'Control+Comma' },
];

const isHere = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('navigation', { name: 'Vues' }).getByRole('button', { name, exact: true });
  await expect(button).toHaveAttribute('aria-current', 'page');
};

test('each view by its keys, and by its name in the palette', async ({ workbench: { page } }) => {
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  for (const { fr, keys } of VIEWS.toReversed()) {
    await page.keyboard.press(keys);
    await isHere(page, fr);
  }
  for (const { fr } of VIEWS) {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type(`aller ${fr}`);
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText(fr);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await isHere(page, fr);
  }
});

test('each view by its button, and axe finds nothing in light, dark and forced colours', async ({
  workbench: { page },
}) => {
  test.setTimeout(400_000);
  await expect(page.getByRole('heading', { name: 'Régie des eaux', level: 2 })).toBeVisible();
  for (const { fr, fill } of VIEWS)
    await test.step(fr, async () => {
      await openView(page, fr);
      await fill?.(page);
      await expectAccessible(page);
    });
  await test.step('Lecture', async () => {
    await openReader(page, 'Sources');
    await expectAccessible(page);
  });
  for (const tab of ['Historique', 'Journal', 'Vérification'])
    await test.step(tab, async () => {
      await openTaskTab(page, 'Tâches', tab);
      await expectAccessible(page);
    });
});

test('in English without a restart: no French is left', async ({ workbench: { page } }) => {
  for (const { fr } of VIEWS) await openView(page, fr);
  expect(await frenchLeftovers(page), 'the test sees French words').toContain('Présentation');
  await page.getByRole('button', { name: /Langue/u }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const { en, fill } of VIEWS)
    await test.step(en, async () => {
      await openView(page, en);
      await fill?.(page);
      expect(await frenchLeftovers(page)).toEqual([]);
      await expectStructured(page);
    });
  await test.step('Reader', async () => {
    await openReader(page, 'Sources');
    expect(await frenchLeftovers(page)).toEqual([]);
    await expectStructured(page);
  });
  await test.step('dates and sums in English', async () => {
    await openView(page, 'Facts');
    await expect(page.getByRole('row').filter({ hasText: 'La fuite touche' })).toContainText('12 April 2024');
  });
  for (const tab of ['History', 'Audit trail', 'Verification'])
    await test.step(tab, async () => {
      await openTaskTab(page, 'Tasks', tab);
      expect(await frenchLeftovers(page)).toEqual([]);
    });
});

async function openReader(page: Page, sources: string): Promise<void> {
  await openView(page, sources);
  await row(page, 'Le conseil municipal').click();
  await page.keyboard.press('Enter');
  await expect(seen(page, 'centre', 'la conduite n’était toujours pas réparée')).toBeVisible();
  await expect(seen(page, 'right', 'Une amende de 300 000 euros est envisagée')).toBeVisible();
}

async function openTaskTab(page: Page, tasks: string, tab: string): Promise<void> {
  await openView(page, tasks);
  await page.getByRole('tab', { name: tab }).click();
  await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
}
