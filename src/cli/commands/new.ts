import { failure, makeIssue } from '../../core';
import { ORGANISATIONSNIVA_LIST, TYP_LIST } from '../../domain';
import { t } from '../../i18n';
import { createTemplate, type TemplateInput } from '../../actions';
import { blankWorkbook, createXlsxPort } from '../../xlsx';
import { fileArgument, UsageError, type Command, type CommandContext } from '../command';
import { pathExists, writeBytes } from '../files';
import { EXIT } from '../io';
import { printFailure } from '../print/issues';

function oneOf<T extends string>({ optionByName }: CommandContext, name: string, list: readonly T[]): T {
  const value = optionByName[name];
  const found = list.find((item) => item.toLowerCase() === String(value ?? '').toLowerCase());
  if (found === undefined) {
    throw new UsageError('cli.usage.optionValue', { option: `--${name}`, allowed: list.join(', ') });
  }
  return found;
}

function yearOf({ optionByName }: CommandContext): number {
  const text = String(optionByName['ar'] ?? '');
  if (!/^(19|20)\d\d$/.test(text)) {
    throw new UsageError('cli.usage.optionValue', { option: '--ar', allowed: '2024' });
  }
  return Number(text);
}

function templateInput(context: CommandContext): TemplateInput {
  return {
    typ: oneOf(context, 'typ', TYP_LIST),
    niva: oneOf(context, 'niva', ORGANISATIONSNIVA_LIST),
    ar: yearOf(context),
  };
}

async function writeTemplate(path: string, input: TemplateInput, lang: CommandContext['lang']) {
  if (await pathExists(path)) {
    return failure(makeIssue('path-exists', 'fel', { raw: path, params: { path } }));
  }
  const opened = createXlsxPort(blankWorkbook());
  if (!opened.ok) return opened;
  const made = await createTemplate.run({ port: opened.value, lang }, input);
  return made.ok ? writeBytes(path, opened.value.toBytes()) : made;
}

/** `new <ut.xlsx> --typ VB --niva enhet --ar 2024`: a structured workbook; never over an existing file. */
export const newCommand: Command = {
  name: 'new',
  usageKey: 'cli.usage.new',
  summaryKey: 'cli.summary.new',
  valueOptionList: [{ name: 'typ' }, { name: 'niva' }, { name: 'ar' }],
  hasJson: false,
  async run(context) {
    const { io, lang } = context;
    const path = fileArgument(context);
    const written = await writeTemplate(path, templateInput(context), lang);
    if (!written.ok) {
      printFailure(io, lang, written.issueList);
      return EXIT.unusable;
    }
    io.out(t(lang, 'cli.new.written', { path }));
    return EXIT.done;
  },
};
