import { ListBox, ListBoxItem } from 'react-aria-components';
import { outlineOf } from '../../editor/outline.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './panes.module.css';
import { useOpenMemo } from './open-memos.ts';
import { useDerived } from './use-derived.ts';

/** The headings with their numbers; a press jumps there, the one that holds the caret is marked. */
export function Outline({ memoId }: { readonly memoId: string | undefined }) {
  const t = useText();
  const model = useOpenMemo(memoId)?.model;
  const outline = useDerived(model, ({ view }) => {
    const entries = outlineOf(view.state.doc);
    const caret = view.state.selection.from;
    return { entries, here: entries.findLast(({ position }) => position <= caret)?.position };
  });
  return (
    <>
      <header className={css.paneHead}>
        <h2 className={css.paneTitle}>{t('memo.outline')}</h2>
      </header>
      {!model || !outline || outline.entries.length === 0 ? (
        <p className={css.hint}>{t('memo.outline.none')}</p>
      ) : (
        <ListBox
          className={css.outline ?? ''}
          aria-label={t('memo.outline')}
          items={outline.entries.map((entry) => ({ ...entry, id: String(entry.position) }))}
          onAction={(id) => model.showHeading(Number(id))}
          dependencies={[outline.here]}
        >
          {({ id, level, number, text, position }) => (
            <ListBoxItem
              id={id}
              textValue={`${number} ${text}`}
              className={css.heading ?? ''}
              data-level={level}
              data-here={position === outline.here}
            >
              <span className={css.headingNumber}>{number}</span>
              <span className={css.headingText}>{text || t('memo.outline.untitled')}</span>
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </>
  );
}
