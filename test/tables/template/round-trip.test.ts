import type { Result } from '../../../src/core';
import { ORGANISATIONSNIVA_LIST, TYP_LIST } from '../../../src/domain';
import { planTemplate, readModell, SPEC_LIST, type TemplateOptions } from '../../../src/tables';
import { blankWorkbook, createXlsxPort } from '../../../src/xlsx';
import { brief } from '../../helpers/tables';

function need<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issueList));
  return result.value;
}

/** A template as a file, read back. */
async function roundTrip(options: TemplateOptions) {
  const port = need(createXlsxPort(blankWorkbook()));
  need(await port.applyPlan(planTemplate(options)));
  return need(await need(createXlsxPort(port.toBytes())).readWorkbook());
}

const KIND_LIST = ORGANISATIONSNIVA_LIST.flatMap((niva) => TYP_LIST.map((typ) => [niva, typ] as const));

test.each(KIND_LIST)(
  'an untouched template (%s %s) reads back whole, and only asks for the organisation',
  async (niva, typ) => {
    const snapshot = await roundTrip({ niva, typ, ar: 2024 });
    const read = readModell(snapshot);
    expect(read.issueList.map(brief)).toEqual(['varning missing-setting Uppgifter!B2']);
    expect(read.ok && read.value.uppgifter).toMatchObject({ niva, typ, ar: 2024 });
    expect(read.ok && read.value.malList).toEqual([]);
    const expectedList = SPEC_LIST.filter(
      (spec) => spec.nivaList.includes(niva) && spec.typList.includes(typ),
    );
    expect(snapshot.tableList.map(({ name }) => name)).toEqual(expectedList.map(({ table }) => table));
  },
);

test('filled tables come back as they were written', async () => {
  const snapshot = await roundTrip({
    niva: 'enhet',
    typ: 'VB',
    ar: 2022,
    rowListByTable: {
      Uppgifter: [{ Namn: 'Organisation', Värde: 'Enheten' }],
      Mal: [
        { 'Mål-ID': 'M1', Nivå: 'Inriktningsmål', Nummer: '1', Namn: 'En stad', Ägare: 'KF' },
        {
          'Mål-ID': 'M1.1',
          Nivå: 'Verksamhetsområdesmål',
          Nummer: '1.10',
          Namn: 'Trygghet',
          Överordnat: 'M1',
        },
      ],
      Indikatorer: [
        {
          'Indikator-ID': 'I001',
          'Mål-ID': 'M1.1',
          Indikator: 'Andel',
          Utfall: 68,
          'Föregående utfall': '82 %',
          Årsmål: '3-5',
        },
      ],
      Aktiviteter: [
        {
          'Aktivitet-ID': 'A001',
          'Mål-ID': 'M1.1',
          Aktivitet: 'Gör',
          Startdatum: '2022-01-01',
          Slutdatum: '2022-12-31',
          Klar: '✓',
        },
      ],
    },
  });
  const read = readModell(snapshot);
  if (!read.ok) throw new Error('no model');
  expect(read.issueList).toEqual([]);
  expect(read.value.malList[1]).toMatchObject({ nummer: '1.10', overordnatId: 'M1' });
  expect(read.value.indikatorList[0]).toMatchObject({
    utfall: { raw: '68' },
    foregaendeUtfall: { raw: '82 %', enhet: '%' },
    arsmal: { raw: '3-5', slag: 'intervall' },
  });
  expect(read.value.aktivitetList[0]).toMatchObject({
    startdatum: '2022-01-01',
    slutdatum: '2022-12-31',
    klar: true,
  });
});

test('the same template is the same bytes', async () => {
  const bytes = async () => {
    const port = need(createXlsxPort(blankWorkbook()));
    need(await port.applyPlan(planTemplate({ niva: 'namnd', typ: 'VB', ar: 2024 })));
    return port.toBytes();
  };
  expect(await bytes()).toEqual(await bytes());
});
