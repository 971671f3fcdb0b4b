import { useCallback } from 'react';
import { useViewState } from '../../state/view-state.ts';

const CLOSED = { isOpen: false };

/** Whether the dialog that begins a memorandum is open, and what opens or closes it. */
export const useNewMemo = (): readonly [boolean, (isOpen: boolean) => void] => {
  const [{ isOpen }, set] = useViewState('memo.new', CLOSED);
  return [isOpen, useCallback((next) => set({ isOpen: next }), [set])];
};
