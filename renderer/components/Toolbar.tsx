import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import css from './Toolbar.module.css';

/** A row of actions; arrows move inside it. A `<Spacer/>` pushes what follows to the end. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <AriaToolbar className={css.toolbar ?? ''} aria-label={label}>
      {children}
    </AriaToolbar>
  );
}

export const Spacer = () => <span className={css.spacer} />;
