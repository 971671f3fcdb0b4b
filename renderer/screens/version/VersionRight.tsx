import type { FollowedPassage, PassageFate } from '../../../shared/domain/version.ts';
import { shorten } from '../../../shared/kernel/shorten.ts';
import { Button } from '../../components/Button.tsx';
import { Pane } from '../../components/Pane.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { Tag, type Tone } from '../../components/Tag.tsx';
import { useText } from '../../i18n/use-text.ts';
import { useCommand } from '../../state/commands.ts';
import { useVersion, type VersionPlaceProps } from './version-view.ts';
import css from './version.module.css';

const TONES: Readonly<Record<PassageFate, Tone>> = { surviving: 'green', altered: 'amber', missing: 'red' };

/** Each passage of the present version: what becomes of its words, and what the lawyer decides. */
export function VersionRight({ place }: VersionPlaceProps) {
  const t = useText();
  const { proposal, moved, move } = useVersion(place.sourceId);
  const surviving = proposal?.passages.filter(({ fate }) => fate === 'surviving') ?? [];
  const waiting = surviving.filter(({ passageId }) => !moved.has(passageId));
  useCommand({
    id: 'version.move-surviving',
    labelKey: 'versions.move-surviving',
    values: { count: surviving.length },
    when: waiting.length > 0,
    run: () => move(surviving, true),
  });
  if (!proposal) return <Pane title={t('versions.passages')}>{null}</Pane>;
  return (
    <Pane title={t('versions.passages')}>
      {proposal.passages.length === 0 ? <p className={css.quiet}>{t('versions.no-passages')}</p> : null}
      {waiting.length === 0 ? null : (
        <div className={css.all}>
          <Button variant="quiet" onPress={() => move(surviving, true)}>
            {t('versions.move-surviving', { count: surviving.length })}
          </Button>
        </div>
      )}
      <ol className={css.list}>
        {proposal.passages.map((passage) => (
          <Followed
            key={passage.passageId}
            passage={passage}
            isMoved={moved.has(passage.passageId)}
            onMove={(isMoved) => move([passage], isMoved)}
          />
        ))}
      </ol>
    </Pane>
  );
}

/** UTF-16 units of a passage that tell it from the others. */
const ENOUGH_TO_KNOW = 60;

interface FollowedProps {
  readonly passage: FollowedPassage;
  readonly isMoved: boolean;
  readonly onMove: (isMoved: boolean) => void;
}

function Followed({ passage, isMoved, onMove }: FollowedProps) {
  const t = useText();
  const { quote, fate, proposal } = passage;
  return (
    <li className={css.passage}>
      <Tag tone={TONES[fate]}>{t(`versions.${fate}`)}</Tag>
      <blockquote className={css.quote}>{t('common.quote', { quote })}</blockquote>
      {proposal && proposal.quote !== quote ? (
        <p className={css.proposed}>{t('versions.proposed', { quote: proposal.quote })}</p>
      ) : null}
      <SelectField
        label={t('versions.decision', { quote: shorten(quote, ENOUGH_TO_KNOW) })}
        isLabelHidden
        isDisabled={proposal === null}
        value={isMoved ? 'move' : 'keep'}
        options={(['keep', 'move'] as const).map((id) => ({ id, label: t(`versions.${id}`) }))}
        onChange={(next) => onMove(next === 'move')}
      />
    </li>
  );
}
