/** Where the keyboard is: F6 walks through the areas of the window (elements with `data-pane`), and a view that opens takes the focus that its predecessor lost. */

/** What a view is for: its list, its text, its page, the field that it names so. */
const MAIN =
  '[role="grid"], [data-main] input, [data-main][tabindex="0"], [role="tree"], [role="treegrid"], [contenteditable="true"], article [tabindex="0"]:not(button, [role="note"])';
const FOCUSABLE =
  'input:not([disabled]):not([type="hidden"]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"]), a[href], [tabindex="0"]';

const isShown = (element: Element): boolean => element.checkVisibility();

/** All that the Tab key stops at in a pane, as far as it is shown. */
export const focusableIn = (pane: HTMLElement): HTMLElement[] =>
  [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.tabIndex >= 0 && isShown(element));

function focusFirst(pane: HTMLElement, wanted: string): boolean {
  // The content of a half of the centre, rather than its tabs.
  const screen = pane.querySelector<HTMLElement>('[data-screen]') ?? pane;
  const target = [...screen.querySelectorAll<HTMLElement>(wanted)].find(
    (element) => element.tabIndex >= 0 && isShown(element),
  );
  target?.focus({ preventScroll: true });
  return target !== undefined;
}

const enter = (pane: HTMLElement): boolean => focusFirst(pane, MAIN) || focusFirst(pane, FOCUSABLE);

export function movePaneFocus(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let tried = 1; tried <= panes.length; tried++) {
    const next = panes[(at + step * tried + panes.length * 2) % panes.length];
    if (next && enter(next)) return;
  }
}

const WAIT_MILLISECONDS = 50;
const TRIES = 40;
/** What is hidden may keep the focus for some frames, and what was focused may go again: so many looks before it is taken to be well placed. */
const LOOKS = 6;

/**
 * A half of the centre shows something else: the focus goes in, if it was lost with what was hidden or stands in the other half; first to the
 * screen as a whole, then to its list or text as soon as that is there. A view that focuses something itself, or a user who does, goes first.
 */
export function followPlace(half: number, tries = TRIES): () => void {
  const pane = document.querySelector<HTMLElement>(`[data-pane="centre-${half}"]`);
  const screen = pane?.querySelector<HTMLElement>('[data-screen]');
  const now = document.activeElement;
  const isLost = now === null || now === document.body || now === screen || !isShown(now);
  const isInOtherHalf = !isLost && now.closest('[data-pane^="centre-"]') !== null && !pane?.contains(now);
  const isAway = isLost || isInOtherHalf;
  if (!pane || tries === 0) return () => undefined;
  const isWell = !isAway || focusFirst(pane, MAIN);
  if (isWell && tries <= TRIES - LOOKS) return () => undefined;
  if (!isWell) screen?.focus({ preventScroll: true });
  let stop = (): void => undefined;
  const timer = setTimeout(() => {
    stop = followPlace(half, tries - 1);
  }, WAIT_MILLISECONDS);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
