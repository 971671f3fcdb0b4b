import type { NodeView } from 'prosemirror-view';
import { formatEdtf } from '../../../shared/kernel/edtf.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { EditorHost } from '../editor-host.ts';
import type { CitedRecords } from '../citations/citation-label.ts';

function row(cells: readonly string[]): HTMLTableRowElement {
  const line = document.createElement('tr');
  for (const text of cells) line.appendChild(document.createElement('td')).textContent = text;
  return line;
}

/** The exhibit list as it will be printed, live, in the memorandum's language. */
export function createExhibitListView(host: EditorHost): NodeView {
  const dom = document.createElement('div');
  dom.className = 'exhibit-list';
  let drawn: CitedRecords['exhibits'] | undefined;
  let drawnIn = '';

  const draw = (): void => {
    const { exhibits, language } = host.records.get();
    if (exhibits === drawn && language === drawnIn) return;
    drawn = exhibits;
    drawnIn = language;
    const title = document.createElement('p');
    title.className = 'exhibit-list-title';
    title.textContent = MEMO_WORDS.exhibitList[language];
    if (exhibits.length === 0) {
      const none = document.createElement('p');
      none.className = 'exhibit-list-empty';
      none.textContent = host.text('editor.exhibitList.empty');
      dom.replaceChildren(title, none);
      return;
    }
    const table = document.createElement('table');
    const body = table.appendChild(document.createElement('tbody'));
    for (const exhibit of exhibits) {
      body.append(
        row([
          String(exhibit.number),
          exhibit.title || exhibit.sourceTitle,
          formatEdtf(exhibit.date, language) || MEMO_WORDS.undated[language],
          MEMO_WORDS[exhibit.form][language],
        ]),
      );
    }
    dom.replaceChildren(title, table);
  };

  const unsubscribe = host.records.subscribe(draw);
  draw();
  return { dom, ignoreMutation: () => true, destroy: unsubscribe };
}
