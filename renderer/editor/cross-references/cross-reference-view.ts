import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { EditorHost } from '../editor-host.ts';
import { createLabelView } from '../label-view.ts';

/** "II.A" or "§ 12": the number as it stands now; a target that is gone is told in its place. */
export const createCrossReferenceView = (node: Node, host: EditorHost): NodeView =>
  createLabelView(node, 'cross-reference', host.targets, (dom, { attrs }) => {
    const target = host.targets.get().get(String(attrs['targetId']));
    const language = host.language();
    const isSound = target !== undefined && target.number !== '';
    dom.dataset['state'] = isSound ? 'sound' : 'broken';
    dom.textContent = isSound
      ? target.kind === 'heading'
        ? target.number
        : `${MEMO_WORDS.paragraph[language]}${target.number}`
      : MEMO_WORDS.noTarget[language];
    dom.title = host.text(isSound ? 'editor.crossReference.hint' : 'editor.crossReference.broken');
  });
