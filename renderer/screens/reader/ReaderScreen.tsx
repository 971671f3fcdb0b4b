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
import { useEarlyLetters } from './use-early-letters.ts';
import { useReading } from './use-reading.ts';
import { Words } from './Words.tsx';

export interface ReaderPlaceProps {
  readonly place: Place & { readonly view: 'reader' };
}

/** A source: read it as text or as it looks, select words, press a letter. */
export function ReaderScreen({ place }: ReaderPlaceProps) {
  const reading = useReading(place);
  const { source, text, earlier } = reading;
  const frame = useRef<HTMLDivElement>(null);
  const isActive = useIsActive(place);
  useEarlyLetters(isActive);
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
      {earlier ? <VersionNote sourceId={source.id} shown={earlier} /> : null}
      {text === null ? (
        <Unread key={source.version} source={source} />
      ) : (
        <Words key={text.textId} place={place} reading={reading} source={source} text={text} />
      )}
    </div>
  );
}
