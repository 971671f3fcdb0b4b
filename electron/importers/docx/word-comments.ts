import { Parser } from 'htmlparser2';
import type { Block } from '../document/block-list.ts';
import { cleanText } from '../document/clean-text.ts';

/** What reviewers wrote beside the text of a Word document: each comment with its author, set apart from the document's own words. */
export function wordComments(xml: Uint8Array | undefined): Block[] {
  if (xml === undefined) return [];
  const blocks: Block[] = [];
  let author = '';
  let text: string | undefined;
  let isText = false;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (tag === 'w:comment') [author, text] = [attributes['w:author'] ?? '', ''];
        if (tag === 'w:p' && text) text += '\n';
        if (tag === 'w:tab' && text !== undefined) text += '\t';
        isText = tag === 'w:t';
      },
      ontext: (data) => {
        if (isText && text !== undefined) text += data;
      },
      onclosetag: (tag) => {
        if (tag === 'w:t') isText = false;
        if (tag !== 'w:comment' || text === undefined) return;
        const said = cleanText(text).trim();
        if (said !== '')
          blocks.push({
            text: author === '' ? said : `${cleanText(author)} : ${said}`,
            role: 'comments',
            block: 'paragraph',
          });
        text = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(xml).toString('utf8'));
  return blocks;
}
