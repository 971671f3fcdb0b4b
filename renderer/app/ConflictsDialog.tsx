import { useState } from 'react';
import type { ConflictReport } from '../../shared/domain/conflict.ts';
import { describeProblem } from '../../shared/domain/problems.ts';
import { NAME_MATCH_TERMS } from '../../shared/domain/terms.ts';
import { Button } from '../components/Button.tsx';
import { CheckField } from '../components/CheckField.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Tag } from '../components/Tag.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { act } from '../state/act.ts';
import { usePreferences } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { useMatter } from '../state/workbench.ts';
import css from './ConflictsDialog.module.css';

const close = (): void => useStore.setState({ overlay: null });

/** Conflict check: names typed, or those of the open matter, against the parties of every case file known on this machine. */
export function ConflictsDialog() {
  const t = useText();
  const isOpen = useStore((state) => state.overlay === 'conflicts');
  return (
    <Dialog title={t('conflicts.title')} isOpen={isOpen} onClose={close} size="large">
      <Check />
    </Dialog>
  );
}

function Check() {
  const t = useText();
  const { rememberTitles } = usePreferences();
  const hasMatter = useMatter() !== null;
  const [typed, setTyped] = useState('');
  const [withNames, setWithNames] = useState(rememberTitles);
  const [report, setReport] = useState<ConflictReport | null>(null);
  const check = async (names: string[] | null): Promise<void> =>
    setReport((await act('conflict.check', { names, among: [], withNames })) ?? null);
  const names = typed.split(/[\n;]/u).filter((name) => name.trim() !== '');
  return (
    <div className={css.body}>
      <p className={css.quiet}>{t('conflicts.text')}</p>
      <TextArea
        label={t('conflicts.names')}
        hint={t('conflicts.names-hint')}
        value={typed}
        rows={3}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write names in this field
        autoFocus
        onChange={setTyped}
      />
      <CheckField
        label={t('conflicts.with-names')}
        hint={t('conflicts.with-names-hint')}
        value={withNames}
        onChange={(next) => {
          setWithNames(next);
          setReport(null);
        }}
      />
      <div className={css.actions}>
        {hasMatter ? <Button onPress={() => void check(null)}>{t('conflicts.check-matter')}</Button> : null}
        <Button variant="primary" isDisabled={names.length === 0} onPress={() => void check(names)}>
          {t('conflicts.check')}
        </Button>
      </div>
      <div role="status">{report ? <Report report={report} /> : null}</div>
    </div>
  );
}

function Report({ report }: { readonly report: ConflictReport }) {
  const t = useText();
  const language = useLanguage();
  const { checked, conflicts, unread } = report;
  return (
    <>
      <p className={css.summary}>
        {conflicts.length === 0 ? (
          <Tag tone={unread.length === 0 ? 'green' : 'amber'}>{t('conflicts.none', { checked })}</Tag>
        ) : (
          <Tag tone="red">{t('conflicts.found', { count: conflicts.length, checked })}</Tag>
        )}
      </p>
      {conflicts.length === 0 ? null : (
        <table className={css.table}>
          <thead>
            <tr>
              {(['asked', 'how', 'there', 'file'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`conflicts.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflicts.map(({ asked, how, found, role, matter, isClient, path }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- one file may hold two parties that are alike in everything
              <tr key={`${asked} ${path} ${index}`}>
                <th scope="row">{asked}</th>
                <td>
                  <Tag tone={how === 'same' ? 'red' : 'amber'}>{NAME_MATCH_TERMS[how][language]}</Tag>
                </td>
                <td>
                  {found === '' ? t('conflicts.hidden') : [found, role].filter(Boolean).join(' – ')}
                  {isClient ? <Tag tone="red">{t('conflicts.client')}</Tag> : null}
                </td>
                <td>
                  {matter}
                  <span className={css.path}>{path}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unread.length === 0 ? null : (
        <>
          <p>{t('conflicts.unread', { count: unread.length })}</p>
          <ul className={css.unread}>
            {unread.map(({ path, problem }) => (
              <li key={path}>
                <span className={css.path}>{path}</span> {describeProblem(problem, language).message}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
