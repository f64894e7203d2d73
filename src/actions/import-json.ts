import { hasText, t, type Lang } from '../i18n';
import type { Importresultat } from '../tables';

/** The document of `import --json` (`interfaces` 4). */
export interface ImportJson {
  readonly version: 1;
  readonly last: Importresultat['last'];
  readonly antagandeList: readonly {
    readonly code: string;
    readonly plats: string;
    readonly message: string;
  }[];
  readonly ejTolkadeList: Importresultat['ejTolkadeList'];
}

/** One assumption as a sentence. Throws for a code without a text: a broken program. */
function messageOf(lang: Lang, { code, params }: Importresultat['antagandeList'][number]): string {
  const key = `antagande.${code}`;
  if (!hasText(key)) throw new Error(`no text for assumption ${code}`);
  return t(lang, key, params);
}

/** What was read, assumed and not understood, with places and sentences in a language. */
export function importJson(lang: Lang, { last, antagandeList, ejTolkadeList }: Importresultat): ImportJson {
  return {
    version: 1,
    last,
    antagandeList: antagandeList.map((antagande) => ({
      code: antagande.code,
      plats: antagande.plats || t(lang, 'import.plats.dokumentet'),
      message: messageOf(lang, antagande),
    })),
    ejTolkadeList,
  };
}
