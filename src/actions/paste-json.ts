import type { CellScalar } from '../core';
import { hasText, t, type Lang } from '../i18n';
import { settle, type Inlasning, type Pasteplan, type Pastesvar } from '../tables';
import type { PastePreview } from './paste-figures';

type Params = Readonly<Record<string, string | number>>;

/** A text of the reader (`paste.…`); the code itself where there is none. */
function say(lang: Lang, code: string, params: Params = {}): string {
  const key = `paste.${code}`;
  return hasText(key) ? t(lang, key, params) : code;
}

/** The document of `paste --json`: how a block was read, what must be answered and what changes. */
export interface PasteJson {
  readonly version: 1;
  readonly till: Inlasning['target'];
  readonly form: Inlasning['form'];
  readonly enhet: { readonly enhet: string | null; readonly message: string };
  readonly tecken: Inlasning['tecken'];
  readonly kolumnList: readonly {
    readonly kolumn: number;
    readonly rubrik: string;
    readonly roll: string;
    readonly till: string | null;
    readonly message: string;
  }[];
  readonly radList: readonly {
    readonly rad: number;
    readonly slag: string;
    readonly etikett: string;
    readonly konto: number | null;
    readonly rowId: string | null;
    /** Texts of the row that are not taken in, with their column. */
    readonly restList: readonly { readonly kolumn: number; readonly text: string }[];
    readonly message: string;
  }[];
  readonly fragaList: readonly {
    readonly id: string;
    readonly message: string;
    readonly valList: readonly string[];
    readonly forslag: string | null;
    readonly svar: string | null;
  }[];
  /** What the possible answers of questions about rows stand for. */
  readonly malList: Inlasning['malList'];
  readonly varningList: readonly { readonly code: string; readonly message: string }[];
  readonly changeList: readonly {
    readonly rowId: string;
    readonly rad: string;
    readonly kolumn: string;
    readonly fore: CellScalar;
    readonly efter: CellScalar;
  }[];
  /** Rows that the sheet gets, column header → value. */
  readonly nyList: readonly Readonly<Record<string, CellScalar>>[];
  readonly utanforList: readonly {
    readonly rad: number;
    readonly etikett: string;
    readonly message: string;
  }[];
}

function questionsOf(lang: Lang, { fragaList }: PastePreview, svar: Pastesvar): PasteJson['fragaList'] {
  const { answerById } = settle(fragaList, svar);
  return fragaList.map(({ id, code, params, valList, forslag }) => ({
    id,
    message: say(lang, code, params),
    valList,
    forslag,
    svar: answerById.get(id) ?? null,
  }));
}

function rowsOf(lang: Lang, { radList }: Inlasning): PasteJson['radList'] {
  return radList.map(({ radIndex, slag, etikett, konto, rowId, restList, skal }) => ({
    rad: radIndex + 1,
    slag,
    etikett,
    konto,
    rowId,
    restList: restList.map(({ index, text }) => ({ kolumn: index + 1, text })),
    message: say(lang, skal),
  }));
}

function planned(
  lang: Lang,
  plan: Pasteplan | null,
): Pick<PasteJson, 'changeList' | 'nyList' | 'utanforList'> {
  return {
    changeList: (plan?.changeList ?? []).map(({ rowId, rad, header, old, next }) => ({
      rowId,
      rad,
      kolumn: header,
      fore: old,
      efter: next,
    })),
    nyList: (plan?.plan.rowAdditionList ?? []).flatMap(({ rowList }) => rowList),
    utanforList: (plan?.utanforList ?? []).map(({ radIndex, etikett, skal }) => ({
      rad: radIndex + 1,
      etikett,
      message: say(lang, skal),
    })),
  };
}

/** A preview as plain data with its texts; rows and columns are counted from 1. */
export function pasteJson(lang: Lang, preview: PastePreview, svar: Pastesvar): PasteJson {
  const { inlasning, pasteplan } = preview;
  const { enhet, enhetSkal, kolumnList, target, form, tecken, malList, varningList } = inlasning;
  return {
    version: 1,
    till: target,
    form,
    enhet: { enhet, message: say(lang, enhetSkal, { enhet: enhet ?? '' }) },
    tecken,
    kolumnList: kolumnList.map(({ index, rubrik, roll, header, skal }) => ({
      kolumn: index + 1,
      rubrik,
      roll,
      till: header,
      message: say(lang, skal, { kolumn: index + 1, rubrik }),
    })),
    radList: rowsOf(lang, inlasning),
    fragaList: questionsOf(lang, preview, svar),
    malList,
    varningList: varningList.map(({ code, params }) => ({ code, message: say(lang, code, params) })),
    ...planned(lang, pasteplan),
  };
}
