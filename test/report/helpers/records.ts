import { TOMT_VARDE, readVarde, type Cell, type RowOrigin, type Varde } from '../../../src/core';
import type {
  Aktivitet,
  Avsnitt,
  ForvantatResultat,
  Indikator,
  Mal,
  Textrad,
  Uppgifter,
} from '../../../src/domain';

/** Records say where they stand; report tests need a place, not a certain one. */
export const ORIGIN: RowOrigin = {
  table: { sheet: 'Blad', table: 'Tabell', columnByKey: { id: 1 } },
  rowNumber: 2,
};

/** A value as read from a cell with that text. */
export function varde(raw: string, kind: 'value' | 'target' = 'value'): Varde {
  const cell: Cell = { value: raw };
  return readVarde(cell, kind);
}

export function mal(id: string, rest: Partial<Mal> = {}): Mal {
  return {
    id,
    origin: ORIGIN,
    niva: 'namndmal',
    nummer: '',
    namn: `Mål ${id}`,
    overordnatId: '',
    agare: 'namnd',
    ordning: null,
    bedoms: null,
    bedomning: null,
    motivering: '',
    beskrivning: '',
    analys: '',
    agenda2030: '',
    ansvarig: '',
    foregaendeBedomning: null,
    ...rest,
  };
}

export function textrad(id: string, agareId: string, rest: Partial<Textrad> = {}): Textrad {
  return { id, origin: ORIGIN, agareId, block: '', ordning: null, underrubrik: '', text: '', ...rest };
}

export function forvantatResultat(
  id: string,
  malId: string,
  text: string,
  rest: Partial<ForvantatResultat> = {},
): ForvantatResultat {
  return {
    id,
    origin: ORIGIN,
    malId,
    ordning: null,
    text,
    bedomning: null,
    indikatorId: '',
    kommentar: '',
    ...rest,
  };
}

export function indikator(id: string, malId: string, rest: Partial<Indikator> = {}): Indikator {
  const tom = TOMT_VARDE;
  return {
    id,
    origin: ORIGIN,
    malId,
    avenForMalIdList: [],
    namn: `Indikator ${id}`,
    objekt: '',
    agare: 'namnd',
    enhet: '',
    decimaler: null,
    riktning: 'hogre',
    riktningBekraftad: true,
    berakning: null,
    utfall: tom,
    utfallMan: tom,
    utfallKvinnor: tom,
    taljare: tom,
    namnare: tom,
    taljareMan: tom,
    namnareMan: tom,
    taljareKvinnor: tom,
    namnareKvinnor: tom,
    antalSvarande: tom,
    antalSvarandeMan: tom,
    antalSvarandeKvinnor: tom,
    utfallT1: tom,
    utfallT2: tom,
    foregaendeUtfall: tom,
    foregaendeUtfallMan: tom,
    foregaendeUtfallKvinnor: tom,
    prognosHelar: tom,
    arsmal: tom,
    kfArsmal: tom,
    kfAvserStaden: null,
    period: '',
    periodicitet: null,
    egenGrans: '',
    skalTillArsmal: '',
    skalTillSaknatUtfall: null,
    kalla: '',
    overstyrdStatus: null,
    motivering: '',
    overstyrdVid: '',
    analys: '',
    ...rest,
  };
}

export function aktivitet(id: string, malId: string, rest: Partial<Aktivitet> = {}): Aktivitet {
  return {
    id,
    origin: ORIGIN,
    malId,
    avenForMalIdList: [],
    namn: `Aktivitet ${id}`,
    agare: 'namnd',
    roll: '',
    ansvarig: '',
    startdatum: '2022-01-01',
    slutdatum: '2022-12-31',
    lage: null,
    klar: null,
    orsak: '',
    nyttSlutdatum: null,
    flyttasTillNastaAr: null,
    analys: '',
    ...rest,
  };
}

export function avsnitt(id: string, rubrik: string, rest: Partial<Avsnitt> = {}): Avsnitt {
  return {
    id,
    origin: ORIGIN,
    overordnatId: '',
    ordning: null,
    rubrik,
    typList: [],
    niva: null,
    omTomt: null,
    vy: '',
    ...rest,
  };
}

export function uppgifter(rest: Partial<Uppgifter> = {}): Uppgifter {
  return {
    organisation: 'Enheten Prov',
    enhetsId: '',
    forvaltning: 'Provstadens stadsdelsförvaltning',
    namnd: 'Provstadens stadsdelsnämnd',
    niva: 'enhet',
    typ: 'VB',
    ar: 2022,
    enhetschef: '',
    handlaggare: '',
    telefon: '',
    epost: '',
    till: '',
    titel: '',
    diarienummer: '',
    upprattad: '',
    sammantradesdatum: '',
    dokumentstatus: '',
    version: '',
    mallversion: '',
    visningsbelopp: 'tkr',
    cellByField: {},
    ...rest,
  };
}
