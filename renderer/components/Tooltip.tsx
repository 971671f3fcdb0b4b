import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import css from './Tooltip.module.css';
import { Kbd } from './Kbd.tsx';

interface TooltipProps {
  readonly text: ReactNode;
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'right' | 'left';
  /** A pressable or `Focusable` react-aria element. */
  readonly children: ReactElement;
}

/** Words shown on hover and on keyboard focus. */
export function Tooltip({ text, keys, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={60}>
      {children}
      <AriaTooltip className={css.tooltip ?? ''} placement={placement} offset={4}>
        {text}
        {keys === undefined ? null : <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
