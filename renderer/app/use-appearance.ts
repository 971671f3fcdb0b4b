import { useEffect } from 'react';
import { usePreferences } from '../state/preferences.ts';
import { useMatter } from '../state/workbench.ts';

/** Carries the preferences to where the style sheets read them, and the matter's name to the window's title. */
export function useAppearance(): void {
  const { theme, density, readingSize, language } = usePreferences();
  const title = useMatter()?.title;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset['theme'] = theme;
    root.dataset['density'] = density;
    root.style.setProperty('--size-read', `${readingSize}px`);
  }, [theme, density, readingSize, language]);
  useEffect(() => {
    document.title = title === undefined ? 'Greffier' : `${title} – Greffier`;
  }, [title]);
}
