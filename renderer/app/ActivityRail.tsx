import { Button } from 'react-aria-components';
import { Tooltip } from '../components/Tooltip.tsx';
import { useText } from '../i18n/use-text.ts';
import { runningJobs, useJobs } from '../state/jobs.ts';
import { go, usePlace } from '../state/navigation.ts';
import type { View } from '../state/place.ts';
import css from './ActivityRail.module.css';
import { viewKeys } from './keymap.ts';
import { RAIL, RAIL_END, VIEWS } from './views.ts';

function RailButton({ view, badge }: { readonly view: View; readonly badge?: number }) {
  const t = useText();
  const place = usePlace();
  const { icon: Icon, labelKey } = VIEWS[view];
  const label = badge ? `${t(labelKey)}, ${t('status.jobs', { count: badge })}` : t(labelKey);
  const isHere = place.view === view || (view === 'sources' && place.view === 'reader');
  return (
    <li>
      <Tooltip text={t(labelKey)} keys={viewKeys(view)[0]} placement="right">
        <Button
          className={css.button ?? ''}
          aria-label={label}
          {...(isHere ? { 'aria-current': 'page' as const } : {})}
          onPress={() => go({ view } as Parameters<typeof go>[0])}
        >
          <Icon aria-hidden size={19} strokeWidth={1.6} />
          {badge ? (
            <span className={css.badge} aria-hidden>
              {badge}
            </span>
          ) : null}
        </Button>
      </Tooltip>
    </li>
  );
}

/** The views, one icon each, at the edge of the window. */
export function ActivityRail() {
  const t = useText();
  const running = runningJobs(useJobs()).length;
  return (
    <nav className={css.rail} aria-label={t('frame.views')} data-pane="rail">
      <ul>
        {RAIL.map((view) => (
          <RailButton key={view} view={view} />
        ))}
      </ul>
      <ul>
        {RAIL_END.map((view) => (
          <RailButton key={view} view={view} {...(view === 'tasks' ? { badge: running } : {})} />
        ))}
      </ul>
    </nav>
  );
}
