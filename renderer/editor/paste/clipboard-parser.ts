import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model';
import { memoSchema } from '../schema.ts';
import { cleanClipboard } from './clean-clipboard.ts';
import { restoreComments } from './kept-comments.ts';

/** Reads what is pasted: cleaned first, then through the schema's own rules, which know no font, colour or size. */
class ClipboardParser extends DOMParser {
  override parseSlice(dom: globalThis.Node, options?: ParseOptions): Slice {
    if (dom instanceof Element) {
      cleanClipboard(dom);
      restoreComments(dom);
    }
    return super.parseSlice(dom, options);
  }
}

export const clipboardParser: DOMParser = new ClipboardParser(memoSchema, DOMParser.fromSchema(memoSchema).rules);
