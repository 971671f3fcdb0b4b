import type { Conflict, ConflictReport } from '../../../shared/domain/conflict.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { compareNames, NAME_MATCHES } from '../../../shared/text/party-names.ts';
import { peekParties, type PeekedMatter } from '../../store/peek-parties.ts';
import { listParties } from '../../store/queries/party.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { describeMatter } from '../matter/describe-matter.ts';

export interface ConflictQuestion {
  /** Null: the parties of the open case file, which is then not compared with itself. */
  readonly names: readonly string[] | null;
  /** Names, roles and titles of other case files may be told (professional secrecy: RIN art. 2 and 4). */
  readonly withNames: boolean;
}

/**
 * Compares names with the parties of the case files known on this machine; nothing is kept and nothing leaves it.
 * @param known paths of case files, the open one may be among them
 * @throws ProblemError `casefile.none` when the parties of the open case file are asked about and none is open, `value.empty` without a name
 */
export function checkConflicts(
  { names, withNames }: ConflictQuestion,
  known: readonly string[],
  open: CaseFile | undefined,
): ConflictReport {
  if (names === null && !open) throw new ProblemError('casefile.none');
  const asked = askedNames(names, open);
  if (asked.length === 0) throw new ProblemError('value.empty', { field: 'name' });
  const conflicts: Conflict[] = [];
  const unread: ConflictReport['unread'][number][] = [];
  let checked = 0;
  for (const path of new Set(known)) {
    if (path === open?.path && names === null) continue;
    try {
      const matter = path === open?.path ? openMatter(open) : peekParties(path);
      checked += 1;
      conflicts.push(...conflictsIn(asked, matter, path, withNames));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // A file that is gone holds no party any more; every other one is told, for it was not checked.
      if (error.problem.code !== 'casefile.missing') unread.push({ path, problem: error.problem });
    }
  }
  const rank = ({ how }: Conflict): number => NAME_MATCHES.indexOf(how);
  return { asked, checked, conflicts: conflicts.toSorted((a, b) => rank(a) - rank(b)), unread };
}

const askedNames = (names: readonly string[] | null, open: CaseFile | undefined): readonly string[] => {
  const own = open && names === null ? listParties(open.read).filter(({ trashed }) => !trashed) : [];
  const all = names ?? own.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(all.map((name) => name.trim()).filter((name) => name !== ''))];
};

const openMatter = (file: CaseFile): PeekedMatter => ({
  title: describeMatter(file).title,
  parties: listParties(file.read).filter(({ trashed }) => !trashed),
});

/** For each name asked about and each party: the surest likeness, with whichever of its names. */
const conflictsIn = (
  asked: readonly string[],
  { title, parties }: PeekedMatter,
  path: string,
  withNames: boolean,
): Conflict[] =>
  asked.flatMap((name) =>
    parties.flatMap((party): Conflict[] => {
      const alike = [party.name, ...party.aliases]
        .flatMap((found) => {
          const how = compareNames(name, found);
          return how ? [{ found, how }] : [];
        })
        .toSorted((a, b) => NAME_MATCHES.indexOf(a.how) - NAME_MATCHES.indexOf(b.how))[0];
      if (!alike) return [];
      const shown = withNames
        ? { found: alike.found, role: party.role, matter: title }
        : { found: '', role: '', matter: '' };
      return [{ asked: name, how: alike.how, ...shown, isClient: party.isClient, path }];
    }),
  );
