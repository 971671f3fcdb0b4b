import type { Page } from '@playwright/test';

export interface PageWatch {
  /** Errors and warnings of the console, uncaught exceptions, and requests that would have left the machine. */
  readonly complaints: string[];
  /** From now on everything counts; `origin` is the page's own. */
  enter(origin: string): void;
  /** From now on nothing counts: the shell behind the page is about to go. */
  leave(): void;
}

/** Lie in the page or in the browser itself, as its viewer of PDFs does: nothing is fetched. */
const INSIDE = new Set(['blob:', 'about:', 'chrome:', 'chrome-extension:']);

export function watchPage(page: Page): PageWatch {
  const complaints: string[] = [];
  let own: string | null = null;
  const note = (complaint: string): void => {
    if (own !== null) complaints.push(complaint);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!INSIDE.has(protocol) && origin !== own) note(`request to ${request.url()}`);
  });
  return {
    complaints,
    enter: (origin) => {
      own = origin;
    },
    leave: () => {
      own = null;
    },
  };
}
