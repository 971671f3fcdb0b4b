/** Conflict check: names against the parties of the case files known on this machine. */
import { agree } from '../../../shared/kernel/words.ts';
import { NAME_MATCH_TERMS } from '../../../shared/domain/terms.ts';
import { resolvePath, type Command } from '../command.ts';

export const conflictsCommand: Command = {
  name: 'conflicts',
  usage: 'NAME… [--in FILE;FILE…] [--names] [--json]',
  summary: {
    fr: 'Cherche des noms parmi les parties des dossiers connus : accents, formes sociales et autres noms compris. 1 s’il y en a.',
    en: 'Looks for names among the parties of the known case files: accents, legal forms and other names included. 1 if there are any.',
  },
  options: {
    in: {
      fr: 'dossiers à lire en plus, séparés par des points-virgules',
      en: 'more case files to read, separated by semicolons',
    },
  },
  flags: {
    names: { fr: 'montre les noms trouvés dans les autres dossiers', en: 'shows the names found in other case files' },
  },
  needs: 1,
  run: async (context) => {
    const { in: among, names } = context.options;
    const { language } = context;
    const report = await context.call('conflict.check', {
      names: [...context.arguments],
      among:
        typeof among === 'string'
          ? among
              .split(';')
              .filter((one) => one.trim() !== '')
              .map((one) => resolvePath(one.trim()))
          : [],
      withNames: names === true,
    });
    if (context.json) context.printJson(report);
    else {
      const likenesses = report.conflicts.length;
      for (const { asked, how, found, role, matter, path } of report.conflicts)
        context.print([asked, NAME_MATCH_TERMS[how][language], found, role, matter, path].join('\t'));
      context.print(
        language === 'fr'
          ? `${report.checked} ${agree('dossier(s) lu(s)', report.checked, 'fr')}, ${likenesses} ${agree('rapprochement(s)', likenesses, 'fr')}.`
          : `${report.checked} ${agree('case file(s) read', report.checked, 'en')}, ${likenesses} ${agree('likeness(es)', likenesses, 'en')}.`,
      );
    }
    for (const { path, problem } of report.unread) context.complain(problem, path);
    return report.conflicts.length === 0 && report.unread.length === 0 ? 0 : 1;
  },
};
