import { composeText, type Block } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { isTold } from '../metadata/language.ts';
import { localDay } from '../metadata/local-day.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { decodeText } from '../text/decode.ts';
import { addressOf, guessFromPage } from './guess-from-page.ts';
import { withArticle } from './article-body.ts';
import type { Naming } from './containers.ts';
import { readPage, type Page } from './page-blocks.ts';
import { withSpokenParts, withTitle } from './spoken-parts.ts';
import { Skeleton } from './skeleton.ts';

const EXTRACTOR = 'html/5';

/** `<meta charset>` or its older form, within the first bytes as HTML demands. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/iu.exec(head)?.[1];
}

/** Pictures written into a saved page weigh most of it and hold no words. */
const DATA_URI = /data:[\w.+-]{1,40}\/[\w.+-]{1,60}[;,][^"'\s>)]*/giu;

const lengthOf = (blocks: readonly Block[], isBody: boolean): number =>
  blocks.reduce((sum, { role, text }) => sum + ((role === 'body') === isBody ? text.length : 0), 0);

/** When classes would set aside nearly the whole page, they named its layout: then only tags and ARIA roles are believed. */
export function readWithRoles(source: string, naming: Naming = 'page', tick?: () => void): Page {
  const html = source.replaceAll(DATA_URI, 'data:,');
  const page = readPage(html, naming, new Skeleton(), tick);
  const body = lengthOf(page.blocks, true);
  return naming === 'page' && body < 250 && lengthOf(page.blocks, false) > body * 4
    ? readPage(html, 'none', new Skeleton(), tick)
    : page;
}

/** Characters of a text that tell its language against what its page states. */
const LONG = 400;

/** @param extractor name and version of the reader that made out the page */
export function composePage(
  page: Page,
  { fileName, today, tick }: Omit<ReadInput, 'bytes'>,
  extractor: string,
): ExtractedDocument {
  const stated = guessFromPage(page.facts, today);
  const article = withArticle(page);
  tick();
  const text = composeText(withTitle(withSpokenParts(article, tick), stated.title?.value ?? ''));
  tick();
  const told = guessFromText(text.body, text.segments, today);
  // A template's language is often left as it came; so many words are surer.
  const isOther =
    told.language !== undefined &&
    text.body.length >= LONG &&
    told.language.value !== stated.language?.value &&
    isTold(stated.language?.value ?? told.language.value);
  const published = localDay(stated.published, [told.published]);
  const guesses = mergeGuesses(isOther ? { language: told.language } : {}, { published }, stated, told);
  return { ...withText('html', text, guesses, fileName, extractor), address: addressOf(page.facts) };
}

/** A web page, whole or saved by a browser: all of its visible text is kept, each block with what it is for. */
export function readHtml(input: ReadInput): ExtractedDocument {
  const html = decodeText(input.bytes, declaredCharset(input.bytes));
  return composePage(readWithRoles(html, 'page', input.tick), input, EXTRACTOR);
}
