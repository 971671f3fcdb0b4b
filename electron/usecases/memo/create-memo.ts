import { defaultSettings, EMPTY_DOCUMENT, type MemoHeader } from '../../../shared/domain/memo.ts';
import { findMemo, insertMemo } from '../../store/queries/memo.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

const EMPTY_HEADER: MemoHeader = { to: '', from: '', date: '', subject: '', reference: '', confidentiality: '' };

export function createMemo(file: CaseFile, { title, language }: Input<'memo.create'>): Output<'memo.create'> {
  const memo = {
    title: requireText(title, 'title'),
    language,
    template: 'memorandum',
    settings: defaultSettings(language),
    header: EMPTY_HEADER,
    document: EMPTY_DOCUMENT,
  } as const;
  return file.commit('memo.created', (db) => found(findMemo(db, insertMemo(db, memo)), 'memo'));
}
