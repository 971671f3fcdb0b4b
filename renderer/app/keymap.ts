/** The whole keyboard of the frame, in tinykeys notation. `$mod` is Ctrl, ⌘ on Apple keyboards; digits and the backslash go by place, so that AZERTY has them. */
export const KEYS = {
  palette: '$mod+k',
  goToSource: '$mod+p',
  search: '$mod+Shift+f',
  preferences: '$mod+,',
  shortcuts: 'F1',
  newMatter: '$mod+n',
  openMatter: '$mod+o',
  import: '$mod+Shift+i',
  export: '$mod+e',
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

/** Views by number: Ctrl+1 is the first of the rail. */
export const viewKeys = (position: number): string => `$mod+Digit${position}`;
