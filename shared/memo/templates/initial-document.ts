import {
  LIVE_SUBJECTS,
  defaultSettings,
  type DocumentNode,
  type MemoSettings,
  type MemoTemplate,
} from '../../domain/memo.ts';
import type { Language } from '../../kernel/words.ts';
import { OUTLINES, type OutlineEntry } from './outlines.ts';

/** The document that a template begins with. @param makeId for each block that follows the case file */
export function initialDocument(template: MemoTemplate, language: Language, makeId: () => string): DocumentNode {
  return { type: 'doc', content: OUTLINES[template][language].map((entry) => nodeOf(entry, makeId)) };
}

/** What a new document of this kind is written with. Administrative courts are used to "productions"; a short list needs no contents. */
export function initialSettings(template: MemoTemplate, language: Language): MemoSettings {
  const settings = defaultSettings(language);
  return {
    ...settings,
    reference: template === 'defence' && language === 'fr' ? 'production' : settings.reference,
    contents: template === 'memorandum' || template === 'defence' || template === 'submissions',
  };
}

const paragraph = (text: string): DocumentNode =>
  text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text }] };

const heading = (level: number, text: string, numbered: boolean): DocumentNode => ({
  ...paragraph(text),
  type: 'heading',
  attrs: { level, id: null, numbered },
});

function nodeOf(entry: OutlineEntry, makeId: () => string): DocumentNode {
  if (typeof entry === 'string') return paragraph(entry);
  if ('exhibits' in entry) return { type: 'exhibit_list' };
  if ('plain' in entry) return heading(1, entry.plain, false);
  if ('h1' in entry) return heading(1, entry.h1, true);
  if ('h2' in entry) return heading(2, entry.h2, true);
  if ('items' in entry) {
    const content = entry.items.map((item) => ({ type: 'list_item', content: [paragraph(item)] }));
    return { type: 'bullet_list', content };
  }
  const subject = LIVE_SUBJECTS.find((one) => (one as string) === entry.live);
  if (subject === undefined) return paragraph('');
  return { type: 'live_block', attrs: { id: makeId(), subject, options: {}, frozenAt: null } };
}
