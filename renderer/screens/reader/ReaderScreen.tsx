import { useRef } from 'react';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import type { Place } from '../../state/place.ts';
import { useIsActive } from '../../state/use-is-active.ts';
import './highlights.css';
import css from './reader.module.css';
import { ViewCommands } from './ReaderCommands.tsx';
import { hasFaithfulView } from './reader-mode.ts';
import { isSeen, Unread } from './Unread.tsx';
import { VersionNote } from './VersionNote.tsx';
import { useReading } from './use-reading.ts';
import { Words } from './Words.tsx';

export interface ReaderPlaceProps {
  readonly place: Place & { readonly view: 'reader' };
}

/** A source: read it as text or as it looks, select words, press a letter. */
export function ReaderScreen({ place }: ReaderPlaceProps) {
  const reading = useReading(place);
  const { text, isEarlier } = reading;
  // How it looked is drawn from the present original: an earlier version is read as text.
  const source = reading.source && isEarlier ? { ...reading.source, kind: 'text' as const } : reading.source;
  const frame = useRef<HTMLDivElement>(null);
  const isActive = useIsActive(place);
  const hasView = !source || text === undefined || text !== null || isSeen(source);
  const commands = (
    <ViewCommands
      isActive={isActive && hasView}
      hasText={text !== null}
      canToggle={text !== null && (!source || hasFaithfulView(source.kind))}
    />
  );
  if (reading.problem && !source) return <ProblemNote problem={reading.problem} />;
  if (!source || text === undefined)
    return (
      <div className={css.reader} aria-busy>
        {commands}
      </div>
    );
  return (
    <div ref={frame} className={css.reader}>
      {commands}
      {text === null ? (
        <Unread source={source} />
      ) : (
        <>
          {isEarlier ? <VersionNote sourceId={source.id} textId={text.textId} /> : null}
          <Words key={text.textId} place={place} reading={reading} source={source} text={text} />
        </>
      )}
    </div>
  );
}
