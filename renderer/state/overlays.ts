import { useStore } from './store.ts';

/** F1's list, from anywhere. */
export const showShortcuts = (): void => useStore.setState({ overlay: 'shortcuts' });
