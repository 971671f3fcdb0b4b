import { useState } from 'react';
import { CiteMenu, type CiteCandidate } from '../../editor/CiteMenu.tsx';
import { insertAtCaret, selectedForm, writeAtCaret } from '../../editor/citations/cite-at-caret.ts';
import type { CiteRequest } from '../../editor/MemoEditor.tsx';
import { useCall } from '../../state/use-call.ts';
import { citeForm, setCiteForm } from './cite-form.ts';

const MOST = 40;

interface CitePopupProps {
  readonly request: CiteRequest;
  /** The exhibit list that the source joins. */
  readonly listId: string | null;
  /** Called before a citation is inserted. */
  readonly onCited: (sourceId: string, passageId: string | null) => void;
  readonly onClose: () => void;
}

/** The citation popup of an editor: searches the file, inserts what is chosen. */
export function CitePopup({ request, listId, onCited, onClose }: CitePopupProps) {
  const [query, setQuery] = useState('');
  const [form, setForm] = useState(() => selectedForm(request.view) ?? citeForm());
  const candidates = useCall('citation.candidates', { query: query.trim(), listId, limit: MOST });
  const listed = useCall('exhibits.get', { listId }).data?.exhibits.length ?? 0;

  const pick = ({ sourceId, passageId }: CiteCandidate): void => {
    onClose();
    onCited(sourceId, passageId);
    insertAtCaret(request.view, { sourceId, passageId, form });
  };

  return (
    <CiteMenu
      request={request}
      candidates={candidates.data ?? []}
      isSearching={candidates.loading}
      nextNumber={listed + 1}
      form={form}
      onQuery={setQuery}
      onForm={(next) => {
        setForm(next);
        setCiteForm(next);
      }}
      onPick={pick}
      onClose={(giveBack) => {
        onClose();
        writeAtCaret(request.view, giveBack ? request.typed : '');
      }}
    />
  );
}
