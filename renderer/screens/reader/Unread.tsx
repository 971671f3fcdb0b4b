import { useRef } from 'react';
import { showToast } from '../../state/toasts.ts';
import { ImageView } from './faithful/ImageView.tsx';
import { PdfView } from './faithful/PdfView.tsx';
import { NoText } from './NoText.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { useZoom } from './reader-mode.ts';
import { useAsked, useReaderView } from './reader-view.ts';
import type { ShownSource } from './shown-source.ts';
import { ScanNote } from './ScanNote.tsx';

const nothing = (): void => undefined;
/** A letter came before it was known that there are no words here. */
const tellNone = (): void => showToast({ textKey: 'reader.has-no-words' });

/** Whether there is a view of it although it has no text: a picture, or the pages of a scan. */
export const isSeen = ({ kind, state, problem }: ShownSource): boolean =>
  kind === 'image'
    ? state === 'no-text'
    : kind === 'pdf' && problem?.code !== 'source.encrypted' && problem?.code !== 'source.broken';

/** A source without text: its pages or its picture are shown, or it says why there is nothing to show. */
export function Unread({ source }: { readonly source: ShownSource }) {
  const zoom = useZoom(source.kind, 'faithful');
  const [view] = useReaderView(source.id);
  const sheet = useRef<HTMLElement>(null);
  useAsked(source.id, {
    ...zoom,
    toggle: nothing,
    find: nothing,
    fact: tellNone,
    cite: tellNone,
    comment: tellNone,
    link: tellNone,
    date: tellNone,
    next: nothing,
    previous: nothing,
  });
  if (!isSeen(source)) return <NoText source={source} />;
  return (
    <>
      <ReaderBar source={source} mode="faithful" hasText={false} zoom={zoom} onToggle={nothing} onFind={nothing} />
      {source.version === undefined ? <ScanNote source={source} /> : null}
      {source.kind === 'image' ? (
        <ImageView key={source.id} source={source} zoom={zoom.zoom} onZoom={zoom.to} />
      ) : (
        <PdfView
          key={source.id}
          source={source}
          text={null}
          zoom={zoom.zoom}
          sheet={sheet}
          turnTo={view.page}
          onDrawn={nothing}
          onGone={nothing}
          onKey={nothing}
        />
      )}
    </>
  );
}
