import { useState } from 'react';
import type { EditorView } from 'prosemirror-view';
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components';
import { comparable } from '../../shared/kernel/fold.ts';
import { Dialog } from '../components/Dialog.tsx';
import { useText } from '../i18n/use-text.ts';
import css from './CrossReferenceMenu.module.css';
import { insertCrossReference, namedTargets, nameTarget } from './cross-references/targets.ts';
import type { MemoModel } from './memo-model.ts';

export interface CrossReferenceMenuProps {
  readonly model: MemoModel;
  /** Where the reference goes: the text or an open note. */
  readonly view: EditorView;
  readonly onClose: () => void;
}

/** The headings and numbered paragraphs of the text; the one chosen is referred to at the caret. */
export function CrossReferenceMenu({ model, view, onClose }: CrossReferenceMenuProps) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const targets = namedTargets(model.view.state.doc).map((target) => ({
    ...target,
    id: String(target.position),
    label: target.kind === 'heading' ? target.number : `§\u00a0${target.number}`,
  }));
  const words = comparable(typed.trim());
  const shown = targets.filter(({ label, text }) => words === '' || comparable(`${label} ${text}`).includes(words));
  const close = (): void => {
    onClose();
    setTimeout(() => {
      if (!view.isDestroyed) view.focus();
    });
  };
  const refer = (position: number): void => {
    const outer = model.view;
    const { id, tr } = nameTarget(outer.state, position);
    if (view === outer) outer.dispatch(insertCrossReference(outer.state, id, tr));
    else {
      if (tr.docChanged) outer.dispatch(tr);
      view.dispatch(insertCrossReference(view.state, id));
    }
    close();
  };
  return (
    <Dialog title={t('editor.crossReference')} isOpen onClose={close}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <TextField aria-label={t('editor.crossReference.filter')}>
          <Input
            className={css.input ?? ''}
            // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- react-aria sets aria-controls
            role="combobox"
            aria-expanded
            placeholder={t('editor.crossReference.filter')}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type in this field
            autoFocus
          />
        </TextField>
        <ListBox
          className={css.list ?? ''}
          aria-label={t('editor.crossReference.targets')}
          items={shown}
          onAction={(id) => refer(Number(id))}
          renderEmptyState={() => <p className={css.nothing}>{t('editor.crossReference.none')}</p>}
        >
          {({ id, label, text, kind, level }) => (
            <ListBoxItem id={id} textValue={`${label} ${text}`} className={css.target ?? ''} data-level={level}>
              <span className={css.number}>{label}</span>
              <span className={css.text} data-kind={kind}>
                {text || t('memo.outline.untitled')}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
