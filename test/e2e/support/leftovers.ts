import type { Page } from '@playwright/test';
import { messages } from '../../../renderer/i18n/messages/index.ts';
import * as terms from '../../../shared/domain/terms.ts';

interface Pair {
  readonly fr: string;
  readonly en: string;
}

const isPair = (value: unknown): value is Pair =>
  typeof value === 'object' && value !== null && 'fr' in value && 'en' in value;

/** Words of the interface that the two languages share (Sources, Passages) prove nothing. */
function frenchWords(): readonly string[] {
  const pairs = [...Object.values(messages), ...Object.values(terms).flatMap((list) => Object.values(list))].filter(
    isPair,
  );
  const english = new Set(pairs.map(({ en }) => en));
  return pairs.map(({ fr }) => fr).filter((fr) => !fr.includes('{') && !english.has(fr));
}

/** French words of the interface that stand on the page: as text, name, title or placeholder. Tabs kept behind the present one do not count. */
export function frenchLeftovers(page: Page): Promise<readonly string[]> {
  return page.evaluate((french) => {
    const wanted = new Set(french);
    const found = new Set<string>();
    const note = (words: string | null): void => {
      const trimmed = words?.trim() ?? '';
      if (wanted.has(trimmed)) found.add(trimmed);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility()) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) note(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) note(node.nodeValue);
    }
    return [...found];
  }, frenchWords());
}
