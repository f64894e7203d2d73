/**
 * Turns jest's JSON result into what a person wants to know: what failed and why, what was not run and why.
 * A skipped test is a failure in CI, except one that reads ../shared when that folder is absent.
 */
const SHARED_MARK = '../shared';
const REASON = /\[kräver ([^\]]+)\]/;

/** `{passed, failureList: [{title, message}], skippedList: [{title, reason, isExcused}]}` of a jest result. */
export function digest(jestResult, hasShared) {
  const out = { passed: 0, failureList: [], skippedList: [] };
  for (const suite of jestResult.testResults) {
    const file = shortPath(suite.name);
    for (const test of suite.assertionResults) addTest(out, file, test, hasShared);
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed')) {
      out.failureList.push({ title: `${file} (the file could not be run)`, message: suite.message });
    }
  }
  return out;
}

function addTest(out, file, test, hasShared) {
  const title = `${file} › ${[...test.ancestorTitles, test.title].join(' › ')}`;
  if (test.status === 'passed') out.passed += 1;
  else if (test.status === 'failed')
    out.failureList.push({ title, message: ownFrames(test.failureMessages.join('\n')) });
  else {
    const reason = REASON.exec(title)?.[1] ?? null;
    out.skippedList.push({ title, reason, isExcused: !hasShared && (reason ?? '').includes(SHARED_MARK) });
  }
}

/** A message without the frames of jest and Node. */
function ownFrames(message) {
  const isForeign = (line) =>
    /^\s+at .*(node_modules|\(node:|at new Promise)/.test(line) || /^\s+at new Promise/.test(line);
  return message
    .split('\n')
    .filter((line) => !isForeign(line))
    .join('\n');
}

function shortPath(path) {
  const at = path.lastIndexOf('/test/');
  return at < 0 ? path : path.slice(at + 1);
}

/**
 * The report's lines and whether all is well. `stepList` = `[{name, isOk, output}]`. The last line is always
 * `N passed, N failed`, steps and tests together.
 */
export function report({ stepList, digested, isCi }) {
  const brokenStepList = stepList.filter((step) => !step.isOk);
  const blamedList = isCi ? digested.skippedList.filter((test) => !test.isExcused) : [];
  const passed = stepList.length - brokenStepList.length + digested.passed;
  const failed = brokenStepList.length + digested.failureList.length + blamedList.length;
  const hasRun = digested.passed + digested.failureList.length > 0;
  const lineList = [
    ...brokenStepList.flatMap((step) => ['', `✗ ${step.name}`, indent(step.output)]),
    ...digested.failureList.flatMap((failure) => ['', `✗ ${failure.title}`, indent(failure.message)]),
    ...skippedLines(digested.skippedList, isCi),
    ...(hasRun ? [] : ['', '✗ no test ran']),
    '',
    `${passed} passed, ${hasRun ? failed : failed + 1} failed`,
  ];
  return { lineList, isOk: failed === 0 && hasRun };
}

function skippedLines(skippedList, isCi) {
  if (skippedList.length === 0) return [];
  const byReason = new Map();
  for (const test of skippedList) {
    const reason = test.reason === null ? 'skipped without a reason' : `needs ${test.reason}`;
    const verdict = isCi && !test.isExcused ? `${reason}: counts as failed in CI` : reason;
    byReason.set(verdict, [...(byReason.get(verdict) ?? []), test.title]);
  }
  return [...byReason].flatMap(([reason, titleList]) => [
    '',
    `Not run (${reason}):`,
    ...titleList.map((title) => `  – ${title}`),
  ]);
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
