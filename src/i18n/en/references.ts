import type { svReferences } from '../sv/references';

/** English twin of `sv/references.ts`. */
export const enReferences: Readonly<Record<keyof typeof svReferences, string>> = {
  'referens.overskott.plus': 'surplus',
  'referens.overskott.minus': 'deficit',
  'referens.overskott.noll': 'zero result',
  'referens.okat.plus': 'increased',
  'referens.okat.minus': 'decreased',
  'referens.okat.noll': 'not changed',
  'referens.forbattrat.plus': 'improved',
  'referens.forbattrat.minus': 'worsened',
  'referens.forbattrat.noll': 'unchanged',
  'referens.procent': '{tal} per cent',
  'referens.procentenhet.ett': 'one percentage point',
  'referens.procentenhet.flera': '{tal} percentage points',
  'referens.tom': '[figure missing]',
  'referens.helaDokumentet': 'The whole document',
  'referens.falt.mening.mal': 'Sentence on the goals',
  'referens.falt.mening.indikatorer': 'Sentence on the indicators',
  'referens.falt.mening.aktiviteter': 'Sentence on the activities',
  'referens.falt.mening.forvantadeResultat': 'Sentence on the expected results',
  'referens.falt.mening.enheter': 'Sentence on the units',
  'referens.falt.bedomning': 'Assessment',
  'referens.falt.forslag': 'Proposed assessment',
  'referens.falt.utfall': 'Outcome',
  'referens.falt.utfallMan': 'Outcome men/boys',
  'referens.falt.utfallKvinnor': 'Outcome women/girls',
  'referens.falt.utfallT1': 'Outcome T1',
  'referens.falt.utfallT2': 'Outcome T2',
  'referens.falt.foregaendeUtfall': 'Outcome last year',
  'referens.falt.foregaendeUtfallMan': 'Outcome last year men/boys',
  'referens.falt.foregaendeUtfallKvinnor': 'Outcome last year women/girls',
  'referens.falt.prognosHelar': 'Full-year forecast',
  'referens.falt.arsmal': 'Target',
  'referens.falt.kfArsmal': 'Council target',
  'referens.falt.forandring': 'Change since last year',
  'referens.falt.avstand': 'Distance to the target',
  'referens.falt.skillnad': 'Gender gap',
  'referens.falt.namn': 'Name',
  'referens.falt.status': 'Status',
  'issue.unknown-text-reference': 'The reference “{referens}” points at nothing in the workbook.',
  'fix.unknown-text-reference':
    'Correct the id, field or filter, or remove the reference. It stays as it is in the report until then.',
  'issue.text-reference-empty': 'The reference “{referens}” points at a figure that has not been filled in.',
  'fix.text-reference-empty': 'Fill the figure in, or rephrase. The report shows [uppgift saknas] there.',
  'issue.inherited-text-reference':
    'The inherited text has the reference “{referens}”, which points at nothing in this workbook.',
  'fix.inherited-text-reference':
    'Tell the owner of the text. The reference stays as it is in the report until the text is corrected.',
  'issue.hidden-figure-in-text':
    'The text gives a figure that the table does not show, since fewer than {minst} have answered.',
  'fix.hidden-figure-in-text':
    'Remove the figure from the text, or refer to the indicator: then .. is written instead of the figure.',
  'issue.amount-in-text-differs':
    'The text says “{citat}”, but no deviation in the economy tables is that large in that direction.',
  'fix.amount-in-text-differs':
    'Correct the amount, or refer to the table so that it is always right, for example with {exempel}.',
  'issue.figure-in-text-differs':
    'The text names the indicator “{namn}” and says “{citat}”, but none of its figures is that.',
  'fix.figure-in-text-differs':
    'Correct the figure, or refer to the indicator so that it is always right, for example with {exempel}.',
};
