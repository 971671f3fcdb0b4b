import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import css from './reader.module.css';

interface FindBarProps {
  readonly words: string;
  /** Number of matches and the one shown, 1…. */
  readonly total: number;
  readonly at: number;
  /** How often it was asked for: each time the keyboard is in its field, also when it is open already. */
  readonly asked: number;
  readonly onWords: (words: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** Finding words in this text: Enter goes to the next, Shift+Enter to the previous, Escape closes. */
export function FindBar({ words, total, at, asked, onWords, onStep, onClose }: FindBarProps) {
  const t = useText();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    const field = bar.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [asked]);
  return (
    <div
      ref={bar}
      className={css.find}
      role="search"
      aria-label={t('reader.find')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onStep(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <TextField
        label={t('reader.find')}
        isLabelHidden
        className={css['find-field']}
        type="search"
        value={words}
        placeholder={t('reader.find')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked for it
        autoFocus
        onChange={onWords}
      />
      <span className={css['find-count']} role="status">
        {words.trim() === '' ? '' : t('reader.find-count', { count: total, at, total })}
      </span>
      <IconButton
        icon={<ChevronUp size={16} />}
        label={t('reader.find-previous')}
        shortcut="Shift+Enter"
        isDisabled={total === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        icon={<ChevronDown size={16} />}
        label={t('reader.find-next')}
        shortcut="Enter"
        isDisabled={total === 0}
        onPress={() => onStep(1)}
      />
      <IconButton icon={<X size={16} />} label={t('common.close')} shortcut="Escape" onPress={onClose} />
    </div>
  );
}
