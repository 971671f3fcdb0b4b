import type { MessageKey } from '../i18n/messages/index.ts';

export interface EditorShortcut {
  readonly labelKey: MessageKey;
  /** tinykeys notation. */
  readonly keys: readonly string[];
}

/** The editor's own keys (`editor-keys.ts`, `cite-trigger.ts`), as the list of shortcuts tells them; those that are commands are told as such. */
export const EDITOR_SHORTCUTS: readonly EditorShortcut[] = [
  { labelKey: 'editor.cite', keys: ['@', '$mod+Shift+C'] },
  { labelKey: 'editor.footnote', keys: ['$mod+Shift+N'] },
  { labelKey: 'shortcuts.editor-headings', keys: ['$mod+Alt+1', '$mod+Alt+2', '$mod+Alt+3', '$mod+Alt+4'] },
  { labelKey: 'shortcuts.editor-paragraph', keys: ['$mod+Alt+0'] },
  { labelKey: 'editor.bold', keys: ['$mod+B'] },
  { labelKey: 'editor.italic', keys: ['$mod+I'] },
  { labelKey: 'editor.smallCaps', keys: ['$mod+Shift+K'] },
  { labelKey: 'editor.orderedList', keys: ['$mod+Shift+7'] },
  { labelKey: 'editor.bulletList', keys: ['$mod+Shift+8'] },
  { labelKey: 'editor.quotation', keys: ['$mod+Shift+9'] },
  { labelKey: 'shortcuts.editor-break', keys: ['Shift+Enter', '$mod+Enter'] },
  { labelKey: 'editor.pageBreak', keys: ['$mod+Shift+Enter'] },
  { labelKey: 'shortcuts.editor-open', keys: ['Enter', '$mod+Enter'] },
  { labelKey: 'shortcuts.editor-cells', keys: ['Tab', 'Shift+Tab'] },
  { labelKey: 'editor.undo', keys: ['$mod+Z'] },
  { labelKey: 'editor.redo', keys: ['$mod+Shift+Z', '$mod+Y'] },
  { labelKey: 'shortcuts.editor-typography', keys: ['Backspace'] },
  { labelKey: 'shortcuts.editor-spelling', keys: ['ContextMenu', 'Shift+F10'] },
];
