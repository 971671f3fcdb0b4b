import { Check, Columns2, List, Split } from 'lucide-react';
import type { Family, FamilyMember, FamilyTie } from '../../../shared/domain/family.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Section } from '../../components/Section.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './sources.module.css';
import { NO_FILTER, useNarrow } from './sources-view.ts';

/** Members listed in the pane; the table shows them all. */
const SHOWN = 8;

/** The sources that share this one's wording, how that is known, and what the lawyer says of it. */
export function SourceFamily({ sourceId }: { readonly sourceId: string }) {
  const t = useText();
  const answer = useCall('family.get', { sourceId }).data;
  if (!answer) return null;
  if (answer.family) return <Members family={answer.family} sourceId={sourceId} />;
  if (!answer.setApart) return null;
  return (
    <Section title={t('families.family')}>
      <p className={css.quiet}>{t('families.set-apart')}</p>
      <div className={css.acts}>
        <Button variant="quiet" onPress={() => void act('family.readmit', { sourceIds: [sourceId] })}>
          {t('families.readmit')}
        </Button>
      </div>
    </Section>
  );
}

function Members({ family, sourceId }: { readonly family: Family; readonly sourceId: string }) {
  const t = useText();
  const narrow = useNarrow();
  const { id, size, confirmed, members } = family;
  const own = members.find(({ source }) => source.id === sourceId);
  const others = members.filter((member) => member !== own);
  return (
    <Section
      title={t('families.named', { id })}
      actions={
        <Tag tone={confirmed ? 'green' : 'amber'}>{t(confirmed ? 'families.confirmed' : 'families.proposed')}</Tag>
      }
    >
      {own ? (
        <p className={css.quiet}>
          <TieWords tie={own.tie} /> {t('families.explain')}
        </p>
      ) : null}
      <ul className={css.links}>
        {others.slice(0, SHOWN).map((member) => (
          <Member key={member.source.id} member={member} sourceId={sourceId} />
        ))}
      </ul>
      {size - 1 > SHOWN ? <p className={css.quiet}>{t('families.more', { count: size - 1 - SHOWN })}</p> : null}
      <div className={css.acts}>
        {confirmed ? null : (
          <Button
            variant="quiet"
            icon={<Check size={15} />}
            onPress={() => void act('family.confirm', { familyId: id })}
          >
            {t('families.confirm')}
          </Button>
        )}
        <Button
          variant="quiet"
          icon={<Split size={15} />}
          onPress={() => void act('family.split', { sourceIds: [sourceId] })}
        >
          {t('families.split')}
        </Button>
        <Button variant="quiet" icon={<List size={15} />} onPress={() => narrow({ ...NO_FILTER, familyId: id })}>
          {t('families.show-all')}
        </Button>
      </div>
    </Section>
  );
}

function Member({ member, sourceId }: { readonly member: FamilyMember; readonly sourceId: string }) {
  const t = useText();
  const { source, tie } = member;
  return (
    <li className={css.member}>
      <div>
        <button type="button" className={css.link} onClick={() => go({ view: 'sources', sourceId: source.id })}>
          {source.no} · {source.title || source.fileName}
        </button>
        <p className={css.quiet}>
          <TieWords tie={tie} />
        </p>
      </div>
      <IconButton
        icon={<Columns2 size={16} />}
        label={t('families.compare-with', { no: source.no })}
        placement="left"
        onPress={() => go({ view: 'compare', sourceId, otherId: source.id })}
      />
    </li>
  );
}

/** Why it is in the family. */
function TieWords({ tie }: { readonly tie: FamilyTie }) {
  const t = useText();
  const format = useFormat();
  const { origin, otherNo, share, words } = tie;
  return <>{t(`families.${origin}`, { no: otherNo, share: format.percent(share), words })}.</>;
}
