import { setLanguage } from '../../editor/commands/set-language.ts';
import { activeView } from '../../editor/footnotes/open-notes.ts';
import { LANGUAGE_CHOICES } from '../../editor/LanguageMenu.tsx';
import type { MemoModel } from '../../editor/memo-model.ts';
import { useCommand } from '../../state/commands.ts';

interface LanguageCommandsProps {
  readonly model: MemoModel;
  /** Opens the menu for the text, or for the open note. */
  readonly onMenu: (view: MemoModel['view']) => void;
}

/** The language of the selection or of the paragraph, by its menu or at once. */
export function LanguageCommands({ model, onMenu }: LanguageCommandsProps) {
  useCommand({
    id: 'memo.language',
    labelKey: 'editor.language',
    keys: '$mod+Shift+g',
    run: () => onMenu(activeView(model.view)),
  });
  return LANGUAGE_CHOICES.map((choice) => <LanguageCommand key={choice} model={model} choice={choice} />);
}

interface LanguageCommandProps {
  readonly model: MemoModel;
  readonly choice: (typeof LANGUAGE_CHOICES)[number];
}

function LanguageCommand({ model, choice }: LanguageCommandProps) {
  useCommand({
    id: `memo.language-${choice}`,
    labelKey: `editor.language.set-${choice}`,
    run: () => {
      const view = activeView(model.view);
      view.focus();
      setLanguage(choice === 'guessed' ? null : choice)(view.state, view.dispatch, view);
    },
  });
  return null;
}
