import type { Command } from '../command';
import { checkCommand } from './check';
import { economyCommand } from './economy';
import { importCommand } from './import';
import { newCommand } from './new';
import { pasteCommand } from './paste';
import { reportCommand } from './report';
import { statusCommand } from './status';

/** All commands, in the order of the help text. */
export const COMMAND_LIST: readonly Command[] = [
  newCommand,
  importCommand,
  pasteCommand,
  checkCommand,
  statusCommand,
  economyCommand,
  reportCommand,
];
