import type { DocumentNode } from '../../domain/memo.ts';
import type { Party } from '../../domain/party.ts';
import { PARTY_KIND_TERMS } from '../../domain/terms.ts';
import type { Language } from '../../kernel/words.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import { documentTable } from './document-table.ts';

/** Who is who: the client first, then by name; other names of a party stand behind its own. */
export function partiesBlock(parties: readonly Party[], language: Language): readonly DocumentNode[] {
  const words = MEMO_WORDS;
  const named = parties.toSorted(
    (a, b) => Number(b.isClient) - Number(a.isClient) || a.name.localeCompare(b.name, language),
  );
  const rows = named.map(({ name, aliases, role, kind, address }) => [
    aliases.length === 0 ? name : `${name} (${aliases.join(', ')})`,
    role === '' ? PARTY_KIND_TERMS[kind][language] : role,
    address,
  ]);
  const heads = [words.party[language], words.role[language], words.address[language]];
  return documentTable(heads, rows, words.noParties[language]);
}
