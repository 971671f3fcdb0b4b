/** The import from a terminal. */
import { agree } from '../../../shared/kernel/words.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { ListedBatch } from '../../../shared/domain/source.ts';
import { UsageError, openCase, resolvePath, sentence, type Command, type Context } from '../command.ts';

const findBatch = async (context: Context, id: string): Promise<ListedBatch | undefined> =>
  (await context.call('batch.list', {})).find((batch) => batch.id === id);

/** Starts an import of the paths given, or goes on with the latest one that did not come to its end. */
async function start(context: Context): Promise<{ jobId: string; batchId: string }> {
  const paths = context.arguments.slice(1).map((typed) => resolvePath(typed));
  if (context.options['resume'] !== true) {
    if (paths.length === 0) throw new UsageError('CASE PATH…');
    return context.call('import.start', { paths });
  }
  if (paths.length > 0) throw new UsageError('--resume CASE');
  const batch = (await context.call('batch.list', {})).find(({ canGoOn }) => canGoOn);
  if (!batch) throw new ProblemError('import.nothing-left');
  return context.call('import.resume', { batchId: batch.id });
}

export const importCommand: Command = {
  name: 'import',
  usage: 'CASE PATH… | --resume CASE',
  summary: {
    fr: 'Importe des fichiers et des dossiers, ou reprend un import interrompu.',
    en: 'Imports files and folders, or goes on with an interrupted import.',
  },
  options: {
    report: {
      fr: 'écrit un rapport fichier par fichier (tableau si le nom finit par .csv, sinon texte)',
      en: 'writes a report file by file (a table if the name ends in .csv, else a text)',
    },
  },
  flags: {
    resume: { fr: 'reprend le dernier import inachevé', en: 'goes on with the latest unfinished import' },
  },
  gives: {
    fr: '{found, imported, duplicates, skipped, problems: [{path, code, detail, sourceId, message}]}',
    en: '{found, imported, duplicates, skipped, problems: [{path, code, detail, sourceId, message}]}',
  },
  needs: 1,
  run: async (context) => {
    const { language, json } = context;
    await openCase(context);
    const { jobId, batchId } = await start(context);
    const job = await context.finished(jobId);
    const batch = await findBatch(context, batchId);
    const { found = 0, imported = 0, duplicates = 0, skipped = 0, problems = [] } = batch ?? {};
    for (const { path: place, code, detail } of problems) context.complain({ code, detail }, place);
    if (job.problem) context.complain(job.problem);
    const report = context.options['report'];
    if (batch && typeof report === 'string') {
      const format = report.toLowerCase().endsWith('.csv') ? 'csv' : 'text';
      await context.call('batch.report', { batchId, destination: resolvePath(report), format, language });
    }
    const error = job.problem && { error: { ...job.problem, message: sentence(job.problem, language) } };
    const counted = (count: number, words: string): string => `${count} ${agree(words, count, language)}`;
    const told = problems.map((one) => ({ ...one, message: sentence(one, language) }));
    if (json) context.printJson({ found, imported, duplicates, skipped, problems: told, ...error });
    else
      context.print(
        language === 'fr'
          ? `${counted(found, 'fichier(s) trouvé(s)')}, ${counted(imported, 'importé(s)')}, ${counted(duplicates, 'doublon(s)')}, ${counted(skipped, 'ignoré(s)')}`
          : `${counted(found, 'file(s) found')}, ${imported} imported, ${counted(duplicates, 'duplicate(s)')}, ${skipped} skipped`,
      );
    return problems.length === 0 && !job.problem ? 0 : 1;
  },
};
