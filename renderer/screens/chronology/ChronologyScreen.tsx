import { Minus, Plus, Table } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import listCss from '../../components/list-screen.module.css';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { ChronologyTable } from './ChronologyTable.tsx';
import { ALL_SHOWN, useChronologyView } from '../../state/chronology.ts';
import { ChronologyOutput } from './ChronologyOutput.tsx';
import { useChronology } from './chronology-view.ts';
import type { ChronologyEvent } from './events.ts';
import { fitWindow, revealEvent, zoomWindow, type Window } from './geometry.ts';
import { Plot } from './Plot.tsx';
import { today } from './today.ts';

export interface ChronologyPlaceProps {
  readonly place: Place & { readonly view: 'chronology' };
}

const YEAR = 366;
const MONTH = 31;

/** Facts and the steps of proceedings in time: drawn, and told in a table. */
export function ChronologyScreen({ place }: ChronologyPlaceProps) {
  const t = useText();
  const format = useFormat();
  const { events, shown, lanes, laneName, isRead, problem } = useChronology();
  const [view, setView] = useChronologyView();
  const fitted = useMemo(() => fitWindow(shown, today()), [shown]);
  const window = view.window ?? fitted;
  const active = shown.find(({ key }) => key === view.activeKey);
  const setWindow = (next: Window | null): void => setView({ window: next });
  const choose = (event: ChronologyEvent): void =>
    setView({ activeKey: event.key, window: view.window && revealEvent(view.window, event) });
  const scale = (length: number): void => {
    const around = active?.from ?? active?.to ?? (window.from + window.to) / 2;
    const next = zoomWindow(window, length);
    setWindow(active ? { from: around - length / 2, to: around + length / 2 } : next);
  };
  useArrival(place, events);

  if (problem && !isRead) return <ProblemNote problem={problem} />;
  if (isRead && events.length === 0) return <NoEvents />;
  return (
    <div className={listCss.screen}>
      <div className={listCss.bar} role="group" aria-label={t('chronology.scale')}>
        <Button variant="quiet" onPress={() => setWindow(null)} shortcut="0">
          {t('chronology.fit')}
        </Button>
        <Button variant="quiet" onPress={() => scale(YEAR)}>
          {t('chronology.year')}
        </Button>
        <Button variant="quiet" onPress={() => scale(MONTH)}>
          {t('chronology.month')}
        </Button>
        <IconButton
          icon={<Plus size={16} />}
          label={t('chronology.zoom-in')}
          shortcut="+"
          onPress={() => setWindow(zoomWindow(window, (window.to - window.from) / 1.5))}
        />
        <IconButton
          icon={<Minus size={16} />}
          label={t('chronology.zoom-out')}
          shortcut="Minus"
          onPress={() => setWindow(zoomWindow(window, (window.to - window.from) * 1.5))}
        />
        <span className={listCss.spacer} />
        <ChronologyOutput events={shown} />
        <IconButton
          icon={<Table size={16} />}
          label={t(view.hasTable ? 'chronology.hide-table' : 'chronology.show-table')}
          isPressed={view.hasTable}
          onPress={() => setView({ hasTable: !view.hasTable })}
        />
      </div>
      {isRead && shown.length === 0 ? (
        <EmptyState
          title={t('chronology.empty-filter')}
          actions={<Button onPress={() => setView(ALL_SHOWN)}>{t('chronology.show-all')}</Button>}
        />
      ) : (
        <>
          <Plot
            lanes={lanes}
            laneName={laneName}
            events={shown}
            window={window}
            activeKey={view.activeKey}
            format={format}
            onWindow={setWindow}
            onFit={() => setWindow(null)}
            onChoose={choose}
            onOpen={(event, split) => go(event.place, { split })}
          />
          {view.hasTable ? (
            <ChronologyTable
              events={shown}
              activeKey={view.activeKey}
              onChoose={choose}
              onOpen={(event, split) => go(event.place, { split })}
            />
          ) : null}
        </>
      )}
    </div>
  );
}

/** A place that names a fact shows its event. */
function useArrival(place: ChronologyPlaceProps['place'], events: readonly ChronologyEvent[]): void {
  const [view, setView] = useChronologyView();
  const arrived = useRef<Place | null>(null);
  const event = place.factId === undefined ? undefined : events.find(({ key }) => key === `fact:${place.factId}`);
  useEffect(() => {
    if (!event || arrived.current === place) return;
    arrived.current = place;
    setView({ ...ALL_SHOWN, activeKey: event.key, window: view.window && revealEvent(view.window, event) });
  }, [place, event, view.window, setView]);
}

function NoEvents() {
  const t = useText();
  return (
    <EmptyState
      title={t('chronology.empty-title')}
      text={t('chronology.empty-text')}
      actions={
        <>
          <Button variant="primary" onPress={() => go({ view: 'sources' })}>
            {t('chronology.go-to-sources')}
          </Button>
          <Button onPress={() => go({ view: 'facts' })}>{t('chronology.go-to-facts')}</Button>
        </>
      }
    />
  );
}
