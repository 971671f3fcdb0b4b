import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './Button.module.css';
import { classes } from './classes.ts';
import { Kbd } from './Kbd.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** tinykeys notation; shown, not bound. */
  readonly shortcut?: string;
  readonly type?: 'button' | 'submit';
  readonly autoFocus?: boolean;
  readonly className?: string | undefined;
  /** -1 takes it out of the tab order (inside tables). */
  readonly tabIndex?: number;
  readonly slot?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string;
}

/** A labelled action. One primary button at most in a view. */
export function Button({
  children,
  variant = 'plain',
  icon,
  shortcut,
  className,
  tabIndex,
  onPress,
  ...rest
}: ButtonProps) {
  const more: AriaButtonProps = {
    ...(onPress ? { onPress: () => onPress() } : {}),
    ...(tabIndex === -1 ? { excludeFromTabOrder: true } : {}),
  };
  return (
    <AriaButton {...rest} {...more} className={classes(css.button, css[variant], className)}>
      {icon === undefined ? null : (
        <span className={css.icon} aria-hidden>
          {icon}
        </span>
      )}
      <span className={css.label}>{children}</span>
      {shortcut === undefined ? null : (
        // Shown, not said: the name of a button is what it does.
        <span aria-hidden>
          <Kbd keys={shortcut} />
        </span>
      )}
    </AriaButton>
  );
}
