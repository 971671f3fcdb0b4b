import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Language } from '../../shared/kernel/words.ts';
import type { MessageKey } from './messages/index.ts';

export type Values = Readonly<Record<string, string | number>>;
export type Text = (key: MessageKey, values?: Values) => string;

/** The interface's words in the chosen language: `t('facts.title', { count })`. Stable until the language changes. */
export function useText(): Text {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

/** Language of the interface, for what formats by itself (labels, problems, dates). */
export const useLanguage = (): Language => (useIntl().locale === 'fr' ? 'fr' : 'en');
