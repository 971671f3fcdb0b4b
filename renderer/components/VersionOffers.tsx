import { Columns2, FileDiff, X } from 'lucide-react';
import type { VersionCandidate } from '../../shared/domain/version.ts';
import { useFormat } from '../i18n/format.ts';
import { useText } from '../i18n/use-text.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import css from './VersionOffers.module.css';

interface Offer {
  readonly candidate: VersionCandidate;
  readonly compare: () => void;
  readonly take: () => void;
  readonly refuse: () => void;
}

/** Sources from the same address or the same place: perhaps another state of this one. Nothing is done by itself. */
export function VersionOffers({ offers }: { readonly offers: readonly Offer[] }) {
  return offers.length === 0 ? null : (
    <div className={css.offers}>
      {offers.map((offer) => (
        <OneOffer key={offer.candidate.id} offer={offer} />
      ))}
    </div>
  );
}

function OneOffer({ offer: { candidate, compare, take, refuse } }: { readonly offer: Offer }) {
  const t = useText();
  const format = useFormat();
  const { no, title, fileName, published, captured, importedAt, by } = candidate;
  const when =
    captured !== ''
      ? t('sources.captured-on', { date: format.date(captured) })
      : published === ''
        ? t('sources.imported-on', { date: format.dateTime(importedAt) })
        : format.date(published);
  return (
    <div className={css.offer} role="note">
      <div className={css.words}>
        <p>{t(`versions.offer-${by}`, { no, title: title || fileName, when })}</p>
        <IconButton icon={<X size={15} />} label={t('versions.offer-refuse', { no })} onPress={refuse} />
      </div>
      <div className={css.tools}>
        <Button variant="quiet" icon={<Columns2 size={15} />} onPress={compare}>
          {t('versions.offer-compare')}
        </Button>
        <Button variant="quiet" icon={<FileDiff size={15} />} onPress={take}>
          {t('versions.offer-take')}
        </Button>
      </div>
    </div>
  );
}

/** A new version of this source was read, and nothing happens until the lawyer has decided. */
export function AwaitedVersion({ onDecide }: { readonly onDecide: () => void }) {
  const t = useText();
  return (
    <div className={css.offer} role="note">
      <p>{t('versions.awaits')}</p>
      <div className={css.tools}>
        <Button variant="quiet" icon={<FileDiff size={15} />} onPress={onDecide}>
          {t('versions.decide')}
        </Button>
      </div>
    </div>
  );
}
