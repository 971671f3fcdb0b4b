import { X } from 'lucide-react';
import { CheckField } from '../../components/CheckField.tsx';
import { Section } from '../../components/Section.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { useCall } from '../../state/use-call.ts';
import css from './preferences.module.css';

/** Whether spelling is checked, and the words that were taught. */
export function SpellingSection({ hasMatter }: { readonly hasMatter: boolean }) {
  const t = useText();
  const { spellCheck, spellingWords } = usePreferences();
  const known = useCall('spelling.list', hasMatter ? {} : null).data;
  return (
    <Section title={t('spelling.section')}>
      <CheckField
        label={t('spelling.check')}
        hint={t('spelling.check-hint')}
        value={spellCheck}
        onChange={(next) => void setPreferences({ spellCheck: next })}
      />
      <Words
        label={t('spelling.words.user')}
        words={spellingWords}
        onForget={(word) => void setPreferences({ spellingWords: spellingWords.filter((one) => one !== word) })}
      />
      {known ? (
        <Words
          label={t('spelling.words.matter')}
          words={known.matter}
          onForget={(word) => void act('spelling.forget', { word })}
        />
      ) : null}
    </Section>
  );
}

interface WordsProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onForget: (word: string) => void;
}

function Words({ label, words, onForget }: WordsProps) {
  const t = useText();
  return (
    <div className={css.words}>
      <h4 className={css.wordsHead}>{label}</h4>
      {words.length === 0 ? <p className={css.wordsNone}>{t('spelling.words.none')}</p> : null}
      <ul className={css.wordList} aria-label={label}>
        {words.map((word) => (
          <li key={word} className={css.wordItem}>
            {word.replaceAll("'", '’')}
            <IconButton icon={<X />} label={t('spelling.forget', { word })} onPress={() => onForget(word)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
