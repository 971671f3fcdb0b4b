/** What became of every file of an import, as a table for machines or as a text for people. */
import { createHash } from 'node:crypto';
import { BYTE_ORDER_MARK, csvTable } from '../../../shared/kernel/csv.ts';
import path from 'node:path';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { describeProblem } from '../../../shared/domain/problems.ts';
import type { Batch, ImportProblem } from '../../../shared/domain/source.ts';
import { agree, fill, type Bilingual, type Language } from '../../../shared/kernel/words.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listBatches } from '../../store/queries/batch.ts';
import { listArrived, type ArrivedSource } from '../../store/queries/import-root.ts';
import { found } from '../checks.ts';
import { writeBeside } from '../export/write-beside.ts';

const END_STATES = ['imported', 'duplicate', 'skipped'] as const;
type EndState = (typeof END_STATES)[number];

interface ReportLine {
  readonly path: string;
  readonly end: EndState;
  readonly source: ArrivedSource | undefined;
  readonly problem: ImportProblem | undefined;
}

const WORDS = {
  imported: { fr: 'importé', en: 'imported' },
  duplicate: { fr: 'doublon', en: 'duplicate' },
  skipped: { fr: 'écarté', en: 'left out' },
  path: { fr: 'chemin', en: 'path' },
  end: { fr: 'état', en: 'state' },
  no: { fr: 'n°', en: 'no.' },
  code: { fr: 'code', en: 'code' },
  message: { fr: 'message', en: 'message' },
  remedy: { fr: 'remède', en: 'remedy' },
  bytes: { fr: 'octets', en: 'bytes' },
  title: { fr: 'Rapport d’import', en: 'Import report' },
  running: { fr: 'En cours', en: 'Running' },
  done: { fr: 'Terminé', en: 'Finished' },
  cancelled: { fr: 'Arrêté', en: 'Stopped' },
  interrupted: { fr: 'Interrompu', en: 'Interrupted' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the import counted, in the order in which it is told. */
const COUNTS = {
  found: { fr: '{count} fichier(s) trouvé(s)', en: '{count} file(s) found' },
  imported: { fr: '{count} source(s) importée(s)', en: '{count} source(s) imported' },
  duplicates: { fr: '{count} doublon(s)', en: '{count} duplicate(s)' },
  skipped: { fr: '{count} fichier(s) écarté(s)', en: '{count} file(s) left out' },
} as const satisfies Readonly<Partial<Record<keyof Batch, Bilingual>>>;

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Every file of the batch: those that came in, in the order of their numbers, each with what was told of it; then those that did not. */
function reportLines(batch: Batch, sources: readonly ArrivedSource[]): ReportLine[] {
  const own = new Set(sources.map(({ id }) => id));
  const isDuplicate = ({ code }: ImportProblem): boolean => code.startsWith('file.duplicate');
  const isOfOwn = (problem: ImportProblem): boolean =>
    problem.sourceId !== null && own.has(problem.sourceId) && !isDuplicate(problem);
  const told = Map.groupBy(batch.problems.filter(isOfOwn), ({ sourceId }) => sourceId ?? '');
  const arrived = sources.flatMap((source): ReportLine[] => {
    const line = { path: source.path, end: 'imported', source, problem: undefined } as const;
    return told.get(source.id)?.map((problem) => ({ ...line, problem })) ?? [line];
  });
  const others = batch.problems
    .filter((problem) => !isOfOwn(problem))
    .map((problem): ReportLine => ({
      path: problem.path,
      end: isDuplicate(problem) ? 'duplicate' : 'skipped',
      source: undefined,
      problem,
    }));
  return [...arrived, ...others];
}

function asTable(lines: readonly ReportLine[], language: Language): string {
  const head = (['path', 'end', 'no', 'code', 'message', 'remedy'] as const).map((key) => WORDS[key][language]);
  const rows = lines.map(({ path: where, end, source, problem }) => {
    const { message, remedy } = problem ? describeProblem(problem, language) : { message: '', remedy: '' };
    const about = [where, WORDS[end][language], source?.no ?? '', problem?.code ?? '', message, remedy];
    return [...about, source?.sha256 ?? '', source?.size ?? ''];
  });
  return BYTE_ORDER_MARK + csvTable([[...head, 'SHA-256', WORDS.bytes[language]], ...rows]);
}

function asText(batch: Batch, lines: readonly ReportLine[], language: Language): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const totals = (['found', 'imported', 'duplicates', 'skipped'] as const)
    .map((name) => fill(agree(COUNTS[name][language], batch[name], language), { count: batch[name] }))
    .join(' · ');
  // As the clock of whoever reads it shows it.
  const moments = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' });
  const when = [batch.startedAt, batch.endedAt]
    .flatMap((at) => (at === null ? [] : [moments.format(new Date(at))]))
    .join(' – ');
  const body = lines.flatMap(({ path: where, end, source, problem }) => {
    const line = `${word(end)}${source ? ` ${word('no')} ${source.no}` : ''}\t${where}`;
    if (!problem) return [line];
    const { message, remedy } = describeProblem(problem, language);
    return [line, `\t${[message, remedy, `[${problem.code}]`].filter((part) => part !== '').join(' ')}`];
  });
  const head = [`${word('title')}${colon} ${batch.label}`, when, `${word(batch.state)}${colon} ${totals}`];
  return `${[...head, '', ...body].join('\n')}\n`;
}

/**
 * Writes the report and puts it on the audit trail, for it leaves the case file.
 * @throws ProblemError `record.missing`, `disk.full`, `export.failed`
 */
export async function reportImport(
  file: CaseFile,
  { batchId, destination, format, language }: Input<'batch.report'>,
): Promise<Output<'batch.report'>> {
  const batch = found(
    listBatches(file.read).find(({ id }) => id === batchId),
    'batch',
  );
  const lines = reportLines(batch, listArrived(file.read, batchId));
  const bytes = Buffer.from(format === 'csv' ? asTable(lines, language) : asText(batch, lines, language));
  await writeBeside(destination, bytes);
  file.recordExport('import-report.exported', {
    count: lines.length,
    file: path.basename(destination),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return { count: lines.length };
}
