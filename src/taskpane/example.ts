import type { TemplateInput } from '../actions';

/**
 * The example workbook as a template with its rows filled in: a file of its own (`npm run samples` makes it from
 * the same data as the sample workbook), loaded when somebody asks for it.
 */
export async function exampleInput(): Promise<TemplateInput> {
  const { default: example } = await import(/* webpackChunkName: "example" */ './example/ung-fritid.json');
  return example as TemplateInput;
}
