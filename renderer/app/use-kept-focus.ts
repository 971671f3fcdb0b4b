import { useEffect } from 'react';
import { nearestSpot, type Spot } from './nearest-spot.ts';
import { focusableIn } from './move-focus.ts';

/** Whoever took the control away may set the focus itself; a view that opens does so within some frames. */
const WAIT_MILLISECONDS = 120;

/**
 * A control that its own press takes away (a source that is set apart, a search that is kept, a guess that is confirmed) takes the keyboard along.
 * Then it goes on at what stands nearest in the same pane.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: { readonly element: Element; readonly pane: HTMLElement; readonly spot: Spot } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent): void => {
      const pane = target instanceof Element ? target.closest<HTMLElement>('[data-pane]') : null;
      // A dialog lies outside the panes: what opened it is remembered meanwhile.
      if (target instanceof Element && pane) last = { element: target, pane, spot: target.getBoundingClientRect() };
    };
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      if (last && target === last.element && last.element.isConnected) {
        const { left, top } = last.element.getBoundingClientRect();
        if (left !== 0 || top !== 0) last = { ...last, spot: { left, top } };
      }
      clearTimeout(timer);
      if (relatedTarget === null) timer = setTimeout(goOn, WAIT_MILLISECONDS);
    };
    const goOn = (): void => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (!isLost || !last || last.element.isConnected || !last.pane.isConnected) return;
      const places = focusableIn(last.pane).map((element) => ({ element, ...spotOf(element) }));
      nearestSpot(places, last.spot)?.element.focus({ preventScroll: true });
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', leave);
    };
  }, []);
}

function spotOf(element: Element): Spot {
  const { left, top } = element.getBoundingClientRect();
  return { left, top };
}
