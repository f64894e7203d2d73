import type { svIssuesEconomy } from '../sv/issues-economy';

/** Issues of the economy. */
export const enIssuesEconomy: Readonly<Record<keyof typeof svIssuesEconomy, string>> = {
  'issue.stated-sum-differs':
    '{tabell}: {vad} is stated as {angivet} {enhet}, but the rows give {beraknat} {enhet}. The difference is more than rounding.',
  'fix.stated-sum-differs':
    'Compare the rows with the source. If the rows are right, change the stated sum to {beraknat} {enhet}.',
  'issue.stated-deviation-differs':
    '{tabell}: {vad} is stated as {angivet} {enhet}, but the columns {jamford} and {mot} give {beraknat} {enhet}.',
  'fix.stated-deviation-differs':
    'Compare {jamford} and {mot} of the row with the source. If they are right, the deviation is {beraknat} {enhet}.',
  'issue.stated-deviation-sign':
    '{tabell}: {vad} is stated as {angivet} {enhet}, but should be {beraknat} {enhet}. The sign is reversed.',
  'fix.stated-deviation-sign':
    'Write {beraknat} {enhet}. A deviation in money is positive when it is favourable: a higher income or a lower cost than budgeted. A deviation of a volume is positive when the outcome is higher than the budget.',
  'issue.rounding-difference':
    '{tabell}: {antal} stated sums or deviations differ from the rows, but only by as much as rounding can give.',
  'fix.rounding-difference':
    'Nothing needs to change. The report prints a footnote on rounding differences under the table.',
  'issue.stated-sum-unknown':
    'The row “{rad}” is a stated sum, but its name matches no row of any table, so it cannot be reconciled.',
  'fix.stated-sum-unknown':
    'Write the name of the row that the sum is of, such as Summa intäkter, Summa kostnader or Summa netto. Choose another Slag if the row is no sum.',
  'issue.sum-row-as-post':
    'The row “{rad}” is a sum, but its Slag is not Summa. It is not added, since its amounts would count twice.',
  'fix.sum-row-as-post': 'Choose Summa in the column Slag, or rename the row if it is an item of its own.',
  'issue.economy-slag-missing':
    'The row “{rad}” has no Slag. It is counted by its name, but the column Slag should say so.',
  'fix.economy-slag-missing': 'Choose Intäkt or Kostnad in the column Slag.',
  'issue.economy-row-not-counted':
    'The row “{rad}” has no Slag and its name is not known. Its amounts are in no sum.',
  'fix.economy-row-not-counted': 'Choose Intäkt, Kostnad, Netto or Summa in the column Slag.',
  'issue.economy-negative-amount':
    "The row “{rad}” has the negative amount {belopp}. In the unit's form both incomes and costs stand without a minus sign.",
  'fix.economy-negative-amount': 'Remove the minus sign, or explain in Kommentar why the amount is negative.',
  'issue.amount-unit-unknown':
    'The amount “{belopp}” on the row “{rad}” has a unit that is not money. It is in no sum.',
  'fix.amount-unit-unknown':
    'Write the number only. The unit kr, tkr or mnkr is chosen in the column Beloppsenhet.',
  'issue.mixed-amount-unit':
    'The row “{rad}” is in {enhet}, but most rows are in {vanlig}. Its amounts are converted to {vanlig}.',
  'fix.mixed-amount-unit':
    'Check that the amounts really are in {enhet}. Otherwise choose {vanlig} in the column Beloppsenhet.',
  'issue.factor-1000-suspected':
    'The row “{rad}” has {belopp} in the column {kolumn} but {jamfort} in the column {jamford}. They are about a thousand times apart, so one of them is probably in another unit.',
  'fix.factor-1000-suspected':
    'Check which of the amounts is in the wrong unit (kr, tkr or mnkr) and convert it.',
  'issue.stated-factor-1000':
    '{tabell}: {vad} is stated as {angivet} {enhet}, but the rows give {beraknat} {enhet}. They are about a thousand times apart, so the amount is probably in another unit.',
  'fix.stated-factor-1000':
    'Convert the amount to {enhet}, or choose the right unit of the row in the column Beloppsenhet.',
  'issue.unit-scale-differs':
    'The result unit {namn} has the gross budget {belopp}. It is about a thousand times apart from the other units.',
  'fix.unit-scale-differs':
    'Check whether the amounts are in kr or mnkr instead of tkr. Choose the right unit in the column Beloppsenhet.',
  'issue.period-budget-suspected':
    "{verksamhet}: the column Budget is about {andel} of Budget VP. It is probably the period's budget and not the year's.",
  'fix.period-budget-suspected':
    "Write the year's budget in the column Budget. If it really has been cut that much, explain so in Kommentar.",
  'issue.stated-year-differs': '“{text}” names another year than its figures are of. {ar} is expected here.',
  'fix.stated-year-differs':
    "Check that the amounts are of the right year and correct the year in the text. The document's year stands in the sheet Uppgifter.",
  'issue.same-figure-differs':
    '{tabell}: {vad}. The same figure stands as {angivet} {enhet} in one place and {beraknat} {enhet} in the other.',
  'fix.same-figure-differs': 'Compare with the source and correct the figure that is wrong.',
  'issue.branch-scale-differs':
    '{verksamhet}: the amounts are of another size than those of the other branches and have another number of decimals. They are probably not in {enhet}.',
  'fix.branch-scale-differs':
    'Check the unit and choose the right one in the column Beloppsenhet on the rows of the branch.',
  'issue.duplicate-economy-post':
    '{verksamhet}: the item “{rad}” already stands on row {forsta}. Both are added to the sum.',
  'fix.duplicate-economy-post': 'Merge the rows, or remove one of them if it is the same amount.',
  'issue.empty-amount-column': '{verksamhet}: the column {kolumn} is empty on every row.',
  'fix.empty-amount-column':
    'Fill in the column {kolumn} for the branch. Single empty rows, though, are no error.',
  'issue.parts-exceed-whole':
    'The parts of the row “{rad}” are {delar} {enhet} together, but the whole item is {helhet} {enhet}.',
  'fix.parts-exceed-whole': 'Check the amounts of the parts and the column Del av.',
  'issue.large-deviation-uncommented':
    '{verksamhet}: {rad} deviates by {belopp} {enhet} from the budget without any comment.',
  'fix.large-deviation-uncommented': 'Write in the column Kommentar what the deviation is due to.',
  'issue.transfer-differs':
    'Result units: {vad} is given as {angivet} {enhet}, but the rules give {beraknat} {enhet} (limit that applied: {tak}).',
  'fix.transfer-differs':
    'Check the transfer from last year, the result, the gross budget and whether the commitments were met. The limits stand in the sheet Regler.',
  'issue.deficit-overdue':
    '{namn} has a deficit since {sedan} that has not been covered. It is to be covered within {ar} years.',
  'fix.deficit-overdue':
    'Write in the analysis how the deficit will be covered, or correct the column Underskott sedan år.',
  'issue.deficit-year-missing':
    '{namn} brings a deficit along that is not covered, but the column Underskott sedan år is empty.',
  'fix.deficit-year-missing':
    'Write the year in which the deficit arose, so that its last year to be covered can be seen.',
  'issue.varav-differs':
    '{tabell}: {vad}: the parts are {beraknat} {enhet} together, but the whole is {angivet} {enhet}.',
  'fix.varav-differs':
    'Check the amounts of the parts, and the columns Del av and Uppdelning in the sheet Verksamheter.',
  'issue.balance-differs': '{tabell}: {vad} does not balance: {angivet} {enhet} against {beraknat} {enhet}.',
  'fix.balance-differs': 'Check the posts on both sides. Debts and capital are written with a minus.',
  'issue.complaint-sum-differs': '{tabell}: {vad} is given as {angivet}, but the categories give {beraknat}.',
  'fix.complaint-sum-differs':
    'Check the sum. If a matter counts in several categories the difference is right.',
  'issue.economy-tables-unavailable':
    "The sheet Ekonomi has {antal} rows, but the unit's economy form is printed only in a unit's tertial and annual reports. This document is of another kind or level ({typ}).",
  'fix.economy-tables-unavailable':
    'The rows stay in the sheet. Fill in the columns of the document, or change Nivå and Typ in the sheet Uppgifter.',
};
