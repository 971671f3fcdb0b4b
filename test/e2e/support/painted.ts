import type { Page } from '@playwright/test';

/** The words under one layer of the reader's highlights, in the order of their letters. */
export const painted = (page: Page, layer: string): Promise<string[]> =>
  page.evaluate(
    (name) =>
      [...(CSS.highlights.get(`reader-${name}`) ?? [])]
        .map((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          return range.toString();
        })
        .toSorted(),
    layer,
  );
