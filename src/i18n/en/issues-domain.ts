import type { svIssuesDomain } from '../sv/issues-domain';

/** English twins of `sv/issues-domain.ts`. */
export const enIssuesDomain: Readonly<Record<keyof typeof svIssuesDomain, string>> = {
  'issue.utfall-without-arsmal':
    'The indicator “{namn}” has an outcome but no target of its own to be judged by.',
  'fix.utfall-without-arsmal':
    'Enter the target in the column Årsmål, or why there is none in Skäl till årsmål.',
  'issue.arsmal-without-utfall':
    'The indicator “{namn}” has the target {arsmal} but no outcome, and no reason is given.',
  'fix.arsmal-without-utfall': 'Enter the outcome, or choose a reason in the column Skäl till saknat utfall.',
  'issue.own-arsmal-missing':
    'The council leaves the target for “{namn}” to the board (“{kfArsmal}”), but there is no target of its own.',
  'fix.own-arsmal-missing': 'Enter the target of the board or unit in the column Årsmål.',
  'issue.total-outside-gender-values':
    'The outcome {utfall} cannot come from men/boys {man} and women/girls {kvinnor}.',
  'fix.total-outside-gender-values': 'Check the three figures against their source.',
  'issue.gender-gap-without-comment':
    'Men/boys ({man}) and women/girls ({kvinnor}) differ by {gap} percentage points, but the analysis does not mention it.',
  'fix.gender-gap-without-comment': 'Comment on the gender gap in the column Analys.',
  'issue.utfall-equals-arsmal': 'The outcome is exactly the target in all {antal} rows that have both.',
  'fix.utfall-equals-arsmal':
    'Check against the source that the outcomes were not copied from the targets or the other way round.',
  'issue.arsmal-weaker-than-kf':
    'The target {arsmal} is weaker than the council’s {kfArsmal}, and no reason is given.',
  'fix.arsmal-weaker-than-kf':
    'Raise the target, or give the reason in the column Skäl till årsmål. If the council’s target is for the whole city: set KF avser staden to Ja.',
  'issue.arsmal-worse-than-last-year':
    'The target {arsmal} is worse than last year’s outcome {foregaende}, although the council asks for “{kfArsmal}”.',
  'fix.arsmal-worse-than-last-year': 'Change the target, or give the reason in the column Skäl till årsmål.',
  'issue.outcome-worse-than-last-year': 'The outcome {utfall} is worse than last year’s {foregaende}.',
  'fix.outcome-worse-than-last-year':
    'Explain the development in the analysis, or correct the figure or the direction.',
  'issue.duplicate-indicator': 'The indicator “{raw}” is already on the row {id}.',
  'fix.duplicate-indicator':
    'Remove one of the rows. If it serves several goals: enter them in the column Även för mål.',
  'issue.rows-without-analysis':
    'Under the goal “{mal}” there is no analysis of indicators that are not fully met: {namnList}.',
  'fix.rows-without-analysis': 'Explain why in the column Analys.',
  'issue.ratio-disagrees':
    'The outcome {typed} does not agree with numerator {taljare} and denominator {namnare}, which give {computed}{enhet}.',
  'fix.ratio-disagrees': 'Correct the outcome, the numerator or the denominator.',
  'issue.ratio-incomplete': 'The outcome of “{namn}” cannot be computed from its numerator: {brist}.',
  'fix.ratio-incomplete':
    'Fill in the denominator and the column Enhet (for example %), or write the outcome itself.',
  'issue.sum-part-missing':
    'The outcome of “{namn}” is a sum, but {kolumnList} is missing or cannot be read, so the indicator is not judged.',
  'fix.sum-part-missing':
    'Fill in the outcomes of the tertials (0 if there was none), or clear Utfall T1 and Utfall T2 and write the outcome of the year in Utfall.',
  'issue.sum-looks-accumulated':
    'The outcome of “{namn}” counts as the sum {summa}, but the figures of the tertials seem to be accumulated already.',
  'fix.sum-looks-accumulated':
    'If they are: choose Senaste in the column Beräkning. If not: mute this remark.',
  'issue.percent-not-summed':
    '“{namn}” is in per cent. Percentages are not added up; the outcome that is written counts.',
  'fix.percent-not-summed': 'Choose Senaste or Kvot in the column Beräkning.',
  'issue.percent-above-hundred': 'A share cannot be more than 100%, but here it says {raw}.',
  'fix.percent-above-hundred': 'Correct the figure, or the name of the indicator if it is no share.',
  'issue.share-beside-percent': '{raw} looks like a share (0–1) beside percentages. It is used as it stands.',
  'fix.share-beside-percent': 'Write it in percent, for example 6 % instead of 0.06.',
  'issue.unit-differs-in-row': '{raw} has another unit than the other figures on the row ({enhet}).',
  'fix.unit-differs-in-row': 'Write all figures on the row in the same unit.',
  'issue.unit-written-unevenly':
    '“{raw}” is written differently from other shares under the same goal: {medTecken} of the figures have a percent sign, {utanTecken} have none.',
  'fix.unit-written-unevenly': 'Write a percent sign on all of them, or enter % in the column Enhet.',
  'issue.direction-contradicts-target':
    'The column Riktning and the target “{arsmal}” contradict each other, so the indicator is not judged.',
  'fix.direction-contradicts-target': 'Change Riktning or the target.',
  'issue.override-without-reason':
    'The status of “{namn}” was set by hand without a motivation and therefore does not count.',
  'fix.override-without-reason': 'Give the reason in the column Motivering, or clear Överstyrd status.',
  'issue.override-outdated':
    'The status was set by hand on figures that have changed since. Then: {vid}. Now: {nu}.',
  'fix.override-outdated':
    'Judge again. If it still holds: update Överstyrd vid. Otherwise: clear Överstyrd status.',
  'issue.own-limit-invalid':
    'Egen gräns “{raw}” cannot be read; the rule of the workbook, {regel}, is used instead.',
  'fix.own-limit-invalid':
    'Write for example 20 %, 90/75 or trend. The first limit must be higher than the second.',
  'issue.bedomning-missing': 'The goal “{namn}” has no assessment.',
  'fix.bedomning-missing':
    'Choose one in the column Bedömning. If the goal is not to be assessed: set Bedöms to Nej.',
  'issue.bedomning-better-than-forslag':
    'The assessment of “{namn}” is better than the figures support. What speaks against it: {missar}.',
  'fix.bedomning-better-than-forslag': 'Explain why in the column Motivering, and name what was not reached.',
  'issue.helt-without-measure':
    'The goal “{namn}” is said to be fully met, but there is no indicator, activity or judged expected result below it.',
  'fix.helt-without-measure':
    'Judge the expected results, connect an indicator or activity to the goal, or say in Motivering what the assessment rests on.',
  'issue.goal-without-analysis': 'The unit’s goal “{namn}” has no analysis.',
  'fix.goal-without-analysis': 'Write the analysis in the sheet Mål, or in Texter if it is long.',
  'issue.namndmal-without-content':
    'The board’s goal “{namn}” has no unit goals, indicators, activities or expected results below it.',
  'fix.namndmal-without-content': 'Connect rows to the goal, or remove it.',
  'issue.wrong-parent-level':
    'The goal “{namn}” cannot stand right under “{overordnat}”: their levels do not follow each other.',
  'fix.wrong-parent-level':
    'Change Överordnat or Nivå. The order is inriktningsmål, verksamhetsområdesmål, nämndmål, enhetsmål.',
  'issue.goal-cycle': 'Goals are each other’s parents in a ring: {vag}.',
  'fix.goal-cycle': 'Change Överordnat of one of the goals.',
  'issue.goal-without-parent': 'The goal “{namn}” has no parent and stands outside the chain.',
  'fix.goal-without-parent': 'Enter the Mål-ID of its parent in the column Överordnat.',
  'issue.activity-state-contradiction':
    'The activity “{namn}” is ticked as done, but its state is Avvikelse or Utgår. The state counts.',
  'fix.activity-state-contradiction': 'Clear the tick in Klar, or change Läge.',
  'issue.deviation-without-analysis':
    'Under the goal “{mal}” there is no analysis of activities with a deviation: {namnList}.',
  'fix.deviation-without-analysis': 'Give cause and remedy in the column Analys.',
  'issue.deviation-without-new-end':
    'Under the goal “{mal}” there is no new end date for activities with a deviation: {namnList}.',
  'fix.deviation-without-new-end': 'Enter when the activity is to be done in the column Nytt slutdatum.',
  'issue.end-passed-without-state':
    'The activity “{namn}” was to be done by {slutdatum}, but nothing says how it went.',
  'fix.end-passed-without-state': 'Tick Klar, or choose a state in the column Läge.',
  'issue.end-before-start': 'The activity ends {slutdatum}, before its start {startdatum}.',
  'fix.end-before-start': 'Correct one of the dates.',
  'issue.end-before-year': 'The activity ended {slutdatum}, before the year of the report, {ar}.',
  'fix.end-before-year': 'Remove the activity, or enter a new end date.',
  'issue.new-end-not-later': 'The new end date {nyttSlutdatum} is not later than the old one, {slutdatum}.',
  'fix.new-end-not-later': 'Correct the date in the column Nytt slutdatum.',
  'issue.duplicate-activity': 'The same activity is already under the goal, on the row {id}.',
  'fix.duplicate-activity': 'Remove one of the rows.',
  'issue.text-claims-too-much': 'The text says more than the rows under “{mal}” show: “{mening}”',
  'fix.text-claims-too-much': 'Change the text, or correct the rows.',
  'issue.count-in-text-differs':
    'The text says “{citat}”, but neither the goal, those next to it nor the whole document counts that way.',
  'fix.count-in-text-differs':
    'Correct the number, or refer to it so that it is always right, for example with {exempel}.',
  'issue.period-words-differ':
    '“{citat}” does not agree with the type and year of the workbook ({typ} {ar}).',
  'fix.period-words-differ': 'Correct the text, or Typ and År in the sheet Uppgifter.',
  'issue.paragraph-repeated': 'The paragraph “{citat}” already stands in {plats}.',
  'fix.paragraph-repeated': 'Remove one of them unless it is meant to stand in both places.',
  'issue.agenda-name-differs': '“{citat}”: number and name do not belong to the same goal of Agenda 2030.',
  'fix.agenda-name-differs': 'Correct the number or the name. The goals have numbers 1 to 17.',
  'issue.personnummer-in-text': 'The text seems to contain a personal identity number.',
  'fix.personnummer-in-text': 'Remove it before the report is handed in.',
  'issue.email-in-text': 'The text contains an e-mail address.',
  'fix.email-in-text': 'Remove it if it points out a single person.',
  'issue.mobile-in-text': 'The text seems to contain a mobile number.',
  'fix.mobile-in-text': 'Remove it if it points out a single person.',
  'issue.client-name-in-text': 'The text seems to name a single client.',
  'fix.client-name-in-text': 'Rephrase so that nobody can be recognised.',
  'issue.small-count-with-text':
    'Fewer than {minst} have answered, and the row has a free text that may point somebody out.',
  'fix.small-count-with-text': 'Read the text through so that nobody can be recognised.',
  'issue.setting-not-yet-valid':
    '{namn}: the value is valid from {datum} only, after the period of the report. The default counts.',
  'fix.setting-not-yet-valid': 'Change Gäller från, or add a row with the value for the period.',
  'issue.mute-incomplete': 'The row mutes nothing: code, key or reason is missing.',
  'fix.mute-incomplete': 'Fill in Kod, Nyckel (the row id or alla) and Skäl.',
};
