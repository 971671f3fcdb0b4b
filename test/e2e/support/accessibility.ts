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
type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
type Appearance = keyof typeof APPEARANCES;
const ALL: readonly Appearance[] = ['light', 'dark', 'forced'];

/** Axe finds nothing in the view as it stands, in light, dark and forced colours. The theme must be the system's. */
export async function expectAccessible(page: Page, appearances = ALL): Promise<void> {
  for (const name of appearances) {
    await page.emulateMedia({ ...APPEARANCES[name], reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page });
    const { violations } = await (name === 'light' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)).analyze();
    expectNone(violations, `in ${name} colours`);
  }
  await page.emulateMedia(APPEARANCES.light);
}

/** Axe finds nothing in its names, roles and structure: in another language its colours are the same. */
export async function expectStructured(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).disableRules(COLOUR_RULES).analyze();
  expectNone(violations, 'in another language');
}

function expectNone(violations: Violations, where: string): void {
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html).join(' ')}`);
  expect(found, where).toEqual([]);
}
