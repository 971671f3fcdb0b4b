import { useRef } from 'react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import { ImageView } from './faithful/ImageView.tsx';
import { PdfView } from './faithful/PdfView.tsx';
import { ViewCommands } from './ReaderCommands.tsx';
import { NoText } from './NoText.tsx';
import { ReaderBar } from './ReaderBar.tsx';
import { useZoom } from './reader-mode.ts';
import { useReaderView } from './reader-view.ts';
import type { ReaderPlaceProps } from './ReaderScreen.tsx';
import { ScanNote } from './ScanNote.tsx';

const nothing = (): void => undefined;

/** A source without text: its pages or its picture are shown, or it says why there is nothing to show. */
export function Unread({ place, source }: ReaderPlaceProps & { readonly source: SourceRow }) {
  const zoom = useZoom(source.kind, 'faithful');
  const [view] = useReaderView(source.id);
  const sheet = useRef<HTMLElement>(null);
  const isActive = useIsActive(place);
  const isImage = source.kind === 'image' && source.state === 'no-text';
  const isScan =
    source.kind === 'pdf' && source.problem?.code !== 'source.encrypted' && source.problem?.code !== 'source.broken';
  if (!isImage && !isScan) return <NoText source={source} />;
  return (
    <>
      <ViewCommands
        isActive={isActive}
        hasText={false}
        canToggle={false}
        zoom={zoom}
        onToggle={nothing}
        onFind={nothing}
      />
      <ReaderBar source={source} mode="faithful" hasText={false} zoom={zoom} onToggle={nothing} onFind={nothing} />
      <ScanNote source={source} />
      {isImage ? (
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
