import { formatEdtf } from '../../../shared/kernel/edtf.ts';
import { fill } from '../../../shared/kernel/words.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import { applyEdits, englishEdits, frenchEdits } from '../../../shared/memo/french-typography.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { setText, type Column, type Composition } from './composition.ts';
import { blank, flowItem, lineItems, type Area, type FlowItem, type Part } from './flow-item.ts';
import { STYLES, type TextStyle } from './text-styles.ts';

const LABEL_WIDTH = 58;
const ROW_GAP = 2.6;

/** The head of a memorandum: confidentiality, court, kind and title of the document, then À, De, Date, Objet, Réf. Empty fields are left out. */
export function composeTitle(composition: Composition, job: PrintJob, column: Column, parent: Part): FlowItem[] {
  const { language } = job;
  const set = (text: string, style: TextStyle): FlowItem[] =>
    text === ''
      ? []
      : [
          ...lineItems(setText(composition, typeset(job, text), style, column), style.leading, { tag: 'P', parent }),
          blank(style.after),
        ];
  const { court, caseNumber } = job.matter;
  const place = [court, caseNumber === '' ? '' : fill(MEMO_WORDS.caseNumber[language], { number: caseNumber })];
  return [
    ...composeBanner(composition, typeset(job, job.header.confidentiality), column, parent),
    ...set(place.filter(Boolean).join(', '), { ...STYLES.small, after: 10 }),
    ...set(MEMO_WORDS.memorandum[language].toLocaleUpperCase(language), STYLES.kind),
    ...set(job.title, STYLES.title),
    ...composeFields(composition, fieldsOf(job), column, parent),
    blank(16),
  ];
}

const typeset = ({ language }: PrintJob, text: string): string =>
  applyEdits(text, language === 'fr' ? frenchEdits(text) : englishEdits(text));

function composeBanner(composition: Composition, text: string, column: Column, parent: Part): FlowItem[] {
  if (text === '') return [];
  const style = STYLES.banner;
  const lines = setText(composition, text, style, { x: column.x + 12, width: column.width - 24 });
  const height = lines.length * style.leading + 9;
  const { x, width } = column;
  const frame: Area[] = [
    { x, y: 0, width, height: 0.7, kind: 'rule' },
    { x, y: height - 0.7, width, height: 0.7, kind: 'rule' },
  ];
  const part: Part = { tag: 'P', parent };
  return [
    flowItem({
      height,
      lines: lines.map((line, i) => ({ line, y: 4.5 + i * style.leading, leading: style.leading, part })),
      areas: frame,
    }),
    blank(22),
  ];
}

function fieldsOf(job: PrintJob): (readonly [string, string])[] {
  const { header, language, matter } = job;
  const words = MEMO_WORDS;
  const reference = header.reference === '' ? matter.reference : header.reference;
  const fields = [
    [words.to[language], header.to],
    [words.from[language], header.from],
    [words.date[language], formatEdtf(header.date, language)],
    [words.subject[language], header.subject],
    [words.matter[language], matter.title],
    [words.reference[language], reference],
  ] as const;
  return fields.filter(([, value]) => value !== '').map(([label, value]) => [label, typeset(job, value)]);
}

function composeFields(
  composition: Composition,
  fields: readonly (readonly [string, string])[],
  { x, width }: Column,
  parent: Part,
): FlowItem[] {
  if (fields.length === 0) return [];
  const value: TextStyle = { ...STYLES.body, align: 'left', hyphenate: false };
  const list: Part = { tag: 'L', parent };
  const rule = (height: number): FlowItem => flowItem({ height: 6, areas: [{ x, y: 3, width, height, kind: 'rule' }] });
  const rows = fields.map(([label, text]) => {
    const item: Part = { tag: 'LI', parent: list };
    const labels = setText(composition, label, STYLES.label, { x, width: LABEL_WIDTH });
    const values = setText(composition, text, value, { x: x + LABEL_WIDTH, width: width - LABEL_WIDTH });
    const { leading } = value;
    return flowItem({
      height: Math.max(1, values.length) * leading + ROW_GAP,
      lines: [
        ...labels.map((line, i) => ({ line, y: i * leading, leading, part: { tag: 'Lbl', parent: item } as const })),
        ...values.map((line, i) => ({ line, y: i * leading, leading, part: { tag: 'LBody', parent: item } as const })),
      ],
    });
  });
  return [rule(0.7), ...rows, rule(0.7)];
}
