import type { Uppgifter } from '../../domain';
import { CHOICES } from '../specs/choices';
import type { SettingSpec } from './setting';

/** Field names of the sheet Uppgifter. */
export type UppgiftKey = Exclude<keyof Uppgifter, 'cellByField'>;

/** Every row of the sheet Uppgifter, in the order of the template (`sheets.md`). */
export const UPPGIFT_LIST: readonly SettingSpec<UppgiftKey>[] = [
  { key: 'organisation', namn: 'Organisation', hint: 'Enhetens eller nämndens namn så som det skrivs ut.' },
  { key: 'enhetsId', namn: 'Enhets-ID', hint: 'Enhetens id hos nämnden, om det finns något.' },
  { key: 'forvaltning', namn: 'Förvaltning', hint: 'Förvaltningens namn.' },
  { key: 'namnd', namn: 'Nämnd', hint: 'Nämndens namn.' },
  {
    key: 'niva',
    namn: 'Nivå',
    choiceList: CHOICES.Organisationsniva,
    hint: 'Enhet eller Nämnd: vilken sorts dokument arbetsboken är till för.',
  },
  {
    key: 'typ',
    namn: 'Typ',
    aliasList: ['Dokumenttyp'],
    choiceList: CHOICES.Typ,
    hint: 'VP (verksamhetsplan), T1 eller T2 (tertialrapport) eller VB (verksamhetsberättelse).',
  },
  { key: 'ar', namn: 'År', hint: 'Verksamhetsåret med fyra siffror.' },
  { key: 'enhetschef', namn: 'Enhetschef', hint: 'Enhetschefens namn.' },
  { key: 'handlaggare', namn: 'Handläggare', hint: 'Den som har skrivit dokumentet.' },
  { key: 'telefon', namn: 'Telefon', hint: 'Handläggarens telefonnummer i tjänsten.' },
  { key: 'epost', namn: 'E-post', hint: 'Handläggarens e-postadress i tjänsten.' },
  { key: 'till', namn: 'Till', hint: 'Den som dokumentet lämnas till.' },
  { key: 'titel', namn: 'Titel', hint: 'Dokumentets titel. Tomt = skrivs av typ och år.' },
  { key: 'diarienummer', namn: 'Diarienummer', hint: 'Ärendets diarienummer.' },
  { key: 'upprattad', namn: 'Upprättad', hint: 'Datum då dokumentet upprättades, till exempel 2023-01-20.' },
  { key: 'sammantradesdatum', namn: 'Sammanträdesdatum', hint: 'Datum för nämndens sammanträde.' },
  {
    key: 'dokumentstatus',
    namn: 'Dokumentstatus',
    choiceList: CHOICES.Dokumentstatus,
    isOpen: true,
    hint: 'Utkast, Inlämnad eller Fastställd.',
  },
  { key: 'version', namn: 'Version', hint: 'Dokumentets version.' },
  { key: 'mallversion', namn: 'Mallversion', hint: 'Mallens version. Fylls i av Målkedjan.' },
  {
    key: 'visningsbelopp',
    namn: 'Visningsbelopp',
    choiceList: CHOICES.Visningsbelopp,
    hint: 'Enheten som belopp skrivs ut i: tkr eller mnkr.',
  },
];
