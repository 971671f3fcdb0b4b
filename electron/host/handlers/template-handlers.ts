import type { Handlers } from '../../../shared/contracts/contract.ts';
import { readPreferences } from '../../system/preferences.ts';
import { createMemo } from '../../usecases/memo/create-memo.ts';
import {
  findUserTemplate,
  listUserTemplates,
  removeUserTemplate,
  saveUserTemplate,
} from '../../usecases/memo/user-templates.ts';
import type { Session } from '../session.ts';

type TemplateCall = 'memo.create' | 'template.list' | 'template.save' | 'template.remove';

/** What a memorandum begins with: templates of the program, and of this user. */
export const templateHandlers = (session: Session): Pick<Handlers, TemplateCall> => ({
  'memo.create': (input) => {
    const { userTemplateId } = input;
    const template = userTemplateId === undefined ? undefined : findUserTemplate(session.dataFolder, userTemplateId);
    return createMemo(session.file(), input, { author: readPreferences(session.dataFolder).counselName, template });
  },
  'template.list': () => listUserTemplates(session.dataFolder),
  'template.save': (input) => saveUserTemplate(session.file(), session.dataFolder, input),
  'template.remove': ({ userTemplateId }) => {
    removeUserTemplate(session.dataFolder, userTemplateId);
    return null;
  },
});
