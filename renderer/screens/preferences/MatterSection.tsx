import type { OpenMatter } from '../../../shared/domain/matter.ts';
import { Section } from '../../components/Section.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './preferences.module.css';

const LINES = ['title', 'reference', 'court', 'caseNumber', 'counsel'] as const;
const LABELS = {
  title: 'preferences.matter-title',
  reference: 'preferences.matter-reference',
  court: 'preferences.matter-court',
  caseNumber: 'preferences.matter-case-number',
  counsel: 'preferences.matter-counsel',
} as const;

/** What identifies the open matter, on screen and in print. */
export function MatterSection({ matter }: { readonly matter: OpenMatter | null }) {
  const t = useText();
  return (
    <Section title={t('preferences.matter')}>
      {matter ? (
        <div className={css.grid}>
          {LINES.map((field) => (
            <TextField
              key={field}
              {...(field === 'title' ? { className: css.wide } : {})}
              label={t(LABELS[field])}
              value={matter[field]}
              onCommit={(text) => void act('matter.update', { [field]: text })}
            />
          ))}
          <TextArea
            className={css.wide}
            label={t('preferences.matter-note')}
            value={matter.note}
            onCommit={(note) => void act('matter.update', { note })}
          />
        </div>
      ) : (
        <p className={css.hint}>{t('preferences.matter-none')}</p>
      )}
    </Section>
  );
}
