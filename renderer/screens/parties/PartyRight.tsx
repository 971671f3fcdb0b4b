import { Search } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Party } from '../../../shared/domain/party.ts';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { Section } from '../../components/Section.tsx';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { partyAt, useParties, type PartiesPlaceProps } from './parties-view.ts';
import css from './parties.module.css';

/** Where a party stands in the matter: its proceedings, the sources and facts that name it. */
export function PartyRight({ place }: PartiesPlaceProps) {
  const t = useText();
  const party = partyAt(useParties().parties, place.partyId);
  return (
    <Pane title={party?.name ?? t('parties.title')}>
      {party ? <Related party={party} /> : <p className={css.quiet}>{t('parties.none-chosen')}</p>}
    </Pane>
  );
}

const NO_PROCEEDINGS: readonly Proceeding[] = [];
const SHOWN = 12;

function Related({ party }: { readonly party: Party }) {
  const t = useText();
  const proceedings = (useCall('proceeding.list', {}).data ?? NO_PROCEEDINGS).filter(
    ({ authorityId, respondentIds, trashed }) =>
      !trashed && (authorityId === party.id || respondentIds.includes(party.id)),
  );
  // Each name as a phrase, so that "Haute Autorité" does not find every authority.
  const query = [party.name, ...party.aliases].map((name) => `"${name.replaceAll('"', ' ')}"`).join(' OR ');
  const found = useCall('search.run', { query, scope: 'all', offset: 0, limit: 100 }).data;
  const sources = found?.hits.filter(({ noun }) => noun === 'source') ?? [];
  const facts = found?.hits.filter(({ noun }) => noun === 'fact') ?? [];
  return (
    <>
      <Section title={t('parties.proceedings')}>
        {proceedings.length === 0 ? <p className={css.quiet}>{t('parties.no-proceedings')}</p> : null}
        <ul className={css.links}>
          {proceedings.map(({ id, title, authorityId }) => (
            <li key={id}>
              <AriaButton className={css.link ?? ''} onPress={() => go({ view: 'proceedings', proceedingId: id })}>
                {title}
              </AriaButton>
              <span className={css.quiet}>
                {t(authorityId === party.id ? 'parties.as-authority' : 'parties.as-respondent')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('parties.sources')}
        actions={
          <Button variant="quiet" icon={<Search size={14} />} onPress={() => go({ view: 'search', query })}>
            {t('parties.search-more')}
          </Button>
        }
      >
        {found && sources.length === 0 ? <p className={css.quiet}>{t('parties.no-sources')}</p> : null}
        <ul className={css.links}>
          {sources.slice(0, SHOWN).map(({ id, no, title, spans }) => (
            <li key={id}>
              <AriaButton
                className={css.link ?? ''}
                onPress={() => go({ view: 'reader', sourceId: id, ...(spans[0] ? { span: spans[0] } : {}) })}
              >
                {title}
              </AriaButton>
              <span className={css.quiet}>{t('common.source-no', { no })}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('parties.facts')}>
        {found && facts.length === 0 ? <p className={css.quiet}>{t('parties.no-facts')}</p> : null}
        <ul className={css.links}>
          {facts.slice(0, SHOWN).map(({ id, title }) => (
            <li key={id}>
              <AriaButton className={css.link ?? ''} onPress={() => go({ view: 'facts', factId: id })}>
                {title}
              </AriaButton>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
