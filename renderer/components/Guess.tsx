import { useContext, type ReactNode } from 'react';
import { Focusable } from 'react-aria-components';
import { describeGuess } from '../../shared/domain/basis-terms.ts';
import type { Basis, FieldOrigin } from '../../shared/domain/source.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import css from './Guess.module.css';
import { InTableContext } from './surroundings.ts';
import { Tooltip } from './Tooltip.tsx';

export interface GuessProps {
  /** How the value was come by; the lawyer's own word (`user`) is shown plain. */
  readonly origin: FieldOrigin | undefined;
  /** What exactly it rests on, where that is known. */
  readonly basis?: Basis | undefined;
  readonly children: ReactNode;
}

/** A value that was guessed: dotted underline, and its origin on hover and on focus. */
export function Guess({ origin, basis, children }: GuessProps) {
  const language = useLanguage();
  const t = useText();
  const inTable = useContext(InTableContext);
  if (origin === undefined || origin === 'user') return children;
  const words = describeGuess(origin, basis, language);
  // A row is said as a whole: what each of its values rests on stands in the details beside.
  if (inTable) {
    return (
      <span className={css.guess} title={words}>
        {children}
        <span className="visually-hidden"> ({t('common.guessed')})</span>
      </span>
    );
  }
  return (
    <Tooltip text={words}>
      <Focusable>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 1.4.13: the tooltip must be reachable by keyboard */}
        <span role="note" tabIndex={0} className={css.guess}>
          {children}
          <span className="visually-hidden"> ({words})</span>
        </span>
      </Focusable>
    </Tooltip>
  );
}
