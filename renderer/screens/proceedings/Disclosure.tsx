import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './deadlines.module.css';

/** Something explained on demand. */
export function Disclosure({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={css.disclosure}>
      <AriaButton className={css['disclosure-head'] ?? ''} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
        {title}
      </AriaButton>
      {isOpen ? <div className={css['disclosure-body']}>{children}</div> : null}
    </div>
  );
}
