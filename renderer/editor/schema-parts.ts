/** Nodes and marks that lean on other parts of the case file or of the document: live blocks, cross-references, comments. */
import type { MarkSpec, Node, NodeSpec } from 'prosemirror-model';
import {
  COMMENT_KINDS,
  LIVE_SUBJECTS,
  TEXT_LANGUAGES,
  type CommentAttributes,
  type LiveBlockAttributes,
  type LiveOptions,
} from '../../shared/domain/memo.ts';
import { isFlag, name, oneOf } from './schema-values.ts';

const isOptions = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RangeError('the options of a live block are named values');
};

/** Empty and drawn from the data while `frozenAt` is null; afterwards its content is what was printed then. */
export const liveBlock: NodeSpec = {
  content: '(flow | table)*',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  isolating: true,
  attrs: {
    id: { validate: name },
    subject: { validate: oneOf(LIVE_SUBJECTS) },
    options: { default: {}, validate: isOptions },
    frozenAt: { default: null },
  },
  parseDOM: [{ tag: 'div[data-live-block]', getAttrs: readLiveBlock }],
  toDOM: (node) => {
    const { id, subject, options, frozenAt } = liveBlockOf(node);
    return [
      'div',
      {
        'data-live-block': id,
        'data-subject': subject,
        'data-options': JSON.stringify(options),
        ...(frozenAt === null ? {} : { 'data-frozen-at': frozenAt }),
      },
      0,
    ];
  },
};

function readLiveBlock(dom: HTMLElement): LiveBlockAttributes | false {
  const { liveBlock: id, subject, options = '{}', frozenAt = null } = dom.dataset;
  const known = LIVE_SUBJECTS.find((one) => one === subject);
  if (!id || !known) return false;
  try {
    return { id, subject: known, options: JSON.parse(options) as LiveOptions, frozenAt };
  } catch {
    return false;
  }
}

/** The attributes of a live block, typed. */
export const liveBlockOf = ({ attrs }: Node): LiveBlockAttributes => attrs as LiveBlockAttributes;

/** Prints the number of the heading or paragraph that it names. */
export const crossReference: NodeSpec = {
  inline: true,
  group: 'inline phrase',
  atom: true,
  attrs: { targetId: { validate: name } },
  parseDOM: [
    {
      tag: 'span[data-cross-reference]',
      getAttrs: (dom) => (dom.dataset['crossReference'] ? { targetId: dom.dataset['crossReference'] } : false),
    },
  ],
  toDOM: ({ attrs }) => ['span', { 'data-cross-reference': String(attrs['targetId']) }],
};

/** The language that the author says words are in; a browser and a screen reader are told as well. */
export const languageMark: MarkSpec = {
  attrs: { code: { validate: oneOf(TEXT_LANGUAGES) } },
  parseDOM: [
    {
      tag: 'span[data-language]',
      getAttrs: (dom) => {
        const code = TEXT_LANGUAGES.find((one) => one === dom.dataset['language']);
        return code ? { code } : false;
      },
    },
  ],
  toDOM: ({ attrs }) => {
    const code = String(attrs['code']);
    return ['span', { 'data-language': code, lang: code === 'none' ? '' : code }, 0];
  },
};

/** A remark on words, or a task; several may lie over the same words. Never printed. */
export const commentMark: MarkSpec = {
  inclusive: false,
  excludes: '',
  attrs: {
    id: { validate: name },
    kind: { default: 'comment', validate: oneOf(COMMENT_KINDS) },
    body: { default: '', validate: 'string' },
    done: { default: false, validate: isFlag },
  },
  parseDOM: [
    {
      tag: 'span[data-comment]',
      getAttrs: (dom): CommentAttributes | false => {
        const { comment: id, kind, body = '', done } = dom.dataset;
        if (!id) return false;
        return { id, kind: COMMENT_KINDS.find((one) => one === kind) ?? 'comment', body, done: done !== undefined };
      },
    },
  ],
  toDOM: ({ attrs }) => [
    'span',
    {
      'data-comment': String(attrs['id']),
      'data-kind': String(attrs['kind']),
      'data-body': String(attrs['body']),
      ...(attrs['done'] === true ? { 'data-done': '' } : {}),
    },
    0,
  ],
};
