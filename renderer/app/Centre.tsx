import { Group, Panel, Separator } from 'react-resizable-panels';
import { Fragment } from 'react';
import { classes } from '../components/classes.ts';
import { useText } from '../i18n/use-text.ts';
import { activeTab } from '../state/desk.ts';
import { activateGroup, resizePanes } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { useOpening } from '../state/workbench.ts';
import css from './Frame.module.css';
import { KeptPlaces } from './KeptPlaces.tsx';
import { TabBar } from './TabBar.tsx';
import { VIEWS } from './views.ts';

const HALVES = ['first', 'second'] as const;

/** The centre: one half or two, each with its tabs. */
export function Centre() {
  const t = useText();
  const opening = useOpening();
  const desk = useStore((state) => state.desk);
  const { groups, active, sizes } = desk;
  return (
    <Group
      className={css.fill}
      id="centre"
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (isUserInteraction) resizePanes({ split: layout['half-0'] ?? 50 });
      }}
    >
      {groups.map((group, index) => (
        <Fragment key={HALVES[index]}>
          {index === 0 ? null : <Separator id="split" className={css.separator} aria-label={t('frame.resize-split')} />}
          <Panel
            id={`half-${index}`}
            minSize={240}
            {...(groups.length === 1 ? {} : { defaultSize: `${index === 0 ? sizes.split : 100 - sizes.split}%` })}
          >
            {/* Whatever is touched or focused in a half makes it the active one. */}
            <div
              role="presentation"
              className={classes(css.half, groups.length > 1 && index === active && css.activeHalf)}
              data-pane={`centre-${index}`}
              onPointerDownCapture={() => activateGroup(index)}
              onFocusCapture={() => activateGroup(index)}
            >
              <TabBar key={opening} group={group} groupIndex={index} />
              <div className={css.screen} data-screen tabIndex={-1}>
                <h2 className="visually-hidden">{t(VIEWS[activeTab(desk, index).place.view].labelKey)}</h2>
                <KeptPlaces group={group} slot="Centre" />
              </div>
            </div>
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}
