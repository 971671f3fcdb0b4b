import type { Page } from '@playwright/test';

/** The words under one layer of the reader's highlights, in the order of their letters; those of a frame with those of the window. */
export const painted = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [window, ...[...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => contentWindow ?? [])]
        .flatMap((view) => [...((view as Window & typeof globalThis).CSS.highlights.get(`reader-${name}`) ?? [])])
        .map((part) => {
          const range = (part.startContainer.ownerDocument ?? document).createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range.toString();
        })
        .toSorted(),
    layer,
  );
