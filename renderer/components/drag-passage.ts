/** A passage on its way by the mouse from a list of quotes into a memorandum. */
import type { DragEvent } from 'react';

export interface DraggedPassage {
  readonly sourceId: string;
  readonly passageId: string | null;
}

const TYPE = 'application/x-greffier-passage';

/** What an element needs so that its passage can be dragged; with the words, for other programs. */
export const dragsPassage = (passage: DraggedPassage, quote: string) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(TYPE, JSON.stringify(passage));
    dataTransfer.setData('text/plain', quote);
    dataTransfer.effectAllowed = 'copy';
  },
});

/** The passage that is dropped, if it is one. */
export function readPassage(dataTransfer: DataTransfer): DraggedPassage | undefined {
  const text = dataTransfer.getData(TYPE);
  if (text === '') return undefined;
  const { sourceId, passageId } = JSON.parse(text) as DraggedPassage;
  return { sourceId, passageId };
}
