import fc from 'fast-check';
import { LIVE_SUBJECTS, TEXT_LANGUAGES, type DocumentNode } from '../../../shared/domain/memo.ts';

/** Random memoranda made of every node and mark there is, with their attributes written out as an editor writes them. */
const comment = fc.record({
  type: fc.constant('comment'),
  attrs: fc.record({ id: fc.uuid(), kind: fc.constantFrom('comment', 'task'), body: fc.string(), done: fc.boolean() }),
});
/** In the order of the schema's marks. */
const language = fc.constantFrom(...TEXT_LANGUAGES).map((code) => ({ type: 'language', attrs: { code } }));
const mark: fc.Arbitrary<NonNullable<DocumentNode['marks']>> = fc
  .tuple(
    fc.subarray(['strong', 'em', 'small_caps', 'superscript'] as const),
    fc.array(language, { maxLength: 1 }),
    fc.array(comment, { maxLength: 1 }),
  )
  .map(([types, languages, comments]) => [...types.map((type) => ({ type })), ...languages, ...comments]);
const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !/[\r\n]/u.test(text));

/** Keys in the order in which ProseMirror writes them. */
const textNode = (text: string, marks: NonNullable<DocumentNode['marks']>): DocumentNode =>
  marks.length > 0 ? { type: 'text', marks, text } : { type: 'text', text };

const citation: fc.Arbitrary<DocumentNode> = fc
  .record({
    id: fc.uuid(),
    passageId: fc.option(fc.uuid(), { nil: null }),
    sourceId: fc.uuid(),
    form: fc.constantFrom('reference', 'footnote', 'quotation'),
  })
  .map((attrs) => ({ type: 'citation', attrs }));

/** Neighbouring texts with the same marks are one text in ProseMirror: they are parted by a line break here. */
const phrase = (extra: readonly fc.Arbitrary<DocumentNode>[] = []): fc.Arbitrary<DocumentNode[]> =>
  fc
    .array(
      fc.oneof(
        fc.tuple(words, mark).map(([text, marks]) => textNode(text, marks)),
        citation,
        fc.uuid().map((targetId): DocumentNode => ({ type: 'cross_reference', attrs: { targetId } })),
        fc.constant<DocumentNode>({ type: 'hard_break' }),
        ...extra,
      ),
      { maxLength: 4 },
    )
    .map((nodes) =>
      nodes.flatMap((node, index) =>
        node.type === 'text' && nodes[index - 1]?.type === 'text' ? [{ type: 'hard_break' }, node] : [node],
      ),
    );

const holding = (type: string, content: readonly DocumentNode[], attrs?: DocumentNode['attrs']): DocumentNode => ({
  type,
  ...(attrs ? { attrs } : {}),
  ...(content.length > 0 ? { content } : {}),
});

const footnote = phrase().map((content) => holding('footnote', content));
const inlines = phrase([footnote]);
/** Attributes that say nothing are not written. */
const paragraph = fc
  .tuple(
    inlines,
    fc.option(fc.uuid(), { nil: undefined }),
    fc.constantFrom(undefined, true),
    fc.constantFrom(undefined, 'center', 'end'),
  )
  .map(([content, id, numbered, align]) => {
    const attrs = { ...(id && { id }), ...(numbered && { numbered }), ...(align && { align }) };
    return holding('paragraph', content, Object.keys(attrs).length > 0 ? attrs : undefined);
  });

const { flow } = fc.letrec<{ flow: DocumentNode; item: DocumentNode }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    paragraph,
    fc.array(tie('flow'), { minLength: 1, maxLength: 2 }).map((content) => holding('blockquote', content)),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content) => holding('bullet_list', content)),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }))
      .map(([content, start]) => holding('ordered_list', content, { start })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('flow'), { maxLength: 1 }))
    .map(([first, rest]) => holding('list_item', [first, ...rest])),
}));

const cell = fc
  .tuple(fc.constantFrom('table_cell', 'table_header'), fc.array(flow, { minLength: 1, maxLength: 2 }))
  .map(([type, content]) => holding(type, content, { colspan: 1, rowspan: 1 }));
const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(cell, { minLength: columns, maxLength: columns }).map((cells) => holding('table_row', cells)),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map((rows) => holding('table', rows));
const heading = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    inlines,
    fc.option(fc.uuid(), { nil: undefined }),
    fc.constantFrom(undefined, false),
  )
  .map(([level, content, id, numbered]) =>
    holding('heading', content, { level, ...(id && { id }), ...(numbered === false && { numbered }) }),
  );
const liveBlock = fc
  .record({ id: fc.uuid(), subject: fc.constantFrom(...LIVE_SUBJECTS), frozen: fc.array(paragraph, { maxLength: 2 }) })
  .map(({ id, subject, frozen }) =>
    holding('live_block', frozen, {
      id,
      subject,
      options: { sort: 'date' },
      frozenAt: frozen.length > 0 ? '2024-01-01T00:00:00.000Z' : null,
    }),
  );

export const randomDocument: fc.Arbitrary<DocumentNode> = fc
  .array(
    fc.oneof(
      flow,
      heading,
      table,
      liveBlock,
      fc.constantFrom<DocumentNode>({ type: 'page_break' }, { type: 'exhibit_list' }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((content) => holding('doc', content));
