const EXAMPLE = 'exempel/ung-fritid-vb-2022.xlsx';

/**
 * The file that `?fil=…` asks for, as an address beside the page, and its name. Only files below the page: never
 * another host. The example when nothing, or something else, is asked for.
 */
export function wantedFile(query: string): { readonly address: string; readonly fileName: string } {
  const asked = new URLSearchParams(query).get('fil') ?? EXAMPLE;
  const partList = asked.split('/');
  const isBelow = partList.every((part) => /^[^\\:?#%]+$/.test(part) && part !== '..' && part !== '.');
  const chosen = isBelow ? partList : EXAMPLE.split('/');
  return { address: chosen.map(encodeURIComponent).join('/'), fileName: chosen.at(-1)! };
}
