import { SEVERITY_LIST, type Issue, type Severity } from '../../core';
import type { Uppgifter } from '../../domain';
import { issueFix, issueMessage, t, type Lang } from '../../i18n';
import { OWNED_TAB_COLOUR, type StyleName } from '../../style';
import { SheetBuilder, textCell, type BuiltSheet, type TableRow } from '../layout';
import { placeCell } from './place-cell';

const KONTROLL_MARK = 'Malkedjan.Kontroll';
const KONTROLL_TITLE = 'Kontroll';

/** Characters: kind, place, what, what to do, code. */
const WIDTH_LIST = [13, 27, 58, 44, 24];
const STYLE_BY_SEVERITY: Readonly<Record<Severity, StyleName>> = {
  fel: 'issueFel',
  varning: 'issueVarning',
  notis: 'issueNotis',
};
const COLUMN_LIST = ['slag', 'plats', 'vad', 'gor', 'kod'] as const;

export interface KontrollInput {
  readonly uppgifter: Pick<Uppgifter, 'organisation' | 'namnd' | 'typ' | 'ar'>;
  readonly issueList: readonly Issue[];
  readonly lang: Lang;
}

/** `3 fel, 1 varning och 0 notiser.` */
function countLine(issueList: readonly Issue[], lang: Lang): string {
  const counted = SEVERITY_LIST.map((severity) => {
    const count = issueList.filter((issue) => issue.severity === severity).length;
    const text = t(lang, `kontroll.${severity}.${count === 1 ? 'ett' : 'flera'}`, { antal: count });
    return [severity, text] as const;
  });
  return t(lang, 'kontroll.antal', Object.fromEntries(counted));
}

function issueRow(issue: Issue, lang: Lang): TableRow {
  return {
    cellList: [
      textCell(t(lang, `kontroll.ord.${issue.severity}`), STYLE_BY_SEVERITY[issue.severity]),
      placeCell(issue, lang),
      textCell(issueMessage(lang, issue)),
      textCell(issueFix(lang, issue) ?? ''),
      textCell(issue.code, 'tableComment'),
    ],
  };
}

/** Most severe first; within a severity in the order of the checks. */
function sorted(issueList: readonly Issue[]): readonly Issue[] {
  return SEVERITY_LIST.flatMap((severity) => issueList.filter((issue) => issue.severity === severity));
}

/**
 * The sheet Kontroll: how many problems of each kind, then every one with its place as a link, what is wrong
 * and what to do (domain 8). A plain range: it is rebuilt at every run.
 */
export function planKontroll({ uppgifter, issueList, lang }: KontrollInput): BuiltSheet {
  const organisation = uppgifter.organisation || uppgifter.namnd;
  const period = `${uppgifter.typ} ${uppgifter.ar}`;
  const sheet = new SheetBuilder({
    title: KONTROLL_TITLE,
    mark: KONTROLL_MARK,
    widthCharsList: WIDTH_LIST,
    footer: { left: organisation, center: period, pageWord: t(lang, 'ekonomi.sida') },
    tabColor: OWNED_TAB_COLOUR,
  });
  sheet.band(t(lang, 'kontroll.titel', { organisation, period }), 'title');
  if (issueList.length === 0) {
    sheet.text(t(lang, 'kontroll.inga'), 'bodyStrong');
    return sheet.build();
  }
  sheet.band(`${countLine(issueList, lang)} ${t(lang, 'kontroll.lank')}`, 'subtitle');
  sheet.table({
    header: COLUMN_LIST.map((key) => ({ text: t(lang, `kontroll.kolumn.${key}`) })),
    rowList: sorted(issueList).map((issue) => issueRow(issue, lang)),
    isHeaderFrozen: true,
  });
  sheet.space();
  sheet.text(t(lang, 'kontroll.tecken'), 'legend');
  return sheet.build();
}
