import type { Lang, TextKey } from '../i18n';
import type { CliIo, ExitCode } from './io';

/** What every command gets: its words, its options and the way out. */
export interface CommandContext {
  readonly io: CliIo;
  readonly lang: Lang;
  readonly isJson: boolean;
  /** Words after the command's name. */
  readonly wordList: readonly string[];
  readonly optionByName: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** `--name <value>`, or `-s <value>` where it has a short form. */
export interface ValueOption {
  readonly name: string;
  readonly short?: string;
  /** May stand several times; the values then come as a list. */
  readonly isMultiple?: boolean;
}

/** One command of `malkedjan`; to add one, copy a file in `commands/` and add it to the list. */
export interface Command {
  readonly name: string;
  /** Text key of the usage line. */
  readonly usageKey: TextKey;
  readonly summaryKey: TextKey;
  /** Options with a value besides `--lang`. */
  readonly valueOptionList: readonly ValueOption[];
  readonly hasJson: boolean;
  /** Options without a value besides `--json`. */
  readonly flagList?: readonly string[];
  run(context: CommandContext): Promise<ExitCode>;
}

/** Wrong usage: told with the usage line, exit code 2. */
export class UsageError extends Error {
  constructor(
    readonly key: TextKey,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(key);
  }
}

/** The command's one file argument. */
export function fileArgument({ wordList }: CommandContext): string {
  const [path, extra] = wordList;
  if (path === undefined) throw new UsageError('cli.usage.fileMissing');
  if (extra !== undefined) throw new UsageError('cli.usage.extraWord', { word: extra });
  return path;
}
