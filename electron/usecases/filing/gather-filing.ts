import type { AllFilingLimits, FilingCheck, FilingEntry, FilingProfile } from '../../../shared/domain/filing.ts';
import { freezeExhibit } from '../../../shared/domain/exhibit.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { documentFileName, exhibitFileName } from '../../../shared/memo/filing/filing-names.ts';
import { lintFiling } from '../../../shared/memo/filing/lint-filing.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { listVersions } from '../../store/queries/exhibit-list.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import { checkExhibits, citeCheck } from '../export/check-export.ts';

export interface FilingRequest {
  readonly memoId: string;
  readonly profile: FilingProfile;
}

/**
 * The files of a filing under the names that they will have, and every fault of it: those of the citations, then those of the filing itself.
 * @throws ProblemError `record.missing`
 */
export function checkFiling(file: CaseFile, { memoId, profile }: FilingRequest, limits: AllFilingLimits): FilingCheck {
  const db = file.read;
  const memo = found(findMemo(db, memoId), 'memo');
  const list = readExhibitList(db, memo.listId);
  const rows = list.exhibits.map((exhibit) => {
    const source = found(findSource(db, exhibit.sourceId), 'source');
    const { title } = freezeExhibit(exhibit);
    return { exhibit, source, title: title || source.fileName };
  });
  const entries: FilingEntry[] = [
    { role: 'memo', name: documentFileName(profile, memo.title, 'Memoire'), number: null, title: memo.title, size: 0 },
    {
      role: 'list',
      name: documentFileName(profile, MEMO_WORDS.exhibitList[memo.language], 'Bordereau'),
      number: null,
      title: MEMO_WORDS.exhibitList[memo.language],
      size: 0,
    },
    ...rows.map(({ exhibit: { number }, source, title }): FilingEntry => ({
      role: 'exhibit',
      name: exhibitFileName(profile, number, title),
      number,
      title,
      // What is typeset from text is small; what is copied is as large as it was.
      size: source.kind === 'pdf' || source.kind === 'image' ? source.size : 0,
    })),
  ];
  const unreadable = new Map(
    checkExhibits(db, memo, list.exhibits).map(({ detail }) => [
      Number(detail?.['number']),
      String(detail?.['reason']),
    ]),
  );
  const faults = [
    ...citeCheck(db, memo, list.exhibits),
    ...lintFiling({
      profile,
      limits: limits[profile],
      entries,
      exhibits: rows.map(({ exhibit, source, title }) => ({
        sourceId: source.id,
        sourceNo: source.no,
        number: exhibit.number,
        title,
        fileName: source.fileName,
        isConfidential: source.confidentiality === 'confidential',
        unreadable: unreadable.get(exhibit.number) ?? '',
      })),
      communicated: listVersions(db, list.id).at(-1)?.exhibits ?? [],
    }),
  ];
  return { entries, faults: distinct(faults) };
}

/** What both checks find is told once. */
const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];
