import { useCallback } from 'react';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';

/** Makes a memorandum in the interface's language and opens it. */
export function useCreateMemo(): () => Promise<void> {
  const t = useText();
  const language = useLanguage();
  return useCallback(async () => {
    const memo = await act('memo.create', { title: t('memo.new.title'), language });
    if (memo) go({ view: 'memo', memoId: memo.id });
  }, [t, language]);
}
