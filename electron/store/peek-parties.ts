/** Reads the names of the parties of a case file that is not the open one: nothing in it is changed, not even its schema. */
import path from 'node:path';
import Database from 'better-sqlite3';
import { checkHeader } from './file-header.ts';
import { sqliteProblem } from './sqlite-problem.ts';

export interface PeekedParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string;
  readonly isClient: boolean;
}

export interface PeekedMatter {
  readonly title: string;
  readonly parties: readonly PeekedParty[];
}

const LOCK_TIMEOUT = 200;

/** @throws ProblemError `casefile.missing`, `.foreign`, `.newer`, `.damaged`, `.locked` (open in another window) */
export function peekParties(file: string): PeekedMatter {
  checkHeader(file);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: LOCK_TIMEOUT });
    db.pragma('trusted_schema = OFF');
    const title = db.prepare('SELECT title FROM matter').pluck().get() as string | undefined;
    const rows = db
      .prepare(
        `SELECT p.name, p.role, p.is_client AS isClient,
           (SELECT json_group_array(a.name) FROM party_alias a WHERE a.party_id = p.id) AS aliases
         FROM party p WHERE p.trashed_at IS NULL ORDER BY p.id`,
      )
      .all() as { name: string; role: string; isClient: number; aliases: string }[];
    return {
      title: title ?? '',
      parties: rows.map(({ name, role, isClient, aliases }) => ({
        name,
        role,
        isClient: isClient === 1,
        aliases: JSON.parse(aliases) as string[],
      })),
    };
  } catch (error) {
    throw sqliteProblem(error, path.basename(file));
  } finally {
    db?.close();
  }
}
