import { CONFIDENTIALITIES, type Confidentiality } from '../../../shared/domain/source.ts';
import { CONFIDENTIALITY_TERMS } from '../../../shared/domain/terms.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';

interface ConfidentialityFieldProps {
  readonly sourceIds: readonly string[];
  /** Null when the sources differ, or when that is not known. */
  readonly value: Confidentiality | null;
  readonly isMixed?: boolean;
}

/** Whether sources may be cited and produced. */
export function ConfidentialityField({ sourceIds, value, isMixed = false }: ConfidentialityFieldProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <SelectField
      label={t('sources.confidentiality')}
      hint={t('sources.confidentiality-hint')}
      value={value}
      placeholder={t(isMixed ? 'sources.unchanged-mixed' : 'sources.unchanged')}
      options={CONFIDENTIALITIES.map((id) => ({ id, label: CONFIDENTIALITY_TERMS[id][language] }))}
      onChange={(confidentiality) => void act('source.classify', { sourceIds: [...sourceIds], confidentiality })}
    />
  );
}
