import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
    const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html).join(' ')}`,
    );
    expect(found, `in ${name} colours`).toEqual([]);
  }
  await page.emulateMedia(APPEARANCES.light);
}
