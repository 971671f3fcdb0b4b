import { useStore } from './store.ts';

/** F1's list, from anywhere. */
export const showShortcuts = (): void => useStore.setState({ overlay: 'shortcuts' });

/** The conflict check, with or without an open matter. */
export const showConflicts = (): void => useStore.setState({ overlay: 'conflicts' });
