/** Templates that this user keeps, in the user-data folder: they belong to no case file and hold nothing of one but its words. */
import path from 'node:path';
import { MEMO_TEMPLATES, defaultSettings } from '../../../shared/domain/memo.ts';
import type { UserTemplate } from '../../../shared/domain/memo-template.ts';
import { LANGUAGES } from '../../../shared/kernel/words.ts';
import { checkDocument } from '../../../shared/memo/document-schema.ts';
import { asPattern } from '../../../shared/memo/templates/keep-as-template.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findMemo } from '../../store/queries/memo.ts';
import { readJson, writeJson } from '../../system/json-file.ts';
import { makeId } from '../../system/make-id.ts';
import { found, requireRow, requireText } from '../checks.ts';

const fileOf = (dataFolder: string): string => path.join(dataFolder, 'templates.json');

/** By label; what cannot be read as a template is left out. */
export function listUserTemplates(dataFolder: string): UserTemplate[] {
  const stored = readJson(fileOf(dataFolder));
  if (!Array.isArray(stored)) return [];
  return stored.flatMap(readTemplate).toSorted((a, b) => a.label.localeCompare(b.label));
}

function readTemplate(value: unknown): UserTemplate[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, label, language, template, settings, confidentiality, document } = value as Record<string, unknown>;
  const spoken = LANGUAGES.find((one) => one === language);
  const kind = MEMO_TEMPLATES.find((one) => one === template);
  const checked = checkDocument(document);
  if (typeof id !== 'string' || typeof label !== 'string' || !spoken || !kind || !checked.ok) return [];
  const { sides: _sides, ...plain } = defaultSettings(spoken);
  return [
    {
      id,
      label,
      language: spoken,
      template: kind,
      settings: { ...plain, ...(typeof settings === 'object' ? settings : {}) },
      confidentiality: typeof confidentiality === 'string' ? confidentiality : '',
      document: checked.value,
    },
  ];
}

/** @throws ProblemError `record.missing` */
export const findUserTemplate = (dataFolder: string, userTemplateId: string): UserTemplate =>
  found(
    listUserTemplates(dataFolder).find(({ id }) => id === userTemplateId),
    'template',
  );

/** @throws ProblemError `record.missing`, `value.empty` */
export function saveUserTemplate(
  file: CaseFile,
  dataFolder: string,
  { memoId, label }: { readonly memoId: string; readonly label: string },
): UserTemplate {
  const { language, template, settings, header, document } = found(findMemo(file.read, memoId), 'memo');
  const { sides: _sides, ...plain } = settings;
  const name = requireText(label, 'label');
  const { confidentiality } = header;
  const made: UserTemplate = {
    id: makeId(),
    label: name,
    language,
    template,
    settings: plain,
    confidentiality,
    document: asPattern(document),
  };
  writeJson(fileOf(dataFolder), [...listUserTemplates(dataFolder).filter((other) => other.label !== name), made]);
  return made;
}

/** @throws ProblemError `record.missing` */
export function removeUserTemplate(dataFolder: string, userTemplateId: string): void {
  const templates = listUserTemplates(dataFolder);
  const left = templates.filter(({ id }) => id !== userTemplateId);
  requireRow(left.length < templates.length, 'template');
  writeJson(fileOf(dataFolder), left);
}
