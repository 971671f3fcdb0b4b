import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that colours decide; names, roles and structure are the same in all of them. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const APPEARANCES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const;
type Appearance = keyof typeof APPEARANCES;
const ALL: readonly Appearance[] = ['light', 'dark', 'forced'];

/** Axe finds nothing in the view as it stands, in light, dark and forced colours. The theme must be the system's. */
export async function expectAccessible(page: Page, appearances = ALL): Promise<void> {
  for (const name of appearances) {
    await page.emulateMedia({ ...APPEARANCES[name], reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const { violations } = await (name === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)).analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html).join(' ')}`,
    );
    expect(found, `in ${name} colours`).toEqual([]);
  }
  await page.emulateMedia(APPEARANCES.light);
}
