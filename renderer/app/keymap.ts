import type { View } from '../state/place.ts';
import { PRINT_KEYS } from '../state/print.ts';

/** The whole keyboard of the frame, in tinykeys notation. `$mod` is Ctrl, ⌘ on Apple keyboards; digits and the backslash go by place, so that AZERTY has them. */
export const KEYS = {
  palette: '$mod+k',
  goToSource: '$mod+p',
  shortcuts: 'F1',
  newMatter: '$mod+n',
  openMatter: '$mod+o',
  import: '$mod+Shift+i',
  print: PRINT_KEYS,
  textLanguage: '$mod+Shift+g',
  undo: '$mod+z',
  redo: ['$mod+Shift+z', '$mod+y'],
  back: 'Alt+ArrowLeft',
  forward: 'Alt+ArrowRight',
  leftPane: '$mod+b',
  rightPane: '$mod+Alt+b',
  split: ['$mod+Backslash', '$mod+\\'],
  nextPane: 'F6',
  previousPane: 'Shift+F6',
  nextTab: 'Control+Tab',
  previousTab: 'Control+Shift+Tab',
  closeTab: '$mod+w',
  reopenTab: '$mod+Shift+t',
} as const;

/** The views' own keys, the one to show first. */
const VIEW_KEYS: Readonly<Partial<Record<View, readonly string[]>>> = {
  start: ['Alt+Home'],
  sources: ['$mod+Digit1'],
  proposals: ['$mod+Shift+p'],
  facts: ['$mod+Digit2'],
  chronology: ['$mod+Digit3'],
  parties: ['$mod+Digit4'],
  proceedings: ['$mod+Digit5'],
  divergences: ['$mod+Shift+d'],
  memo: ['$mod+Digit6'],
  exhibits: ['$mod+Shift+e'],
  search: ['$mod+Shift+f', '$mod+Digit7'],
  export: ['$mod+e', '$mod+Digit8'],
  tasks: ['$mod+Digit9'],
  preferences: ['$mod+,'],
};

export const viewKeys = (view: View): readonly string[] => VIEW_KEYS[view] ?? [];
