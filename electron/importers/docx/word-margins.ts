/** What a Word document holds beside its text: what its pages repeat at head and foot, and what a revision takes out. Set apart from its own words. */
import { Parser } from 'htmlparser2';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';
import { deletedBlock } from '../document/deleted-block.ts';

const textOf = (xml: Uint8Array): string => Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('utf8');

function paragraphsOf(xml: Uint8Array): string[] {
  const paragraphs: string[] = [];
  let text: string[] = [];
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (tag) => {
        if (tag === 'w:tab' || tag === 'w:br') text.push(' ');
        isText = tag === 'w:t';
      },
      ontext: (data) => {
        if (isText) text.push(data);
      },
      onclosetag: (tag) => {
        if (tag === 'w:t') isText = false;
        if (tag !== 'w:p') return;
        paragraphs.push(cleanText(text.join('')).replaceAll(/\s+/gu, ' ').trim());
        text = [];
      },
    },
    { xmlMode: true },
  );
  parser.end(textOf(xml));
  return paragraphs.filter((paragraph) => paragraph !== '');
}

const RUNNING = /^word\/(?:header|footer)\d*\.xml$/iu;

/** Heads and feet of the pages, each once. @param parts of the package by their names */
export function wordRunningLines(parts: ReadonlyMap<string, Uint8Array>): Block[] {
  const names = [...parts.keys()].filter((name) => RUNNING.test(name)).sort();
  const lines = new Set(names.flatMap((name) => paragraphsOf(parts.get(name) ?? new Uint8Array())));
  return Array.from(lines, (text): Block => ({ text, role: 'menu', block: 'paragraph' })).filter(
    ({ text }) => !/^(?:page\s*)?\d{1,4}(?:\s*(?:\/|sur|of)\s*\d{1,4})?$/iu.test(text),
  );
}

/** What revisions take out (ECMA-376 part 1 § 17.13.5.14), with who did so and when. */
export function wordDeletions(xml: Uint8Array | undefined): Block[] {
  const document = xml === undefined ? '' : textOf(xml);
  if (!document.includes('<w:delText')) return [];
  const blocks: Block[] = [];
  let [author, date] = ['', ''];
  let text: string[] = [];
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'w:del' && attributes['w:author'] !== undefined)
          [author, date, text] = [attributes['w:author'], attributes['w:date'] ?? '', []];
        isText = tag === 'w:delText';
      },
      ontext: (data) => {
        if (isText) text.push(data);
      },
      onclosetag: (tag) => {
        if (tag === 'w:delText') isText = false;
        if (tag !== 'w:del') return;
        blocks.push(...deletedBlock(text.join(''), author, date));
        text = [];
      },
    },
    { xmlMode: true },
  );
  parser.end(document);
  return blocks;
}
