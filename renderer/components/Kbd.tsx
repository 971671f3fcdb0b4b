import { useLanguage } from '../i18n/use-text.ts';
import css from './Kbd.module.css';
import { keyLabels } from './key-labels.ts';

/** A key combination in tinykeys notation (`$mod+Shift+F`), shown as the keyboard names it. */
export function Kbd({ keys }: { readonly keys: string }) {
  const language = useLanguage();
  return (
    <kbd className={css.kbd}>
      {keyLabels(keys, language).map((label) => (
        <span key={label} className={css.key}>
          {label}
        </span>
      ))}
    </kbd>
  );
}
