import { X } from 'lucide-react';
import { useEffect, useRef, type WheelEvent } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../components/classes.ts';
import { IconButton } from '../components/IconButton.tsx';
import { useWidth } from '../components/use-width.ts';
import { useText } from '../i18n/use-text.ts';
import type { Group, Tab } from '../state/desk.ts';
import { activateTab, closeTab, keepTab } from '../state/navigation.ts';
import { usePlaceTitle } from './place-title.ts';
import css from './TabBar.module.css';
import { VIEWS } from './views.ts';

interface TabItemProps {
  readonly tab: Tab;
  readonly groupIndex: number;
  readonly isActive: boolean;
  /** Of the bar, in px: what was in sight may not be any more. */
  readonly room: number | null;
}

function TabItem({ tab, groupIndex, isActive, room }: TabItemProps) {
  const t = useText();
  const title = usePlaceTitle(tab.place);
  const Icon = VIEWS[tab.place.view].icon;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive && title !== '' && room !== null)
      item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // A title that arrives later makes the tab wider, a pane that opens the bar narrower.
  }, [isActive, title, room]);
  return (
    <li
      ref={item}
      className={classes(css.tab, isActive && css.active, !tab.kept && css.passing)}
      onAuxClick={(event) => {
        if (event.button === 1) closeTab(groupIndex, tab.id);
      }}
      onDoubleClick={() => keepTab(groupIndex, tab.id)}
    >
      <Button
        className={css.name ?? ''}
        {...(isActive ? { 'aria-current': 'true' as const } : {})}
        onPress={() => activateTab(groupIndex, tab.id)}
        onKeyDown={(event) => {
          if (event.key === 'Delete') closeTab(groupIndex, tab.id);
          else event.continuePropagation();
        }}
      >
        <Icon aria-hidden size={14} strokeWidth={1.75} />
        <span className={css.title} title={title}>
          {title}
        </span>
      </Button>
      <IconButton
        className={css.close}
        icon={<X />}
        label={t('frame.close-tab', { title })}
        tabIndex={-1}
        onPress={() => closeTab(groupIndex, tab.id)}
      />
    </li>
  );
}

/** Tabs keep their words and scroll, rather than being cut; the wheel goes along them. */
const turnSideways = ({ currentTarget, deltaY }: WheelEvent<HTMLElement>): void => {
  currentTarget.scrollLeft += deltaY;
};

/** The tabs of one half of the centre. Delete, the middle button or Ctrl+W closes; a double click keeps a passing source. */
export function TabBar({ group, groupIndex }: { readonly group: Group; readonly groupIndex: number }) {
  const t = useText();
  const bar = useRef<HTMLElement>(null);
  const room = useWidth(bar);
  return (
    <nav ref={bar} aria-label={t('frame.tabs', { half: groupIndex + 1 })} className={css.bar} onWheel={turnSideways}>
      <ul className={css.list}>
        {group.tabs.map((tab) => (
          <TabItem key={tab.id} tab={tab} groupIndex={groupIndex} isActive={tab.id === group.activeId} room={room} />
        ))}
      </ul>
    </nav>
  );
}
