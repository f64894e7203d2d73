import { abs, subtract, type Decimal, type Varde } from '../../core';
import type { Indikator, Indikatorresultat, Typ } from '../model';
import { enhetOf } from '../status';
import { cutKey, type Referensvarde, type Riktningsord, type Uppslag } from './types';

/** Most decimals printed when the definition does not say: more is noise of a division. */
const MAX_DECIMALS = 6;

/**
 * Decimals of an indicator's row: those of its definition, else as many as any printed value of the row was
 * typed with, so that a text and the table show the same figure.
 */
function decimalsOf({ decimaler, ...row }: Indikator, typ: Typ): number {
  if (decimaler !== null) return decimaler;
  const outcomeList = [row.utfall, row.utfallMan, row.utfallKvinnor, row.foregaendeUtfall, row.prognosHelar];
  const targetList = [row.arsmal, row.kfArsmal];
  const printed = (typ === 'VP' ? targetList : [...outcomeList, ...targetList]).filter(
    ({ slag }) => slag === 'varde',
  );
  return Math.min(MAX_DECIMALS, Math.max(0, ...printed.map((varde) => varde.decimaler)));
}

interface Falt {
  /** Gender figures are hidden for small groups. */
  readonly isKonsuppdelat?: boolean;
  read(resultat: Indikatorresultat, typ: Typ): Referensvarde;
}

type VardeKey = {
  [Key in keyof Indikator]: Indikator[Key] extends Varde ? Key : never;
}[keyof Indikator];

/** A value as it stands on the row: a number, or the text of a target ("Max 10"). */
function valueFalt(key: VardeKey, isKonsuppdelat = false): Falt {
  return {
    isKonsuppdelat,
    read({ indikator }, typ) {
      const varde = indikator[key];
      if (varde.slag === 'tom') return { kind: 'tom' };
      if (varde.markering === 'dold') return { kind: 'dold' };
      if (varde.slag !== 'varde' || varde.varde === null) return { kind: 'text', text: varde.raw };
      return figure(indikator, typ, varde.varde, enhetOf(indikator, varde), null);
    },
  };
}

/** The difference of two values of the row; percent differ by percentage points. */
function differenceFalt(
  from: VardeKey,
  to: VardeKey,
  options: { readonly isKonsuppdelat?: boolean; readonly isAbsolute?: boolean } = {},
): Falt {
  return {
    isKonsuppdelat: options.isKonsuppdelat ?? false,
    read({ indikator }, typ) {
      if (indikator[from].markering === 'dold' || indikator[to].markering === 'dold') return { kind: 'dold' };
      const [a, b] = [indikator[from].varde, indikator[to].varde];
      if (!a || !b) return { kind: 'tom' };
      const enhet = enhetOf(indikator, indikator[to]);
      const unit = enhet === '%' ? 'procentenheter' : enhet;
      const difference = subtract(b, a);
      return figure(indikator, typ, options.isAbsolute ? abs(difference) : difference, unit, 'okat');
    },
  };
}

function figure(
  indikator: Indikator,
  typ: Typ,
  varde: Decimal,
  enhet: string,
  riktningsord: Riktningsord | null,
): Referensvarde {
  return { kind: 'tal', varde, decimaler: decimalsOf(indikator, typ), enhet, riktningsord, genus: null };
}

/** Fields of `{indikator:I012.…}`. */
const FALT_BY_NAME: Readonly<Record<string, Falt>> = {
  utfall: valueFalt('utfall'),
  utfallMan: valueFalt('utfallMan', true),
  utfallKvinnor: valueFalt('utfallKvinnor', true),
  utfallT1: valueFalt('utfallT1'),
  utfallT2: valueFalt('utfallT2'),
  foregaendeUtfall: valueFalt('foregaendeUtfall'),
  foregaendeUtfallMan: valueFalt('foregaendeUtfallMan', true),
  foregaendeUtfallKvinnor: valueFalt('foregaendeUtfallKvinnor', true),
  prognosHelar: valueFalt('prognosHelar'),
  arsmal: valueFalt('arsmal'),
  kfArsmal: valueFalt('kfArsmal'),
  forandring: differenceFalt('foregaendeUtfall', 'utfall'),
  avstand: differenceFalt('arsmal', 'utfall'),
  skillnad: differenceFalt('utfallMan', 'utfallKvinnor', { isKonsuppdelat: true, isAbsolute: true }),
  namn: { read: ({ indikator }) => ({ kind: 'text', text: indikator.namn }) },
  status: { read: ({ galler }) => ({ kind: 'status', status: galler }) },
};

/** Names of the fields, in the order they are offered. */
export const INDIKATOR_FALT_LIST: readonly string[] = Object.keys(FALT_BY_NAME);

/** `{indikator:I012.utfall}`; gender figures of small groups are hidden (domain 4.10). */
export const lookUpIndikator: Uppslag = ({ modell, utvardering }, nyckel) => {
  const [id, name] = cutKey(nyckel) ?? ['', ''];
  const resultat = utvardering.indikatorresultatById.get(id.toUpperCase());
  const falt = Object.hasOwn(FALT_BY_NAME, name) ? FALT_BY_NAME[name] : undefined;
  if (!resultat || !falt) return null;
  if (resultat.isDold && falt.isKonsuppdelat) return { kind: 'dold' };
  return falt.read(resultat, modell.uppgifter.typ);
};
