import { fold } from '../../../shared/kernel/fold.ts';

/** Other names of a party, each once, none that is its name; accents and case decide nothing. */
export function cleanAliases(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([fold(name)]);
  return aliases
    .map((alias) => alias.trim())
    .filter((alias) => {
      if (alias === '' || seen.has(fold(alias))) return false;
      seen.add(fold(alias));
      return true;
    });
}
