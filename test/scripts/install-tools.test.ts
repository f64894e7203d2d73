import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../../scripts/install-tools.sh');

interface Machine {
  /** Packages that dpkg knows as installed. */
  readonly installedList: readonly string[];
  readonly userId: number;
  readonly hasApt?: boolean;
  readonly aptExit?: number;
  /** A package that this release of Debian does not have. */
  readonly unknown?: string;
}

interface Outcome {
  readonly status: number | null;
  readonly output: string;
  /** What apt-get was asked for, line by line. */
  readonly aptCallList: readonly string[];
}

/** Runs the script on a machine whose package programs are stand-ins that write down what they are asked. */
function runOn({ installedList, userId, hasApt = true, aptExit = 0, unknown = '' }: Machine): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-tools-'));
  const log = join(folder, 'apt.log');
  const program = (name: string, body: string): void => {
    writeFileSync(join(folder, name), `#!/bin/bash\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const known = installedList.map((name) => `${name}) printf 'install ok installed';;`).join(' ');
  program('dpkg-query', `case "\${@: -1}" in ${known} *) exit 1;; esac`);
  program('id', `echo ${userId}`);
  for (const name of ['mktemp', 'rm', 'tail']) program(name, `exec /usr/bin/${name} "$@"`);
  if (hasApt) program('apt-get', `echo "$*" >> ${log}\necho "apt says no"\nexit ${aptExit}`);
  program('apt-cache', `[[ "$2" != "${unknown}" ]]`);
  try {
    const { status, stdout, stderr } = spawnSync('/bin/bash', [SCRIPT], {
      encoding: 'utf8',
      env: { PATH: folder },
    });
    const aptCallList = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
    return { status, output: stdout + stderr, aptCallList };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ALL = [
  'libreoffice-calc-nogui',
  'poppler-utils',
  'libxml2-utils',
  'python3-openpyxl',
  'python3-xlsxwriter',
  'python3-lxml',
  'chromium',
  'fonts-crosextra-carlito',
  'fonts-liberation2',
];

describe('scripts/install-tools.sh', () => {
  test('does nothing when everything is there', () => {
    const outcome = runOn({ installedList: ALL, userId: 0 });
    expect(outcome).toMatchObject({ status: 0, aptCallList: [] });
    expect(outcome.output).toContain('all in place');
  });

  test('as root, installs what is missing and nothing else', () => {
    const outcome = runOn({ installedList: ALL.slice(2), userId: 0 });
    expect(outcome.status).toBe(0);
    expect(outcome.aptCallList).toEqual([
      '-q update',
      '-q -y install --no-install-recommends libreoffice-calc-nogui poppler-utils',
    ]);
    expect(outcome.output).toContain('installing libreoffice-calc-nogui poppler-utils');
    expect(outcome.output).not.toContain('apt says no');
  });

  test('as another user, says what is missing and how to get it', () => {
    const outcome = runOn({ installedList: ALL.slice(1), userId: 1000 });
    expect(outcome).toMatchObject({ status: 0, aptCallList: [] });
    expect(outcome.output).toContain('missing libreoffice-calc-nogui;');
    expect(outcome.output).toContain('sudo apt-get install');
  });

  test('on a machine without apt-get, names the programs', () => {
    const outcome = runOn({ installedList: [], userId: 0, hasApt: false });
    expect(outcome).toMatchObject({ status: 0, aptCallList: [] });
    expect(outcome.output).toContain('not a Debian machine');
    expect(outcome.output).toContain('xmllint');
  });

  test('leaves out a package that this release of Debian does not have', () => {
    const outcome = runOn({ installedList: ALL.slice(0, -2), userId: 0, unknown: 'fonts-liberation2' });
    expect(outcome.status).toBe(0);
    expect(outcome.aptCallList[1]).toBe('-q -y install --no-install-recommends fonts-crosextra-carlito');
    expect(outcome.output).toContain('no package fonts-liberation2');
  });

  test('shows the end of what apt-get said when it fails', () => {
    const outcome = runOn({ installedList: [], userId: 0, aptExit: 100 });
    expect(outcome.status).toBe(1);
    expect(outcome.aptCallList).toEqual(['-q update']);
    expect(outcome.output).toContain('apt says no');
  });
});
