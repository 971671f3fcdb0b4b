import { Check, PenLine, TriangleAlert } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { measureText } from '../../editor/measure-text.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { misspelledWords } from '../../editor/spelling/spelling-plugin.ts';
import { activeView, KEEPS_NOTE_OPEN } from '../../editor/footnotes/open-notes.ts';
import { languageAtCaret, type CaretLanguage } from '../../editor/spelling/language-at-caret.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { classes } from '../../components/classes.ts';
import { Tooltip } from '../../components/Tooltip.tsx';
import { useText } from '../../i18n/use-text.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import { useSaved } from '../../state/save-state.ts';
import css from './memo.module.css';
import { useDerived } from './use-derived.ts';

interface FootLineProps {
  readonly memoId: string;
  readonly model: MemoModel;
  readonly saver: MemoSaver;
  /** Undefined until they are laid out. */
  readonly pageCount: number | undefined;
  readonly onMisspelled: () => void;
  readonly language: Language;
  readonly onLanguage: () => void;
}

const ICONS = { saved: Check, saving: PenLine, failed: TriangleAlert } as const;

/** How long the text is, what is to be checked in it, and whether it is saved. */
export function FootLine({ memoId, model, saver, pageCount, onMisspelled, language, onLanguage }: FootLineProps) {
  const t = useText();
  const saved = useSaved(memoId);
  const measure = useDerived(model, ({ view }) => measureText(view.state.doc));
  const misspelled = useDerived(model, ({ view }) => misspelledWords(view.state).length) ?? 0;
  const caret = useDerived(model, ({ view }) => languageAtCaret(activeView(view).state, language));
  const Icon = ICONS[saved];
  return (
    <footer className={css.foot}>
      {measure ? (
        <span className="tabular">
          {[
            ...(pageCount === undefined ? [] : [t('memo.pages.count', { count: pageCount })]),
            t('memo.words', { count: measure.words }),
            t('memo.notes', { count: measure.notes }),
            t('memo.citations.count', { count: measure.citations }),
          ].join(' · ')}
        </span>
      ) : null}
      {misspelled > 0 ? (
        <Button variant="quiet" shortcut="F7" onPress={onMisspelled}>
          {t('spelling.count', { count: misspelled })}
        </Button>
      ) : null}
      {caret ? <LanguageButton caret={caret} onPress={onLanguage} /> : null}
      <span className={css.saved} data-state={saved} role="status">
        <Icon aria-hidden size={13} />
        {t(`memo.${saved}`)}
      </span>
      {saved === 'failed' ? (
        <Button variant="quiet" onPress={() => void saver.flush()}>
          {t('memo.retry')}
        </Button>
      ) : null}
    </footer>
  );
}

/** In which language the words at the caret are; guessed ones are underlined as every guess is. */
function LanguageButton({ caret, onPress }: { readonly caret: CaretLanguage; readonly onPress: () => void }) {
  const t = useText();
  const name = caret.language === 'none' ? t('editor.language.unchecked') : t(`editor.language.${caret.language}`);
  const said = t(caret.isSet ? 'editor.language.is-set' : 'editor.language.is-guessed', { language: name });
  return (
    <span {...{ [KEEPS_NOTE_OPEN]: '' }}>
      <Tooltip text={said} keys="$mod+Shift+G">
        <Button variant="quiet" aria-label={said} onPress={onPress}>
          <span className={classes(css.language, !caret.isSet && css.guessed)}>{name}</span>
        </Button>
      </Tooltip>
    </span>
  );
}
