import type { ComparedBlock, DocumentNode, LiveSubject } from '../domain/memo.ts';
import type { DiffPart } from '../domain/version.ts';
import type { Language } from '../kernel/words.ts';
import { alignBlocks } from '../text/versions/align-blocks.ts';
import { diffWords } from '../text/versions/diff-words.ts';
import { LIVE_SUBJECT_TERMS } from '../domain/live-subjects.ts';
import { MEMO_WORDS } from './memo-words.ts';

type Kind = ComparedBlock['kind'];

interface FlatBlock {
  readonly kind: Kind;
  readonly level: number;
  readonly text: string;
}

/** What a citation reads like in a comparison: its words do not depend on the exhibit list of the day. */
export type CitedInWords = (passageId: string | null, sourceId: string) => string;

/**
 * Two versions word by word, in steps. Marks, live blocks that follow the data and numbers are not compared: what the author wrote is.
 * @returns the blocks of both, in order, each with its words as they were left, added or taken out
 */
export function* compareVersions(
  before: DocumentNode,
  after: DocumentNode,
  language: Language,
  cited: CitedInWords,
): Generator<undefined, readonly ComparedBlock[]> {
  const [old, now] = [flatten(before, language, cited), flatten(after, language, cited)];
  const compared: ComparedBlock[] = [];
  for (const pair of alignBlocks(old.map(keyOf), now.map(keyOf))) {
    const [from, to] = [pair.old === null ? undefined : old[pair.old], pair.now === null ? undefined : now[pair.now]];
    const block = to ?? from;
    if (!block) continue;
    const parts = yield* partsOf(from, to);
    if (parts.length > 0) compared.push({ kind: block.kind, level: block.level, parts });
  }
  return compared;
}

const keyOf = ({ kind, level, text }: FlatBlock): string => `${text}\n${kind}${level}`;

function* partsOf(from: FlatBlock | undefined, to: FlatBlock | undefined): Generator<undefined, readonly DiffPart[]> {
  if (from && to) return yield* diffWords(from.text, to.text);
  const text = (from ?? to)?.text ?? '';
  return text === '' ? [] : [{ kind: from ? 'removed' : 'added', text }];
}

const KINDS: Readonly<Record<string, Kind>> = {
  blockquote: 'quotation',
  list_item: 'item',
  table_cell: 'cell',
  table_header: 'cell',
};

function flatten(document: DocumentNode, language: Language, cited: CitedInWords): FlatBlock[] {
  const blocks: FlatBlock[] = [];
  const visit = (node: DocumentNode, around: Kind): void => {
    const kind = KINDS[node.type] ?? around;
    switch (node.type) {
      case 'heading':
      case 'paragraph': {
        const notes: string[] = [];
        const text = inlines(node, notes);
        const isHeading = node.type === 'heading';
        blocks.push({
          kind: isHeading ? 'heading' : kind,
          level: isHeading ? Number(node.attrs?.['level'] ?? 1) : 0,
          text,
        });
        blocks.push(...notes.map((note): FlatBlock => ({ kind: 'note', level: 0, text: note })));
        return;
      }
      case 'page_break':
        blocks.push({ kind: 'other', level: 0, text: '⁂' });
        return;
      case 'exhibit_list':
        blocks.push({ kind: 'other', level: 0, text: `[${MEMO_WORDS.exhibitList[language]}]` });
        return;
      case 'live_block':
        blocks.push({
          kind: 'other',
          level: 0,
          text: `[${LIVE_SUBJECT_TERMS[node.attrs?.['subject'] as LiveSubject][language]}]`,
        });
        break;
      default:
    }
    for (const child of node.content ?? []) visit(child, kind);
  };
  const inlines = ({ content = [] }: DocumentNode, notes: string[]): string =>
    content
      .map((node) => {
        if (node.text !== undefined) return node.text;
        if (node.type === 'hard_break') return ' ';
        if (node.type === 'cross_reference') return '[→]';
        if (node.type === 'citation') {
          const { passageId, sourceId } = node.attrs ?? {};
          return `[${cited(typeof passageId === 'string' ? passageId : null, String(sourceId))}]`;
        }
        notes.push(inlines(node, notes));
        return '[*]';
      })
      .join('');
  visit(document, 'paragraph');
  return blocks;
}
