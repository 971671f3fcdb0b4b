/** Commands on the case file as a whole. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { agree, fill } from '../../../shared/kernel/words.ts';
import { LABELS, type LabelCode } from '../../../shared/domain/labels.ts';
import { makeSample } from '../../host/open-sample.ts';
import { UsageError, openCase, resolvePath, type Command, type Context } from '../command.ts';
import { writeMemo } from './memo.ts';

/** The label of a history or audit entry in words; an unknown code is shown as it is. */
function labelText(context: Context, label: string, detail: Readonly<Record<string, string | number>>): string {
  const known = Object.hasOwn(LABELS, label) ? LABELS[label as LabelCode][context.language] : label;
  return fill(agree(known, detail['count'], context.language), detail);
}

export const newCommand: Command = {
  name: 'new',
  usage: 'CASE --title TITLE',
  summary: { fr: 'Crée un dossier.', en: 'Makes a case file.' },
  options: { title: { fr: 'titre du dossier', en: 'title of the matter' } },
  needs: 1,
  run: async (context) => {
    const title = context.options['title'];
    if (typeof title !== 'string' || title.trim() === '') throw new UsageError('--title TITLE');
    const matter = await context.call('casefile.create', { title, path: resolvePath(context.arguments[0] ?? '') });
    if (context.json) context.printJson(matter);
    else context.print(matter.path);
    return 0;
  },
};

export const undoCommand: Command = {
  name: 'undo',
  usage: 'CASE',
  summary: { fr: 'Annule la dernière opération.', en: 'Undoes the last operation.' },
  needs: 1,
  run: (context) => step(context, 'history.undo'),
};

export const redoCommand: Command = {
  name: 'redo',
  usage: 'CASE',
  summary: { fr: 'Rétablit l’opération annulée.', en: 'Redoes the operation undone.' },
  needs: 1,
  run: (context) => step(context, 'history.redo'),
};

async function step(context: Context, call: 'history.undo' | 'history.redo'): Promise<0> {
  await openCase(context);
  const { history } = await context.call('workbench.state', {});
  const entry = call === 'history.undo' ? history.undo : history.redo;
  const after = await context.call(call, {});
  if (context.json) context.printJson({ entry, ...after });
  else if (entry) context.print(labelText(context, entry.label, entry.detail));
  return 0;
}

export const auditCommand: Command = {
  name: 'audit',
  usage: 'CASE',
  summary: { fr: 'Imprime le journal chaîné du dossier.', en: 'Prints the chained trail of the case file.' },
  needs: 1,
  run: async (context) => {
    await openCase(context);
    const entries = [];
    for (let after = 0; ;) {
      const page = await context.call('audit.list', { after, limit: 1000 });
      entries.push(...page);
      const last = page.at(-1);
      if (!last) break;
      after = last.seq;
    }
    if (context.json) context.printJson(entries);
    else
      for (const { seq, at, action, label, detail, hash } of entries)
        context.print(`${seq}\t${at}\t${action}\t${labelText(context, label, detail)}\t${hash}`);
    return 0;
  },
};

export const demoCommand: Command = {
  name: 'demo',
  usage: 'DIR',
  summary: {
    fr: 'Fabrique le dossier d’exemple et son PDF dans DIR.',
    en: 'Makes the sample matter and its PDF in DIR.',
  },
  needs: 1,
  run: async (context) => {
    const folder = resolvePath(context.arguments[0] ?? '');
    mkdirSync(folder, { recursive: true });
    const casefile = path.join(folder, 'sample.greffier');
    await makeSample(casefile);
    await context.call('casefile.open', { path: casefile });
    const [memo] = await context.call('memo.list', {});
    const pdf = path.join(folder, 'memorandum.pdf');
    const { pageCount, warnings } = await writeMemo(context, memo?.id ?? '', pdf);
    if (context.json) context.printJson({ casefile, pdf, pages: pageCount, problems: warnings });
    else context.print(`${casefile}\n${pdf}`);
    return warnings.length === 0 ? 0 : 1;
  },
};
