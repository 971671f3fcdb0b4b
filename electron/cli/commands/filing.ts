/** Exhibits in files of their own, as a platform takes them. */
import { FILING_PROFILES, type FilingProfile } from '../../../shared/domain/filing.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { UsageError, resolvePath, type Command } from '../command.ts';
import { openMemo } from './memo.ts';

export const filingCommand: Command = {
  name: 'filing',
  usage: 'CASE MEMO --profile telerecours|rpva|plain (--check | --out DIR|FILE.zip) [--accept-faults]',
  summary: {
    fr: 'Contrôle un dépôt, ou l’écrit\u00a0: le mémorandum, le bordereau et chaque pièce tamponnée dans un fichier à son nom.',
    en: 'Checks a filing, or writes it: the memorandum, the exhibit list and each stamped exhibit in a file of its own.',
  },
  options: {
    profile: { fr: 'telerecours, rpva ou plain', en: 'telerecours, rpva or plain' },
    out: { fr: 'dossier à créer, ou fichier .zip', en: 'folder to make, or .zip file' },
  },
  flags: {
    check: { fr: 'contrôle sans rien écrire', en: 'checks and writes nothing' },
    'accept-faults': {
      fr: 'écrit malgré les défauts ; le journal du dossier le note',
      en: 'writes in spite of the faults; the trail of the matter records it',
    },
  },
  needs: 2,
  run: async (context) => {
    const { profile = 'telerecours', out, check } = context.options;
    if (!isProfile(profile)) throw new UsageError('--profile telerecours|rpva|plain');
    if (check !== true && (typeof out !== 'string' || out === '')) throw new UsageError('--out DIR');
    const memo = await openMemo(context);
    const { entries, faults } = await context.call('filing.check', { memoId: memo.id, profile });
    if (check === true) {
      for (const fault of faults) context.complain(fault);
      if (context.json) context.printJson({ files: entries, problems: faults });
      else for (const { name, number, title } of entries) context.print(`${number ?? ''}\t${name}\t${title}`);
      return faults.length === 0 ? 0 : 1;
    }
    const { jobId } = await context.call('filing.start', {
      memoId: memo.id,
      profile,
      destination: resolvePath(String(out)),
      acceptFaults: context.options['accept-faults'] === true,
    });
    const job = await context.finished(jobId);
    // Refused for its faults: each is told, since the refusal only counts them.
    if (job.problem?.code === 'filing.faults') for (const fault of faults) context.complain(fault);
    if (job.problem) throw new ProblemError(job.problem.code, job.problem.detail);
    for (const warning of job.warnings) context.complain(warning);
    if (context.json)
      context.printJson({ folder: job.outputPath, files: entries, pages: job.pageCount, problems: job.warnings });
    else context.print(job.outputPath ?? '');
    return job.warnings.length === 0 ? 0 : 1;
  },
};

const isProfile = (value: unknown): value is FilingProfile => FILING_PROFILES.some((profile) => profile === value);
