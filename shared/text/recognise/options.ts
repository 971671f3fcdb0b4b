import { parseEdtf } from '../../kernel/edtf.ts';
import type { RecogniseOptions } from './recognition.ts';

/** A source of unknown language is read as French, the language of most case files here; an open publication date resolves nothing. */
export function optionsFor(source: { readonly language: string; readonly published: string }): RecogniseOptions {
  const date = parseEdtf(source.published);
  return {
    language: source.language === 'en' ? 'en' : 'fr',
    published: date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null,
  };
}
