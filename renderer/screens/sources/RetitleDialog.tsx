import { useState } from 'react';
import type { Source } from '../../../shared/domain/source.ts';
import { TITLE_PART_NAMES, TITLE_PARTS, titleByPattern } from '../../../shared/domain/title-pattern.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCall } from '../../state/use-call.ts';
import css from './retitle.module.css';

/** Titles that can be written one by one; those of more sources follow from the pattern alone. */
const SHOWN = 200;

interface RetitleDialogProps {
  readonly sourceIds: readonly string[];
  readonly onClose: () => void;
}

/** New titles for many sources: by one pattern, and each still to be written by hand. One step of undo. */
export function RetitleDialog({ sourceIds, onClose }: RetitleDialogProps) {
  const t = useText();
  const language = useLanguage();
  const sources = useCall('source.many', { sourceIds: [...sourceIds] }).data ?? [];
  const [pattern, setPattern] = useState('');
  const [byHand, setByHand] = useState<Readonly<Record<string, string>>>({});
  const titleOf = (source: Source): string =>
    byHand[source.id] ?? ((pattern.trim() === '' ? '' : titleByPattern(pattern, source, language)) || source.title);
  const titles = sources
    .map((source) => ({ sourceId: source.id, title: titleOf(source).trim(), before: source.title }))
    .filter(({ title, before }) => title !== '' && title !== before)
    .map(({ sourceId, title }) => ({ sourceId, title }));
  const apply = async (): Promise<void> => {
    if (await act('source.retitle', { titles })) onClose();
  };
  const insert = (name: string): void =>
    setPattern((now) => `${now}${now === '' || now.endsWith(' ') ? '' : ' '}{${name}}`);
  return (
    <Dialog
      title={t('sources.retitle-title', { count: sourceIds.length })}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={titles.length === 0} onPress={() => void apply()}>
            {t('sources.retitle-apply', { count: titles.length })}
          </Button>
        </>
      }
    >
      <div className={css.pattern}>
        <TextField
          label={t('sources.pattern')}
          value={pattern}
          onChange={setPattern}
          placeholder={`{${TITLE_PART_NAMES.publisher[language]}}, {${TITLE_PART_NAMES.date[language]}} – {${TITLE_PART_NAMES.title[language]}}`}
          hint={t('sources.pattern-hint')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
        />
        <div role="group" aria-label={t('sources.pattern-parts')} className={css.parts}>
          {TITLE_PARTS.map((part) => (
            <Button key={part} variant="quiet" onPress={() => insert(TITLE_PART_NAMES[part][language])}>
              {`{${TITLE_PART_NAMES[part][language]}}`}
            </Button>
          ))}
        </div>
      </div>
      <ol className={css.titles} aria-label={t('sources.retitle-list')}>
        {sources.slice(0, SHOWN).map((source) => (
          <li key={source.id} className={css.row}>
            <span className={css.no}>{source.no}</span>
            <TextField
              label={t('sources.title-of', { no: source.no })}
              isLabelHidden
              value={titleOf(source)}
              onChange={(title) => setByHand((now) => ({ ...now, [source.id]: title }))}
            />
            {titleOf(source).trim() === source.title ? null : <p className={css.before}>{source.title}</p>}
          </li>
        ))}
      </ol>
      {sources.length > SHOWN ? (
        <p className={css.before}>{t('sources.retitle-more', { count: sources.length - SHOWN })}</p>
      ) : null}
    </Dialog>
  );
}
