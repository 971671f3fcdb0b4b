/** F6 and Shift+F6: the focus walks through the areas of the window (elements with `data-pane`), in the order in which they stand. */

const FOCUSABLE =
  '[role="grid"][tabindex="0"], input:not([disabled]):not([type="hidden"]), textarea:not([disabled]), [contenteditable="true"], button:not([disabled]):not([tabindex="-1"]), a[href], [tabindex="0"]';

const isShown = (element: Element): boolean => element.checkVisibility();

function enter(pane: HTMLElement): boolean {
  // The list or the text of a pane rather than the first small button of its title line.
  const main = [
    ...pane.querySelectorAll<HTMLElement>('[role="grid"], [role="tree"], [role="treegrid"], [contenteditable="true"]'),
  ];
  const any = [...pane.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const target = [...main, ...any].find(isShown);
  target?.focus();
  return target !== undefined;
}

export function movePaneFocus(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isShown);
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let tried = 1; tried <= panes.length; tried++) {
    const next = panes[(at + step * tried + panes.length * 2) % panes.length];
    if (next && enter(next)) return;
  }
}
