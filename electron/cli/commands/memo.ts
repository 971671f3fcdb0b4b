/** Commands on facts, memoranda and exhibits. */
import path from 'node:path';
import type { MemoSummary } from '../../../shared/domain/memo.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { supportOf } from '../../../shared/domain/family.ts';
import type { Job } from '../../../shared/domain/job.ts';
import { UsageError, openCase, resolvePath, type Command, type Context } from '../command.ts';

export const factsCommand: Command = {
  name: 'facts',
  usage: 'CASE',
  summary: { fr: 'Liste les faits et leurs passages.', en: 'Lists the facts and their passages.' },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const facts = await context.call('fact.list', {});
    if (context.json) context.printJson(facts.map((fact) => ({ ...fact, ...supportOf(fact.evidence) })));
    else {
      for (const { no, date, status, statement, evidence } of facts) {
        const { sources, independent } = supportOf(evidence);
        context.print(`${no}\t${date}\t${status}\t${statement}\t${independent}/${sources}`);
        for (const { stance, passage } of evidence)
          context.print(
            `\t${stance}\t${passage.sourceNo}:${passage.start}-${passage.end}\t${passage.quote.replaceAll('\n', ' ')}`,
          );
      }
    }
    return 0;
  },
};

export const memosCommand: Command = {
  name: 'memos',
  usage: 'CASE',
  summary: { fr: 'Liste les mémorandums.', en: 'Lists the memoranda.' },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const memos = await context.call('memo.list', {});
    if (context.json) context.printJson(memos);
    else
      for (const { no, title, language, citationCount, updatedAt } of memos)
        context.print(`${no}\t${title}\t${language}\t${citationCount}\t${updatedAt}`);
    return 0;
  },
};

export const exhibitsCommand: Command = {
  name: 'exhibits',
  usage: 'CASE [--list LIST]',
  summary: {
    fr: 'Imprime le bordereau de pièces principal, ou celui de ce nom.',
    en: 'Prints the main exhibit list, or the one of that name.',
  },
  options: { list: { fr: 'nom ou identifiant du bordereau', en: 'name or id of the list' } },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const { list: named } = context.options;
    const lists = named === undefined ? [] : await context.call('exhibits.lists', {});
    const wanted = lists.find(({ id, title }) => id === named || title === named);
    if (named !== undefined && !wanted) throw new UsageError(`--list ${lists.map(({ title }) => title).join('|')}`);
    const list = await context.call('exhibits.get', { listId: wanted?.id ?? null });
    if (context.json) context.printJson(list);
    else
      for (const { number, title, sourceTitle, date, form } of list.exhibits)
        context.print(`${number}\t${title || sourceTitle}\t${date}\t${form}`);
    return 0;
  },
};

export const memoCommand: Command = {
  name: 'memo',
  usage: 'CASE MEMO --out FILE.pdf|.docx|.md [--no-exhibits] [--attach-originals] [--accept-faults]',
  summary: {
    fr: 'Exporte un mémorandum (par numéro, titre ou identifiant) : en PDF avec ses pièces, ou seul en DOCX ou en Markdown, selon l’extension.',
    en: 'Exports a memorandum (by number, title or id): as PDF with its exhibits, or alone as DOCX or Markdown, by the ending.',
  },
  options: { out: { fr: 'fichier à écrire (.pdf, .docx ou .md)', en: 'file to write (.pdf, .docx or .md)' } },
  flags: {
    'no-exhibits': {
      fr: 'le mémorandum seul, sans les pages des pièces ; les originaux sont joints',
      en: 'the memorandum alone, without the pages of its exhibits; the originals are attached',
    },
    'attach-originals': {
      fr: 'joint les originaux, à côté des pages tamponnées aussi',
      en: 'attaches the originals, beside the stamped pages as well',
    },
    'accept-faults': {
      fr: 'exporte malgré les défauts de citation ; le journal du dossier le note',
      en: 'exports in spite of faults in the citations; the trail of the matter records it',
    },
  },
  needs: 2,
  run: async (context) => {
    const out = context.options['out'];
    if (typeof out !== 'string' || out === '') throw new UsageError('--out FILE.pdf|.docx|.md');
    const memo = await openMemo(context);
    const { outputPath, pageCount, warnings } = await writeMemo(context, memo.id, resolvePath(out), {
      withExhibits: context.options['no-exhibits'] !== true,
      ...(context.options['attach-originals'] === true ? { attachOriginals: true } : {}),
      acceptFaults: context.options['accept-faults'] === true,
    });
    if (context.json) context.printJson({ [formatOf(out)]: outputPath, pages: pageCount, problems: warnings });
    else context.print(outputPath ?? '');
    return warnings.length === 0 ? 0 : 1;
  },
};

/** The memorandum that the second argument names, by number, title or id, in the case of the first. */
export async function openMemo(context: Context): Promise<MemoSummary> {
  await openCase(context);
  const named = context.arguments[1] ?? '';
  const memos = await context.call('memo.list', {});
  const memo = memos.find(({ id, no, title }) => id === named || String(no) === named || title === named);
  if (!memo) throw new ProblemError('record.missing', { noun: named });
  return memo;
}

const FORMATS = { '.docx': 'docx', '.md': 'markdown' } as const;
/** By the ending of the file; PDF for any other. */
const formatOf = (out: string): 'pdf' | 'docx' | 'markdown' =>
  FORMATS[path.extname(out).toLowerCase() as keyof typeof FORMATS] ?? 'pdf';

interface WriteMemoOptions {
  readonly withExhibits: boolean;
  /** Unless told, where no stamped pages stand for them. */
  readonly attachOriginals?: boolean;
  readonly acceptFaults: boolean;
}

/** Exports, with exhibits unless told otherwise, and waits; problems that did not stop it are complained about and returned. */
export async function writeMemo(
  context: Context,
  memoId: string,
  destination: string,
  options: WriteMemoOptions = { withExhibits: true, acceptFaults: false },
): Promise<Job> {
  const { jobId } = await context.call('export.start', {
    memoId,
    destination,
    format: formatOf(destination),
    ...options,
  });
  const job = await context.finished(jobId);
  if (job.problem) throw new ProblemError(job.problem.code, job.problem.detail);
  for (const warning of job.warnings) context.complain(warning);
  return job;
}
