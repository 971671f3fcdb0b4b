import type { CitationForm, DocumentNode } from '../../domain/memo.ts';
import type { Language } from '../../kernel/words.ts';
import { guessLanguage } from '../../text/spelling/guess-language.ts';
import { wordsIn } from '../../text/spelling/words-in.ts';

/** Words of a cell, or inline nodes where it cites. */
export type CellContent = string | readonly DocumentNode[];

const inlines = (content: CellContent): readonly DocumentNode[] =>
  typeof content === 'string' ? (content === '' ? [] : [text(content)]) : content.reduce(joined, []);

/** Texts of one style that follow one another are one text, as in the editor. */
function joined(before: readonly DocumentNode[], node: DocumentNode): readonly DocumentNode[] {
  const last = before.at(-1);
  return last?.text !== undefined &&
    node.text !== undefined &&
    JSON.stringify(last.marks) === JSON.stringify(node.marks)
    ? [...before.slice(0, -1), { ...last, text: last.text + node.text }]
    : [...before, node];
}

/** A passage that a line of a table rests on. */
export interface CitedWords {
  readonly id: string;
  readonly sourceId: string;
}

/** One citation for each exhibit, at its first passage. @param makeId a new id for each citation */
export function citationsOf(
  passages: readonly CitedWords[],
  makeId: () => string,
  form: CitationForm = 'reference',
): readonly DocumentNode[] {
  const seen = new Set<string>();
  const firsts = passages.filter(({ sourceId }) => !seen.has(sourceId) && seen.add(sourceId));
  return firsts.flatMap(({ id: passageId, sourceId }, index): DocumentNode[] => [
    ...(index === 0 ? [] : [text(' ')]),
    { type: 'citation', attrs: { id: makeId(), passageId, sourceId, form } },
  ]);
}

export const text = (words: string, ...marks: readonly string[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
});

/** The lawyer's words as he entered them, marked where they are in another language than the memorandum: each has its own typography. */
export function inOwnLanguage(words: string, language: Language, ...marks: readonly string[]): readonly DocumentNode[] {
  if (words === '') return [];
  const guessed = guessLanguage(
    wordsIn(words).map(({ word }) => word),
    language,
  );
  const node = text(words, ...marks);
  if (guessed === language) return [node];
  return [{ ...node, marks: [...(node.marks ?? []), { type: 'language', attrs: { code: guessed } }] }];
}

export const paragraph = (content: CellContent): DocumentNode => ({ type: 'paragraph', content: inlines(content) });

/** A table as the editor would make it: one row of heads, then the others. Without rows it is one paragraph that says so. */
export function documentTable(
  heads: readonly string[],
  rows: readonly (readonly CellContent[])[],
  whenEmpty: string,
): readonly DocumentNode[] {
  if (rows.length === 0) return [paragraph(whenEmpty)];
  const row = (type: 'table_header' | 'table_cell', cells: readonly CellContent[]): DocumentNode => ({
    type: 'table_row',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return [{ type: 'table', content: [row('table_header', heads), ...rows.map((cells) => row('table_cell', cells))] }];
}
