/** `greffier COMMAND …`: the use cases of the workbench from a terminal, on the same host, without a window. */
import { parseArgs } from 'node:util';
import { ProblemError } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { createHost } from '../host/host.ts';
import { dataFolder } from '../system/paths.ts';
import { VERSION } from '../system/version.ts';
import { UsageError, sentence, type Command, type Context, type ExitStatus } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { commandHelp, generalHelp } from './help.ts';
import { JobWatch } from './job-watch.ts';
import { writeJsonList } from './write-json-list.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const tell = (text: string): void => void process.stderr.write(`${text}\n`);

async function run(argv: readonly string[]): Promise<ExitStatus> {
  const [name, ...rest] = commandFirst(argv);
  const language: Language = languageOf(rest);
  if (name === '--version') return (say(VERSION), 0);
  if (name === undefined || name === '--help' || name === 'help') {
    say(generalHelp(COMMANDS, language));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    tell(language === 'fr' ? `Commande inconnue : ${name}` : `Unknown command: ${name}`);
    tell(generalHelp(COMMANDS, language));
    return 2;
  }
  return runCommand(command, rest, language);
}

/** `--lang fr` may stand before the command as well. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const taken = argv[0] === '--lang' ? 2 : argv[0]?.startsWith('--lang=') === true ? 1 : 0;
  return [...argv.slice(taken), ...argv.slice(0, taken)];
}

async function runCommand(command: Command, rest: readonly string[], language: Language): Promise<ExitStatus> {
  const parsed = parse(command, rest);
  if (!parsed || (parsed.values['help'] !== true && parsed.positionals.length < command.needs)) {
    tell(commandHelp(command, language));
    return 2;
  }
  if (parsed.values['help'] === true) return (say(commandHelp(command, language)), 0);

  const watch = new JobWatch((line) => process.stderr.isTTY && tell(line));
  const host = createHost({ shell: 'cli', dataFolder: dataFolder(), emit: (event, data) => watch.hear(event, data) });
  const json = parsed.values['json'] === true;
  const context: Context = {
    arguments: parsed.positionals,
    options: parsed.values,
    json,
    language,
    call: async (call, input) => {
      const reply = await host.call(call, input);
      if (!reply.ok) throw new ProblemError(reply.error.code, reply.error.detail);
      return reply.value as never;
    },
    finished: (jobId) => watch.finished(jobId),
    print: say,
    printRaw: (text) => void process.stdout.write(text),
    printJson: (value) => say(JSON.stringify(value)),
    printJsonList: (values) => writeJsonList(process.stdout, values),
    complain: (problem, place) =>
      tell(`${place === undefined ? '' : `${place}: `}${problem.code}: ${sentence(problem, language)}`),
  };
  try {
    return await command.run(context);
  } catch (error) {
    if (error instanceof UsageError) {
      tell(`${error.message}\n\n${commandHelp(command, language)}`);
      return 2;
    }
    if (!(error instanceof ProblemError)) throw error;
    if (json) context.printJson({ error: { ...error.problem, message: sentence(error.problem, language) } });
    context.complain(error.problem);
    return 1;
  } finally {
    await host.close();
  }
}

function parse(command: Command, rest: readonly string[]): ReturnType<typeof parseArgs> | undefined {
  const own = Object.fromEntries([
    ...Object.keys(command.options ?? {}).map((option) => [option, { type: 'string' as const }] as const),
    ...Object.keys(command.flags ?? {}).map((flag) => [flag, { type: 'boolean' as const }] as const),
  ]);
  try {
    return parseArgs({
      args: [...rest],
      allowPositionals: true,
      options: { ...own, json: { type: 'boolean' }, help: { type: 'boolean' }, lang: { type: 'string' } },
    });
  } catch {
    return undefined;
  }
}

function languageOf(rest: readonly string[]): Language {
  const at = rest.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = at < 0 ? undefined : (rest[at]?.split('=')[1] ?? rest[at + 1]);
  return (asked ?? Intl.DateTimeFormat().resolvedOptions().locale).startsWith('fr') ? 'fr' : 'en';
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
});
process.exitCode = await run(process.argv.slice(2));
