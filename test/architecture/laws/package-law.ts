import type { Violation } from './sources';

export interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json, version 3: `node_modules/…` → entry. */
export interface PackageLock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** `office-js` on npm is not Microsoft's and pulls code from git; the helpers are archived. */
const REFUSED_LIST = ['office-js', '@microsoft/office-js-helpers'];
/** What the product itself runs on, beside the Node or browser it runs in. */
const RUNTIME_LIST = [
  '@cj-tech-master/excelts',
  '@fluentui/react-components',
  '@tanstack/react-virtual',
  'fflate',
  'numfmt',
  'react',
  'react-dom',
  'zod',
];
const FREE_LICENCE = /^\(?(MIT|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|ISC|0BSD)\b/;
const GIT_SOURCE =
  /^(git\b|git\+|github:|gitlab:|bitbucket:|[\w-]+\/[\w.-]+(#.*)?$)|\.git(#|$)|codeload\.github/;

const nameOf = (lockPath: string): string => lockPath.slice(lockPath.lastIndexOf('node_modules/') + 13);

/** Refused packages, code from git, unexpected runtime packages and licences that are not free enough. */
export function packageViolations(manifest: PackageJson, lock: PackageLock): readonly Violation[] {
  const lockList = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    ...declaredViolations(manifest),
    ...lockList.flatMap(([path, entry]) => lockViolations(path, entry)),
    ...lockList.flatMap(([path, entry]) => missingOptional(path, entry, lock)),
    ...Object.keys(manifest.dependencies ?? {})
      .filter((name) => !RUNTIME_LIST.includes(name))
      .map((name) => `package.json: ${name} is no agreed runtime package`),
  ];
}

/** `npm ci` refuses a lock file that lacks a package for another kind of machine. */
function missingOptional(path: string, entry: LockEntry, lock: PackageLock): readonly Violation[] {
  return Object.keys(entry.optionalDependencies ?? {})
    .filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    )
    .map((name) => `package-lock.json: ${path} may want ${name}, which is not locked`);
}

function declaredViolations(manifest: PackageJson): readonly Violation[] {
  const declaredList = [
    manifest.dependencies,
    manifest.devDependencies,
    manifest.optionalDependencies,
    manifest.peerDependencies,
  ].flatMap((group) => Object.entries(group ?? {}));
  return declaredList.flatMap(([name, range]) => [
    ...(REFUSED_LIST.includes(name) ? [`package.json: ${name} is refused`] : []),
    ...(isRefusedAlias(range) ? [`package.json: ${name} is refused (${range})`] : []),
    ...(GIT_SOURCE.test(range) ? [`package.json: ${name} comes from git (${range})`] : []),
  ]);
}

function isRefusedAlias(range: string): boolean {
  return REFUSED_LIST.some((name) => range === `npm:${name}` || range.startsWith(`npm:${name}@`));
}

function lockViolations(path: string, entry: LockEntry): readonly Violation[] {
  const name = nameOf(path);
  const isRuntime = !entry.dev && !entry.devOptional;
  return [
    ...(REFUSED_LIST.includes(name) ? [`package-lock.json: ${path} is refused`] : []),
    ...(GIT_SOURCE.test(entry.resolved ?? '') ? [`package-lock.json: ${path} comes from git`] : []),
    ...Object.entries(entry.dependencies ?? {})
      .filter(([wanted, range]) => REFUSED_LIST.includes(wanted) || isRefusedAlias(range))
      .map(([wanted]) => `package-lock.json: ${path} wants ${wanted}`),
    ...(isRuntime && !FREE_LICENCE.test(entry.license ?? '')
      ? [`package-lock.json: ${path} has the licence ${entry.license ?? 'unknown'}`]
      : []),
  ];
}
