/** Begins a document: from a template of the program, or of this user. */
import { MEMO_TEMPLATES } from '../../../shared/domain/memo.ts';
import { LANGUAGES } from '../../../shared/kernel/words.ts';
import { MEMO_TEMPLATE_TERMS } from '../../../shared/domain/memo-template.ts';
import { UsageError, openCase, type Command } from '../command.ts';
import { today } from '../today.ts';

export const memoNewCommand: Command = {
  name: 'memo-new',
  usage: 'CASE [--template TEMPLATE] [--lang fr|en] [--title TITLE]',
  summary: {
    fr: 'Crée un document à partir d’un modèle, avec son plan.',
    en: 'Creates a document from a template, with its outline.',
  },
  options: {
    template: {
      fr: `${MEMO_TEMPLATES.join(', ')}, ou le nom d’un modèle à vous`,
      en: `${MEMO_TEMPLATES.join(', ')}, or the name of a template of yours`,
    },
    lang: { fr: 'langue du document', en: 'language of the document' },
    title: { fr: 'titre ; par défaut, le nom du modèle', en: 'title; by default the name of the template' },
  },
  needs: 1,
  run: async (context) => {
    const { template: named = 'memorandum', lang = 'fr', title } = context.options;
    const language = LANGUAGES.find((one) => one === lang);
    if (!language) throw new UsageError('--lang fr|en');
    await openCase(context);
    const template = MEMO_TEMPLATES.find((one) => one === named);
    const own = template ? undefined : (await context.call('template.list', {})).find(({ label }) => label === named);
    if (!template && !own) throw new UsageError(`--template ${MEMO_TEMPLATES.join('|')}`);
    const memo = await context.call('memo.create', {
      title:
        typeof title === 'string' ? title : (own?.label ?? MEMO_TEMPLATE_TERMS[template ?? 'memorandum'][language]),
      language: own?.language ?? language,
      date: today(),
      ...(own ? { userTemplateId: own.id } : { template }),
    });
    if (context.json) context.printJson({ id: memo.id, no: memo.no, title: memo.title, template: memo.template });
    else context.print(`${memo.no}\t${memo.title}`);
    return 0;
  },
};
