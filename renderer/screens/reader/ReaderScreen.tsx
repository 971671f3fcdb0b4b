import { useRef } from 'react';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import type { Place } from '../../state/place.ts';
import './highlights.css';
import css from './reader.module.css';
import { Unread } from './Unread.tsx';
import { useReading } from './use-reading.ts';
import { Words } from './Words.tsx';

export interface ReaderPlaceProps {
  readonly place: Place & { readonly view: 'reader' };
}

/** A source: read it as text or as it looks, select words, press a letter. */
export function ReaderScreen({ place }: ReaderPlaceProps) {
  const reading = useReading(place.sourceId);
  const { source, text } = reading;
  const frame = useRef<HTMLDivElement>(null);
  if (reading.problem && !source) return <ProblemNote problem={reading.problem} />;
  if (!source || text === undefined) return <div className={css.reader} aria-busy />;
  return (
    <div ref={frame} className={css.reader}>
      {text === null ? (
        <Unread place={place} source={source} />
      ) : (
        <Words place={place} reading={reading} source={source} text={text} />
      )}
    </div>
  );
}
