import type { TableSpec } from '../spec';
import { aktiviteterSpec } from './aktiviteter';
import { avsnittSpec } from './avsnitt';
import { balansSpec } from './balans';
import { bilagorSpec } from './bilagor';
import { budgetposterSpec } from './budgetposter';
import { dampadeSpec } from './dampade';
import { ekonomiSpec } from './ekonomi';
import { enheterSpec } from './enheter';
import { forvantadeResultatSpec } from './forvantade-resultat';
import { indikatorerSpec } from './indikatorer';
import { investeringarSpec } from './investeringar';
import { kontoplanSpec } from './kontoplan';
import { malSpec } from './mal';
import { reglerSpec } from './regler';
import { resultatenheterSpec } from './resultatenheter';
import { synpunkterSpec } from './synpunkter';
import { texterSpec } from './texter';
import { underskrifterSpec } from './underskrifter';
import { uppgifterSpec } from './uppgifter';
import { verksamheterSpec } from './verksamheter';
import { volymerSpec } from './volymer';

/**
 * Every data sheet, in the order of the tabs. To add a sheet: copy a file of this folder and add one line here;
 * template, reader, checks, drop-downs and `docs/datablad.md` follow.
 */
export const SPEC_LIST: readonly TableSpec[] = [
  uppgifterSpec,
  reglerSpec,
  malSpec,
  texterSpec,
  forvantadeResultatSpec,
  indikatorerSpec,
  aktiviteterSpec,
  verksamheterSpec,
  ekonomiSpec,
  resultatenheterSpec,
  investeringarSpec,
  balansSpec,
  volymerSpec,
  synpunkterSpec,
  budgetposterSpec,
  kontoplanSpec,
  avsnittSpec,
  bilagorSpec,
  underskrifterSpec,
  enheterSpec,
  dampadeSpec,
];
