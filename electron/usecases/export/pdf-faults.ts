import type { PdfVerification } from '../../../shared/domain/pdf-verification.ts';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { shownQuotation } from './shown-quotation.ts';

const listed = (numbers: readonly number[]): string => numbers.join(', ');

/**
 * What was found, in words with a place and a remedy: first what became of the file as a whole, then pages, originals, texts and quotations.
 * @param name of the file
 */
export function pdfFaults(report: Omit<PdfVerification, 'ok' | 'problems'>, name: string): Problem[] {
  const parts = partFaults(report);
  return [...wholeFaults(report, name, parts.length > 0), ...parts];
}

function wholeFaults(
  { file, damage }: Omit<PdfVerification, 'ok' | 'problems'>,
  name: string,
  hasParts: boolean,
): Problem[] {
  const { kind, size, pages } = file.update;
  if (file.state === 'altered') {
    if (damage.length > 0) return [{ code: 'verify.pdf-damaged', detail: { file: name, offsets: listed(damage) } }];
    return [{ code: hasParts ? 'verify.pdf-altered' : 'verify.pdf-rewritten', detail: { file: name } }];
  }
  const where = { file: name, size, pages: listed(pages) };
  switch (kind) {
    case 'changed':
      return [{ code: pages.length > 0 ? 'verify.pdf-updated-pages' : 'verify.pdf-updated', detail: where }];
    case 'annotated':
      return [{ code: 'verify.pdf-annotated', detail: where }];
    case 'unreadable':
      return [{ code: 'verify.pdf-appended', detail: where }];
    case 'none':
    case 'signed':
      return [];
    default:
      return assertNever(kind);
  }
}

function partFaults({
  alteredPages,
  attachments,
  exhibits,
  texts,
  citations,
}: Omit<PdfVerification, 'ok' | 'problems'>): Problem[] {
  return [
    ...alteredPages.map((page) => ({ code: 'verify.pdf-page', detail: { page } })),
    ...attachments.map(({ name, before }) =>
      before === null
        ? { code: 'verify.pdf-attachment-added', detail: { name } }
        : { code: 'verify.pdf-attachment-renamed', detail: { name, before } },
    ),
    ...exhibits.flatMap(({ number, fileName, state }): Problem[] =>
      state === 'altered' || state === 'missing'
        ? [{ code: `verify.pdf-original-${state}`, detail: { number, file: fileName } }]
        : [],
    ),
    ...texts.flatMap(({ exhibit, state }): Problem[] =>
      state === 'altered' || state === 'missing'
        ? [{ code: `verify.pdf-text-${state}`, detail: { number: exhibit ?? '–' } }]
        : [],
    ),
    ...citations.flatMap(({ exhibit, page, quote, state }): Problem[] =>
      state === 'altered' || state === 'missing'
        ? [
            {
              code: `verify.pdf-quotation-${state}`,
              detail: { page: page ?? '–', number: exhibit ?? '–', quote: shownQuotation(quote) },
            },
          ]
        : [],
    ),
  ];
}
