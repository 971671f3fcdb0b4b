/** `greffier verify`: a case file, or an exported PDF; the file's first bytes say which. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { PdfVerification } from '../../../shared/domain/pdf-verification.ts';
import { openCase, resolvePath, type Command, type Context, type ExitStatus } from '../command.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'CASE | FILE.pdf',
  summary: {
    fr: 'Vérifie un dossier (originaux, ancres, index, journal) ou, sans rien d’autre, un PDF exporté (manifeste, originaux joints, citations).',
    en: 'Checks a case file (originals, anchors, index, trail) or, with nothing else, an exported PDF (manifest, attached originals, quotations).',
  },
  needs: 1,
  run: (context) => {
    const place = resolvePath(context.arguments[0] ?? '');
    return isPdf(place) ? verifyPdf(context, place) : verifyCase(context);
  },
};

const PDF_HEAD = '%PDF-';

/** By its first bytes, or by its name: a PDF that is broken or empty is told as one. A file that cannot be opened is left to the command that then says so. */
function isPdf(place: string): boolean {
  if (/\.pdf$/iu.test(place)) return true;
  try {
    const handle = openSync(place, 'r');
    try {
      const head = Buffer.alloc(PDF_HEAD.length);
      readSync(handle, head, 0, head.length, 0);
      return head.toString('latin1') === PDF_HEAD;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

async function verifyCase(context: Context): Promise<ExitStatus> {
  await openCase(context);
  const report = await context.call('casefile.verify', {});
  if (context.json) context.printJson(report);
  for (const { name, checked, problems } of report.checks) {
    if (!context.json) context.print(`${problems.length === 0 ? 'ok' : 'FAULT'}\t${name}\t${checked}`);
    for (const problem of problems) context.complain(problem, name);
  }
  return report.ok ? 0 : 1;
}

async function verifyPdf(context: Context, place: string): Promise<ExitStatus> {
  const report = await context.call('export.verify', { path: place });
  if (context.json) context.printJson(report);
  else for (const fields of reportLines(report)) context.print(fields.join('\t'));
  for (const problem of report.problems) context.complain(problem);
  return report.ok ? 0 : 1;
}

/** One line per thing checked: verdict, what it is, where it is, and for a citation its words and what they were compared with. */
function reportLines(report: PdfVerification): (string | number)[][] {
  const verdict = (state: string): string =>
    state === 'sound' ? 'ok' : state === 'not-attached' || state === 'unchecked' ? '-' : 'FAULT';
  const { file, alteredPages, attachments, exhibits, texts, citations } = report;
  const { kind, size } = file.update;
  const isAsExported = file.state === 'sound' && (kind === 'none' || kind === 'signed');
  return [
    [isAsExported ? 'ok' : 'FAULT', 'file', file.state, kind === 'none' ? '' : `${kind}, +${size} bytes`],
    ...attachments.map(({ name, before }) => ['FAULT', 'attachment', name, before === null ? 'added' : 'renamed']),
    ...alteredPages.map((page) => ['FAULT', 'page', page, 'altered']),
    ...exhibits.map(({ number, fileName, state }) => [verdict(state), 'exhibit', number, state, fileName]),
    ...texts.map(({ exhibit, state }) => [verdict(state), 'text', exhibit ?? '', state]),
    ...citations.map(({ exhibit, page, quote, state, by }) => [
      verdict(state),
      'citation',
      page === null ? '' : `p. ${page}`,
      exhibit ?? '',
      state,
      by ?? '',
      quote.replaceAll(/\s+/gu, ' '),
    ]),
  ];
}
