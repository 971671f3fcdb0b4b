import { AlignCenter, AlignLeft, AlignRight } from 'lucide-react';
import { MenuButton } from '../components/MenuButton.tsx';
import { useText } from '../i18n/use-text.ts';
import { currentAlignment, setAlignment } from './commands/set-blocks.ts';
import type { MemoModel } from './memo-model.ts';
import { useEditorState } from './use-editor-state.ts';

const ALIGNMENTS = [
  ['start', AlignLeft, '$mod+Shift+L'],
  ['center', AlignCenter, '$mod+Shift+J'],
  ['end', AlignRight, '$mod+Shift+R'],
] as const;

/** How the selected paragraphs stand on their lines. */
export function AlignMenu({ model }: { readonly model: MemoModel }) {
  const t = useText();
  const current = useEditorState(model, (_state, whole) => currentAlignment(whole));
  const Icon = ALIGNMENTS.find(([align]) => align === current)?.[1] ?? AlignLeft;
  return (
    <MenuButton
      label={t('editor.align')}
      icon={<Icon />}
      iconOnly
      items={ALIGNMENTS.map(([align, Each, shortcut]) => ({
        id: align,
        label: t(`editor.align.${align}`),
        icon: <Each />,
        shortcut,
        onAction: () => {
          const { view } = model;
          setAlignment(align)(view.state, view.dispatch, view);
          setTimeout(() => view.focus());
        },
      }))}
    />
  );
}
