import { useText } from '../i18n/use-text.ts';

/** The heads of the columns that every table of exhibits has: number, title, date, form, pages. @param figure class of columns of figures */
export function ExhibitHeads({ figure }: { readonly figure: string | undefined }) {
  const t = useText();
  return (
    <>
      <th scope="col" className={figure}>
        {t('memo.exhibits.number')}
      </th>
      <th scope="col">{t('memo.exhibits.title')}</th>
      <th scope="col">{t('memo.exhibits.date')}</th>
      <th scope="col">{t('memo.exhibits.form')}</th>
      <th scope="col" className={figure}>
        {t('memo.exhibits.pages')}
      </th>
    </>
  );
}
