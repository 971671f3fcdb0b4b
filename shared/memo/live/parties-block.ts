import type { DocumentNode } from '../../domain/memo.ts';
import type { Party } from '../../domain/party.ts';
import { PARTY_KIND_TERMS } from '../../domain/terms.ts';
import { fold } from '../../kernel/fold.ts';
import type { Language } from '../../kernel/words.ts';
import { LIVE_WORDS } from './live-words.ts';
import { documentTable, inOwnLanguage } from './document-table.ts';

/** Who is who: the client first, then by name; other names of a party stand behind its own. */
export function partiesBlock(parties: readonly Party[], language: Language): readonly DocumentNode[] {
  const words = LIVE_WORDS;
  const named = parties.toSorted(
    (a, b) => Number(b.isClient) - Number(a.isClient) || a.name.localeCompare(b.name, language),
  );
  const rows = named.map(({ name, aliases, role, kind, address }) => {
    const plain = (one: string): string => fold(one).replaceAll('’', "'");
    const others = aliases.filter((alias) => plain(alias) !== plain(name));
    return [
      others.length === 0 ? name : `${name} (${others.join(', ')})`,
      role === '' ? PARTY_KIND_TERMS[kind][language] : inOwnLanguage(role, language),
      address.trim().replaceAll(/\s*\n\s*/gu, ', '),
    ];
  });
  const heads = [words.party[language], words.role[language], words.address[language]];
  return documentTable(heads, rows, words.noParties[language]);
}
