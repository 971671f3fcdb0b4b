import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './IconButton.module.css';
import { classes } from './classes.ts';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps {
  readonly icon: ReactNode;
  /** Said by screen readers and shown in the tooltip. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** Set for a toggle. */
  readonly isPressed?: boolean;
  readonly shortcut?: string;
  readonly placement?: 'top' | 'bottom' | 'right' | 'left';
  readonly tabIndex?: number;
  readonly className?: string | undefined;
  readonly slot?: string;
}

/** An action shown by its icon alone, with its name in a tooltip. */
export function IconButton({
  icon,
  label,
  onPress,
  isDisabled = false,
  isPressed,
  shortcut,
  placement,
  tabIndex,
  className,
  slot,
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={shortcut} {...(placement ? { placement } : {})}>
      <AriaButton
        className={classes(css.button, className)}
        aria-label={label}
        isDisabled={isDisabled}
        {...(onPress ? { onPress: () => onPress() } : {})}
        {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
        {...(tabIndex === -1 ? { excludeFromTabOrder: true } : {})}
        {...(slot === undefined ? {} : { slot })}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
