import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import type { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { citeTrigger } from './citations/cite-trigger.ts';
import { uniqueCitations } from './citations/unique-citations.ts';
import { followDocument } from './follow-document.ts';
import { findPlugin } from './find/find-plugin.ts';
import { spellingMenu } from './spelling/spelling-menu.ts';
import { spellingPlugin } from './spelling/spelling-plugin.ts';
import { uniqueBlocks } from './unique-blocks.ts';
import type { EditorHost } from './editor-host.ts';
import { memoKeys } from './editor-keys.ts';
import { memoInputRules } from './typography/input-rules.ts';

/** Everything that the memorandum's editor does, in the order in which it is asked. */
export const memoPlugins = (host: EditorHost): readonly Plugin[] => [
  citeTrigger(host),
  memoInputRules(host.rules),
  ...memoKeys(host),
  uniqueCitations(),
  uniqueBlocks(),
  followDocument(host),
  findPlugin(),
  spellingPlugin(host),
  spellingMenu(host),
  history({ newGroupDelay: 600 }),
  dropCursor({ color: false, class: 'drop-cursor' }),
  gapCursor(),
  tableEditing(),
];
