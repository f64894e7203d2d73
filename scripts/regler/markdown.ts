/** A Markdown table with its columns aligned, as the formatter of this repository writes it. */
export function table(headerList: readonly string[], rowList: readonly (readonly string[])[]): string {
  const all = [headerList, ...rowList].map((row) =>
    row.map((cell) =>
      cell
        .replace(/\u00a0/g, ' ')
        .replace(/\|/g, '\\|')
        .replace(/\n/g, ' '),
    ),
  );
  const widthList = headerList.map((_, at) => Math.max(3, ...all.map((row) => row[at]!.length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widthList[at]!)).join(' | ')} |`;
  const rule = `| ${widthList.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0]!), rule, ...all.slice(1).map(line)].join('\n');
}

/** A text of the catalogue for a list: its slots, which hold what stands in the workbook, as dots. */
export function withoutSlots(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
