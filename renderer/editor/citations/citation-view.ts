import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import type { EditorHost } from '../editor-host.ts';
import { setLanguageOf } from '../commands/set-language.ts';
import { createLabelView } from '../label-view.ts';
import { citationOf } from '../schema.ts';
import { citationLabel, quotedText, type CitationLabel, type CitationState } from './citation-label.ts';

/** What is wrong with a citation, in the interface's words; undefined when it is sound. */
const STATE_KEYS = {
  sound: undefined,
  missing: 'editor.citation.missing',
  orphan: 'editor.citation.orphan',
  altered: 'editor.citation.altered',
} as const satisfies Record<CitationState, string | undefined>;

export const citationStateKey = (state: CitationState) => STATE_KEYS[state];

/** One citation in the text: its live label, after the quotation where it has one. */
export function createCitationView(node: Node, host: EditorHost): NodeView {
  const words = document.createElement('span');
  words.className = 'citation-words';
  const mark = document.createElement('span');
  mark.className = 'citation-mark';

  const spokenLabel = (label: CitationLabel, quote: string, isNote: boolean): string => {
    const key = STATE_KEYS[label.state];
    const start = isNote ? `${host.text('editor.note')} ` : quote;
    return `${start}${label.reference}${key ? ` – ${host.text(key)}` : ''}`;
  };

  return createLabelView(node, 'citation', host.records, (dom, current) => {
    const citation = citationOf(current);
    const label = citationLabel(citation, host.records.get());
    const isNote = citation.form === 'footnote';
    const quote =
      citation.form === 'quotation' && label.quote !== ''
        ? `${quotedText(host.records.get(), label.quote, setLanguageOf(current))} `
        : '';
    if (words.parentNode === null) dom.append(words, mark);
    dom.dataset['citation'] = citation.id;
    dom.dataset['form'] = citation.form;
    dom.dataset['state'] = label.state;
    if (words.textContent !== quote) words.textContent = quote;
    const text = isNote ? '' : label.reference;
    if (mark.textContent !== text) mark.textContent = text;
    dom.setAttribute('aria-label', spokenLabel(label, quote, isNote));
  });
}
