import { expect, test } from 'vitest';
import { readHtml } from '../../../../electron/importers/html/read-html.ts';
import { withDateInName } from '../../../../electron/importers/metadata/date-in-name.ts';
import { LABELLED_HEADS } from '../../../support/labelled-metadata.ts';

test.each(LABELLED_HEADS.map((head, index) => [index + 1, head] as const))(
  'labelled page %i says its title, date, publisher and author',
  (_, { html, fileName, truth }) => {
    const today = '2026-01-15';
    const document = readHtml({ bytes: Buffer.from(html), fileName, today, tick: () => undefined });
    const { title, published, publisher, author } = withDateInName(document, fileName, today);
    expect({ title, published, publisher, author }).toEqual(truth);
  },
);
