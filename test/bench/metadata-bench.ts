/** What the parts of a page say of its title, date, publisher and author, each by itself and in every order. */
import { withDateInName } from '../../electron/importers/metadata/date-in-name.ts';
import type { ExtractedDocument } from '../../electron/importers/imported.ts';
import { readHtml } from '../../electron/importers/html/read-html.ts';
import { LABELLED_HEADS, type LabelledHead } from '../support/labelled-metadata.ts';
import { line } from './measure.ts';

const FIELDS = ['title', 'published', 'publisher', 'author'] as const;
type Field = (typeof FIELDS)[number];
const TODAY = '2026-01-15';

const LD = /<script type="application\/ld\+json">.*?<\/script>/gsu;
const OG = /<meta property="(?:og|article):[^>]*>/gu;
const META = /<meta property="(?!og:|article:)[^>]*>/gu;
const HEAD = /<title>.*?<\/title>|<link [^>]*>/gsu;
const MARKUP = /<h1>.*?<\/h1>|<(?:p|span) class="[^"]*">.*?<\/(?:p|span)>|<time.*?<\/time>/gsu;

const keep = (html: string, ...parts: readonly RegExp[]): string =>
  [LD, OG, META, HEAD, MARKUP]
    .filter((part) => !parts.includes(part))
    .reduce((left, part) => left.replaceAll(part, ''), html);

/** Each alone; the text keeps its words without their tags. */
export const PLACES: Readonly<Record<string, (head: LabelledHead) => string>> = {
  'JSON-LD': ({ html }) => keep(html, LD),
  OpenGraph: ({ html }) => keep(html, OG),
  meta: ({ html }) => keep(html, META),
  markup: ({ html }) => keep(html, HEAD, MARKUP),
  text: ({ html }) =>
    keep(html.replaceAll(/<h1>(.*?)<\/h1>/gu, '<h2>$1</h2>').replaceAll(/<(p|span) class="[^"]*">/gu, '<$1>')),
};

const read = (html: string, fileName: string): ExtractedDocument =>
  withDateInName(
    readHtml({ bytes: Buffer.from(html), fileName, today: TODAY, tick: () => undefined }),
    fileName,
    TODAY,
  );

/** Of the labelled pages, how many have this field right (a field that the page does not have is right when it stays empty). */
export function metadataScores(): {
  readonly chain: Record<Field, number>;
  readonly alone: Record<string, Record<Field, number>>;
  readonly ordersByField: Record<Field, { readonly best: number; readonly order: string }>;
} {
  const none = (): Record<Field, number> => ({ title: 0, published: 0, publisher: 0, author: 0 });
  const chain = none();
  const alone = Object.fromEntries(Object.keys(PLACES).map((name) => [name, none()]));
  const values: Record<string, Record<Field, string>>[] = [];
  for (const head of LABELLED_HEADS) {
    const whole = read(head.html, head.fileName);
    const said: Record<string, Record<Field, string>> = {};
    for (const [name, part] of Object.entries(PLACES)) {
      const { title, published, publisher, author, provenance } = read(part(head), 'page.html');
      said[name] = { title: provenance.title === 'file-name' ? '' : title, published, publisher, author };
    }
    values.push(said);
    for (const field of FIELDS) {
      if (whole[field] === head.truth[field]) chain[field]++;
      for (const name of Object.keys(PLACES)) {
        const score = alone[name];
        if (score && said[name]?.[field] === head.truth[field] && head.truth[field] !== '') score[field]++;
      }
    }
  }
  const ordersByField = Object.fromEntries(
    FIELDS.map((field) => {
      let best = { best: -1, order: '' };
      for (const order of permutations(Object.keys(PLACES))) {
        const right = LABELLED_HEADS.filter(
          ({ truth }, at) => (order.map((name) => values[at]?.[name]?.[field]).find(Boolean) ?? '') === truth[field],
        ).length;
        if (right > best.best) best = { best: right, order: order.join(' → ') };
      }
      return [field, best];
    }),
  ) as Record<Field, { best: number; order: string }>;
  return { chain, alone, ordersByField };
}

function* permutations(names: readonly string[]): Generator<readonly string[]> {
  if (names.length === 0) yield [];
  for (const [index, name] of names.entries())
    for (const rest of permutations(names.toSpliced(index, 1))) yield [name, ...rest];
}

export function benchMetadata(): void {
  const { chain, alone, ordersByField } = metadataScores();
  const all = LABELLED_HEADS.length;
  const told = (scores: Record<Field, number>): string => FIELDS.map((field) => scores[field]).join(' / ');
  line(
    'metadata of pages',
    `${told(chain)} of ${all}`,
    'title / date / publisher / author right, invented pages of our own (test/support/labelled-metadata.ts)',
  );
  for (const [name, scores] of Object.entries(alone))
    line(`  ${name} alone`, told(scores), 'the same pages with everything else taken out');
  for (const field of FIELDS) {
    const { best, order } = ordersByField[field];
    line(`  best fixed order for ${field}`, `${best}`, order);
  }
}
