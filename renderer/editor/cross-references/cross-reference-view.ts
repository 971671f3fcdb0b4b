import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { EditorHost } from '../editor-host.ts';

/** "II.A" or "§ 12": the number as it stands now; a target that is gone is told in its place. */
export function createCrossReferenceView(node: Node, host: EditorHost): NodeView {
  let current = node;
  const dom = document.createElement('span');
  dom.className = 'cross-reference';
  dom.setAttribute('role', 'link');
  const draw = (): void => {
    const target = host.targets.get().get(String(current.attrs['targetId']));
    const language = host.language();
    const isSound = target !== undefined && target.number !== '';
    dom.dataset['state'] = isSound ? 'sound' : 'broken';
    dom.textContent = isSound
      ? target.kind === 'heading'
        ? target.number
        : `${MEMO_WORDS.paragraph[language]}${target.number}`
      : MEMO_WORDS.noTarget[language];
    dom.title = host.text(isSound ? 'editor.crossReference.hint' : 'editor.crossReference.broken');
  };
  const stop = host.targets.subscribe(draw);
  draw();
  return {
    dom,
    update(next) {
      if (next.type !== current.type) return false;
      current = next;
      draw();
      return true;
    },
    ignoreMutation: () => true,
    destroy: stop,
  };
}
