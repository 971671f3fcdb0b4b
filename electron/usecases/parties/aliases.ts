import { comparable } from '../../../shared/kernel/fold.ts';

/** Other names of a party, each once, none that is its name; accents and case decide nothing. */
export function cleanAliases(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([comparable(name)]);
  return aliases
    .map((alias) => alias.trim())
    .filter((alias) => {
      if (alias === '' || seen.has(comparable(alias))) return false;
      seen.add(comparable(alias));
      return true;
    });
}
