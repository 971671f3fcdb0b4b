import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { THEMES } from '../../../shared/domain/matter.ts';
import { LANGUAGES } from '../../../shared/kernel/words.ts';
import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import css from './preferences.module.css';

const DENSITIES = ['normal', 'compact'] as const;

function ReadingSize() {
  const t = useText();
  const { readingSize } = usePreferences();
  return (
    <div className={css.wide}>
      <Slider
        className={css.slider ?? ''}
        minValue={12}
        maxValue={28}
        defaultValue={readingSize}
        onChangeEnd={(size) => void setPreferences({ readingSize: size })}
      >
        <Label className={css.sliderLabel ?? ''}>{t('preferences.reading-size')}</Label>
        <SliderOutput className={css.sliderValue ?? ''}>
          {({ state }) => t('preferences.reading-size-px', { size: state.values[0] ?? readingSize })}
        </SliderOutput>
        <SliderTrack className={css.track ?? ''}>
          <SliderThumb className={css.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <p className={css.sample}>{t('preferences.reading-sample')}</p>
    </div>
  );
}

export function AppearanceSection() {
  const t = useText();
  const { language, theme, density } = usePreferences();
  return (
    <Section title={t('preferences.appearance')}>
      <div className={css.grid}>
        <SelectField
          label={t('preferences.language')}
          value={language}
          options={LANGUAGES.map((id) => ({ id, label: t(`preferences.language-${id}`) }))}
          onChange={(next) => void setPreferences({ language: next })}
        />
        <SelectField
          label={t('preferences.theme')}
          value={theme}
          options={THEMES.map((id) => ({ id, label: t(`preferences.theme-${id}`) }))}
          onChange={(next) => void setPreferences({ theme: next })}
        />
        <SelectField
          label={t('preferences.density')}
          value={density}
          options={DENSITIES.map((id) => ({ id, label: t(`preferences.density-${id}`) }))}
          onChange={(next) => void setPreferences({ density: next })}
        />
        <ReadingSize />
      </div>
    </Section>
  );
}
