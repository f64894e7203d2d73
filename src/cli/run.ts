import { parseArgs, type ParseArgsConfig } from 'node:util';
import { hasText, t, type Lang } from '../i18n';
import { UsageError, type Command, type CommandContext } from './command';
import { COMMAND_LIST } from './commands';
import { errorCode } from './error-code';
import { EXIT, type CliIo, type ExitCode } from './io';

type ParseArgsOptions = NonNullable<ParseArgsConfig['options']>;

const LANG_LIST: readonly Lang[] = ['sv', 'en'];

/** `--lang en`, wherever it stands; Swedish otherwise. */
function langOf(argumentList: readonly string[]): Lang {
  const index = argumentList.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argumentList[index] ?? '';
  const value = word.includes('=') ? word.slice('--lang='.length) : argumentList[index + 1];
  return LANG_LIST.find((lang) => index >= 0 && lang === value) ?? 'sv';
}

function printHelp(io: CliIo, lang: Lang): void {
  io.out(t(lang, 'cli.help.head'));
  for (const { usageKey, summaryKey } of COMMAND_LIST) {
    io.out(`  malkedjan ${t(lang, usageKey)}`);
    io.out(`      ${t(lang, summaryKey)}`);
  }
  io.out(t(lang, 'cli.help.exit'));
}

function optionsOf({ valueOptionList, hasJson, flagList = [] }: Command): ParseArgsOptions {
  const valueEntries = valueOptionList.map(({ name, short, isMultiple = false }) => [
    name,
    { type: 'string' as const, multiple: isMultiple, ...(short !== undefined && { short }) },
  ]);
  return {
    lang: { type: 'string' },
    ...(hasJson && { json: { type: 'boolean' } }),
    ...Object.fromEntries(flagList.map((name) => [name, { type: 'boolean' as const }])),
    ...Object.fromEntries(valueEntries),
  };
}

function contextOf(command: Command, wordList: readonly string[], io: CliIo, lang: Lang): CommandContext {
  const parsed = parseArgs({ args: [...wordList], options: optionsOf(command), allowPositionals: true });
  const optionByName = parsed.values as CommandContext['optionByName'];
  if (optionByName['lang'] !== undefined && optionByName['lang'] !== lang) {
    throw new UsageError('cli.usage.optionValue', { option: '--lang', allowed: LANG_LIST.join(', ') });
  }
  return { io, lang, isJson: optionByName['json'] === true, wordList: parsed.positionals, optionByName };
}

function tellUsage(io: CliIo, lang: Lang, command: Command | null, message: string): ExitCode {
  io.err(message);
  if (command) io.err(`  malkedjan ${t(lang, command.usageKey)}`);
  return EXIT.unusable;
}

/** Node's `parseArgs` reports unknown options and missing values with these codes. */
function isParseArgsError(error: unknown): boolean {
  return errorCode(error).startsWith('ERR_PARSE_ARGS');
}

/** Runs one command line (without the program's name); never throws for what a person typed. */
export async function runCli(argumentList: readonly string[], io: CliIo): Promise<ExitCode> {
  const lang = langOf(argumentList);
  const [name, ...wordList] = argumentList;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    printHelp(io, lang);
    return name === undefined ? EXIT.unusable : EXIT.done;
  }
  const command = COMMAND_LIST.find((item) => item.name === name) ?? null;
  if (!command) return tellUsage(io, lang, null, t(lang, 'cli.usage.unknownCommand', { name }));
  try {
    return await command.run(contextOf(command, wordList, io, lang));
  } catch (error) {
    if (error instanceof UsageError && hasText(error.key)) {
      return tellUsage(io, lang, command, t(lang, error.key, error.params));
    }
    if (isParseArgsError(error)) return tellUsage(io, lang, command, t(lang, 'cli.usage.options'));
    throw error;
  }
}
