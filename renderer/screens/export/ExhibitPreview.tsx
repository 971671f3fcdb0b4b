import { ListOrdered } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { ExhibitHeads } from '../../components/ExhibitHeads.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import css from './export.module.css';

/** The exhibit list as it will be printed, and how each exhibit is reproduced. */
export function ExhibitPreview({ memoId }: { readonly memoId: string }) {
  const t = useText();
  const format = useFormat();
  const list = useMemoExhibits(memoId);
  const exhibits = list?.exhibits ?? [];
  return (
    <Section
      title={t('export.exhibits')}
      actions={
        <Button
          variant="quiet"
          icon={<ListOrdered />}
          onPress={() => go({ view: 'exhibits', ...(list ? { listId: list.id } : {}) })}
        >
          {t('export.exhibits.edit')}
        </Button>
      }
    >
      {exhibits.length === 0 ? (
        <p className={css.faint}>{t('export.exhibits.none')}</p>
      ) : (
        <table className={css.table}>
          <thead>
            <tr>
              <ExhibitHeads figure={css.figure} />
              <th scope="col">{t('export.exhibits.how')}</th>
            </tr>
          </thead>
          <tbody>
            {exhibits.map((exhibit) => (
              <tr key={exhibit.id}>
                <td className={css.figure}>{exhibit.number}</td>
                <td>
                  <Button
                    variant="quiet"
                    className={css.source}
                    onPress={() => go({ view: 'reader', sourceId: exhibit.sourceId })}
                  >
                    {exhibit.title || exhibit.sourceTitle}
                  </Button>
                </td>
                <td>{format.date(exhibit.date || exhibit.sourcePublished) || '–'}</td>
                <td>{t(`memo.exhibits.${exhibit.form}`)}</td>
                <td className={css.figure}>{exhibit.pageCount ?? '–'}</td>
                <td>{t(exhibit.sourceKind === 'pdf' ? 'export.exhibits.asIs' : 'export.exhibits.typeset')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
