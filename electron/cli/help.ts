import type { Language } from '../../shared/kernel/words.ts';
import type { Command } from './command.ts';

const WORDS = {
  usage: { fr: 'Usage', en: 'Usage' },
  commands: { fr: 'Commandes', en: 'Commands' },
  options: { fr: 'Options', en: 'Options' },
  json: { fr: 'une ligne de JSON sur la sortie standard', en: 'one line of JSON on standard output' },
  lang: { fr: 'langue des messages : fr ou en', en: 'language of the messages: fr or en' },
  more: {
    fr: '`greffier COMMANDE --help` détaille une commande.',
    en: '`greffier COMMAND --help` explains a command.',
  },
  exit: {
    fr: 'Code de sortie : 0 fait, 1 problèmes signalés, 2 appel incorrect.',
    en: 'Exit status: 0 done, 1 problems told, 2 called wrongly.',
  },
} as const;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
};

export function generalHelp(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, usage, summary }) => [`${name} ${usage}`.trim(), summary[language]] as const);
  return [
    `${WORDS.usage[language]}: greffier COMMAND … [--json] [--lang fr|en]`,
    '',
    `${WORDS.commands[language]}:`,
    table(rows),
    '',
    WORDS.more[language],
    WORDS.exit[language],
  ].join('\n');
}

/** French sets a blank before the colon. */
const jsonHelp = ({ gives }: Command, language: Language): string =>
  `${WORDS.json[language]}${gives ? `${language === 'fr' ? '\u00a0' : ''}: ${gives[language]}` : ''}`;

export function commandHelp(command: Command, language: Language): string {
  const own = Object.entries(command.options ?? {}).map(
    ([name, meaning]) => [`--${name} …`, meaning[language]] as const,
  );
  const flags = Object.entries(command.flags ?? {}).map(([name, meaning]) => [`--${name}`, meaning[language]] as const);
  return [
    `${WORDS.usage[language]}: greffier ${command.name} ${command.usage}`.trimEnd(),
    '',
    command.summary[language],
    '',
    `${WORDS.options[language]}:`,
    table([...own, ...flags, ['--json', jsonHelp(command, language)], ['--lang fr|en', WORDS.lang[language]]]),
    '',
    WORDS.exit[language],
  ].join('\n');
}
