import type { Plugin, EditorState, Transaction, Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** As much of a view as typing and commands need, without a page. */
export interface FakeView {
  state: EditorState;
  composing: boolean;
  dispatch(transaction: Transaction): void;
}

export const fakeView = (state: EditorState): FakeView => ({
  state,
  composing: false,
  dispatch(transaction) {
    this.state = this.state.apply(transaction);
  },
});

/** Types text at the caret, key by key: each plugin is asked first, as a real view does. */
export function typeKeys(view: FakeView, text: string): void {
  for (const key of text) {
    const { from, to } = view.state.selection;
    const insert = (): Transaction => view.state.tr.insertText(key, from, to);
    const handled = view.state.plugins.some((plugin: Plugin) =>
      plugin.props.handleTextInput?.call(plugin, view as unknown as EditorView, from, to, key, insert),
    );
    if (!handled) view.dispatch(insert());
  }
}

export const run = (view: FakeView, command: Command): boolean =>
  command(view.state, (transaction) => view.dispatch(transaction), view as unknown as EditorView);
