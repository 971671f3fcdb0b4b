import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';
import { useText } from '../i18n/use-text.ts';
import { groupAt, placeOf } from '../state/desk.ts';
import { resizePanes } from '../state/navigation.ts';
import { useStore } from '../state/store.ts';
import { useMatter } from '../state/workbench.ts';
import { ActivityRail } from './ActivityRail.tsx';
import { Centre } from './Centre.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import css from './Frame.module.css';
import { KeptPlaces } from './KeptPlaces.tsx';
import { StatusBar } from './StatusBar.tsx';
import { useFocusFollows } from './use-focus-follows.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { VIEWS } from './views.ts';

/** The window: rail, left pane, centre, context pane, status bar. */
export function Frame() {
  const t = useText();
  const desk = useStore((state) => state.desk);
  const matter = useMatter();
  useFocusFollows();
  useKeptFocus();
  const left = usePanelRef();
  const right = usePanelRef();
  const { screen, needsMatter } = VIEWS[placeOf(desk).view];
  const isBare = needsMatter && !matter;
  const hasLeft = screen.LeftPane !== undefined && desk.panes.left && !isBare;
  const hasRight = screen.RightPane !== undefined && desk.panes.right && !isBare;
  const keepSizes = (): void => {
    const widths = { left: left.current?.getSize().inPixels, right: right.current?.getSize().inPixels };
    resizePanes({
      ...(hasLeft && widths.left ? { left: Math.round(widths.left) } : {}),
      ...(hasRight && widths.right ? { right: Math.round(widths.right) } : {}),
    });
  };
  return (
    <div className={css.window}>
      <ConnectionNotice />
      <div className={css.desk}>
        <ActivityRail />
        <main className={css.fill}>
          <h1 className="visually-hidden">{matter?.title ?? t('start.title')}</h1>
          <Group
            className={css.fill}
            id="window"
            onLayoutChanged={(_layout, { isUserInteraction }) => {
              if (isUserInteraction) keepSizes();
            }}
          >
            {hasLeft ? (
              <>
                <Panel
                  id="left"
                  panelRef={left}
                  defaultSize={desk.sizes.left}
                  minSize={160}
                  maxSize="40%"
                  groupResizeBehavior="preserve-pixel-size"
                >
                  <section className={css.side} aria-label={t('frame.left-pane')} data-pane="left">
                    <KeptPlaces group={groupAt(desk)} slot="LeftPane" />
                  </section>
                </Panel>
                <Separator id="left-edge" className={css.separator} aria-label={t('frame.resize-left')} />
              </>
            ) : null}
            <Panel id="middle" minSize={320}>
              <Centre />
            </Panel>
            {hasRight ? (
              <>
                <Separator id="right-edge" className={css.separator} aria-label={t('frame.resize-right')} />
                <Panel
                  id="right"
                  panelRef={right}
                  defaultSize={desk.sizes.right}
                  minSize={200}
                  maxSize="45%"
                  groupResizeBehavior="preserve-pixel-size"
                >
                  <section className={css.side} aria-label={t('frame.right-pane')} data-pane="right">
                    <KeptPlaces group={groupAt(desk)} slot="RightPane" />
                  </section>
                </Panel>
              </>
            ) : null}
          </Group>
        </main>
      </div>
      <StatusBar />
    </div>
  );
}
