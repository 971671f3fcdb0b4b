import { defaultSettings, EMPTY_DOCUMENT, type Memo, type MemoHeader } from '../../../shared/domain/memo.ts';
import type { UserTemplate } from '../../../shared/domain/memo-template.ts';
import { initialDocument, initialSettings } from '../../../shared/memo/templates/initial-document.ts';
import { fromPattern } from '../../../shared/memo/templates/keep-as-template.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import { findMemo, insertMemo } from '../../store/queries/memo.ts';
import { makeId } from '../../system/make-id.ts';
import { found, requireDate, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

const EMPTY_HEADER: MemoHeader = { to: '', from: '', date: '', subject: '', reference: '', confidentiality: '' };

/** What this user brings: who writes, and the template that was asked for by its id. */
export interface OwnTemplates {
  readonly author: string;
  readonly template?: UserTemplate | undefined;
}

type Begun = Pick<Memo, 'template' | 'settings' | 'header' | 'document'>;

export function createMemo(
  file: CaseFile,
  input: Input<'memo.create'>,
  own: OwnTemplates = { author: '' },
): Output<'memo.create'> {
  const begun = own.template ? fromOwn(own.template, own.author) : fromTemplate(input, own.author);
  const memo = {
    title: requireText(input.title, 'title'),
    language: input.language,
    ...begun,
    header: { ...begun.header, date: requireDate(input.date ?? '') },
  };
  return file.commit('memo.created', (db) => found(findMemo(db, insertMemo(db, memo)), 'memo'));
}

function fromTemplate({ template, language, outline = true }: Input<'memo.create'>, author: string): Begun {
  if (template === undefined)
    return {
      template: 'memorandum',
      settings: defaultSettings(language),
      header: EMPTY_HEADER,
      document: EMPTY_DOCUMENT,
    };
  const confidentiality = template === 'memorandum' ? MEMO_WORDS.confidential[language] : '';
  return {
    template,
    settings: initialSettings(template, language),
    header: { ...EMPTY_HEADER, from: author, confidentiality },
    document: outline ? initialDocument(template, language, makeId) : EMPTY_DOCUMENT,
  };
}

const fromOwn = ({ template, settings, confidentiality, document }: UserTemplate, author: string): Begun => ({
  template,
  settings: { ...settings, sides: {} },
  header: { ...EMPTY_HEADER, from: author, confidentiality },
  document: fromPattern(document, makeId),
});
