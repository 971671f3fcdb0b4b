import { all, type ReadableDatabase } from '../database.ts';
import type { PartyNames } from './parse-query.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import { tokensOf } from './tokens.ts';

const wordsOf = (text: string): string[] => [...tokensOf(text)].map((token) => comparable(token.text));

/** For `party:`: a party answers to the words of its name, or of an alias, and brings along all of its names. */
export const partyNames =
  (db: ReadableDatabase): PartyNames =>
  (typed) => {
    const wanted = wordsOf(typed);
    if (wanted.length === 0) return [];
    const rows = all<{ id: string; name: string }>(
      db,
      `SELECT id, name FROM party WHERE trashed_at IS NULL
       UNION ALL SELECT a.party_id, a.name FROM party_alias a JOIN party p ON p.id = a.party_id AND p.trashed_at IS NULL`,
    );
    const answers = new Set(
      rows
        .filter(({ name }) => {
          const words = wordsOf(name);
          return wanted.every((word) => words.includes(word));
        })
        .map(({ id }) => id),
    );
    return rows.filter(({ id }) => answers.has(id)).map(({ name }) => name);
  };
