import { Columns2, Layers } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { Pane } from '../../components/Pane.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useSelection } from '../../state/selection.ts';
import { useCall } from '../../state/use-call.ts';
import { BulkEdit } from './BulkEdit.tsx';
import { SourceDetails } from './SourceDetails.tsx';
import css from './sources.module.css';
import type { SourcesPlaceProps } from './SourcesScreen.tsx';

/** The source in hand, or one form for several. */
export function SourcesRight({ place }: SourcesPlaceProps) {
  const t = useText();
  const selection = useSelection('sources');
  const sourceId = selection.activeId ?? place.sourceId;
  const isMany = selection.ids.size > 1;
  const compare = (): void => {
    const [first, second] = [...selection.ids];
    if (first !== undefined && second !== undefined) go({ view: 'compare', sourceId: first, otherId: second });
  };
  const source = useCall('source.get', sourceId === undefined || isMany ? null : { sourceId });
  if (isMany)
    return (
      <Pane title={t('sources.chosen', { count: selection.ids.size })}>
        <div className={css.form}>
          <div className={css.tools}>
            <Button
              icon={<Layers size={15} />}
              onPress={() => void act('family.join', { sourceIds: [...selection.ids] })}
            >
              {t('families.join')}
            </Button>
            {selection.ids.size === 2 ? (
              <Button icon={<Columns2 size={15} />} onPress={compare}>
                {t('families.compare')}
              </Button>
            ) : null}
          </div>
          <BulkEdit sourceIds={[...selection.ids]} />
        </div>
      </Pane>
    );
  if (!source.data)
    return (
      <Pane title={t('sources.details')}>
        {source.problem ? (
          <ProblemNote problem={source.problem} />
        ) : sourceId === undefined ? (
          <p className={css.quiet}>{t('sources.nothing-chosen')}</p>
        ) : null}
      </Pane>
    );
  return (
    <Pane title={t('common.source-no', { no: source.data.no })}>
      <SourceDetails key={source.data.id} source={source.data} />
    </Pane>
  );
}
