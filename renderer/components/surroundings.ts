import { createContext, useContext } from 'react';

/** What components must know of where they stand, given once by the frame. */
export interface Surroundings {
  readonly density: 'normal' | 'compact';
}

export const SurroundingsContext = createContext<Surroundings>({ density: 'normal' });

/** Height of a table row in px, as in the tokens. */
export const useRowHeight = (): number => (useContext(SurroundingsContext).density === 'compact' ? 24 : 28);

/** True inside a table: what stands there must not be a tab stop of its own. */
export const InTableContext = createContext(false);
