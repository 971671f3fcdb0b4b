import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import css from './panes.module.css';

interface RenameFieldProps {
  readonly label: string;
  readonly value: string;
  /** With a name that is not blank. */
  readonly onRename: (name: string) => void;
  readonly onDone: () => void;
}

/** A name as a field in its row: Enter gives it, Escape leaves it. */
export function RenameField({ label, value, onRename, onDone }: RenameFieldProps) {
  const t = useText();
  return (
    <div
      role="group"
      aria-label={t('memo.rename')}
      className={css.rename}
      onBlur={onDone}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') onDone();
        event.stopPropagation();
      }}
    >
      <TextField
        label={label}
        isLabelHidden
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field takes the place of the name that the user asked to change
        autoFocus
        value={value}
        onCommit={(name) => {
          if (name.trim() !== '') onRename(name.trim());
        }}
      />
    </div>
  );
}
