import { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { readPassage } from '../../components/drag-passage.ts';
import { insertCitation } from '../citations/insert-citation.ts';
import type { EditorHost } from '../editor-host.ts';

/** A passage dropped on the text is cited where it falls. */
export const handlePassageDrop =
  (host: EditorHost) =>
  (view: EditorView, event: DragEvent): boolean => {
    const passage = event.dataTransfer && readPassage(event.dataTransfer);
    const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (!passage || !place) return false;
    const $place = view.state.doc.resolve(place.pos);
    const at = view.state.apply(view.state.tr.setSelection(Selection.near($place)));
    const tr = insertCitation(at, { ...passage, form: host.dropped(passage.sourceId) });
    view.updateState(at);
    view.dispatch(tr);
    view.focus();
    return true;
  };
