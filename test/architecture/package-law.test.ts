import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageViolations, type PackageJson, type PackageLock } from './laws/package-law';
import { ROOT } from './laws/sources';

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as T;

describe('package law', () => {
  const manifest = readJson<PackageJson>('package.json');
  const lock = readJson<PackageLock>('package-lock.json');

  test('reads a lock file with entries', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  });

  test('no refused package, nothing from git, free licences at run time', () => {
    expect(packageViolations(manifest, lock)).toEqual([]);
  });

  test('the agreed runtime packages are the ones in use', () => {
    expect(Object.keys(manifest.dependencies ?? {}).sort()).toEqual([
      '@cj-tech-master/excelts',
      '@fluentui/react-components',
      '@tanstack/react-virtual',
      'fflate',
      'numfmt',
      'react',
      'react-dom',
      'zod',
    ]);
  });
});

describe('package law: what it catches', () => {
  const lockOf = (path: string, entry: object): PackageLock => ({ packages: { '': {}, [path]: entry } });
  const good = { license: 'MIT', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' };

  test.each<[string, PackageJson]>([
    ["npm's office-js", { devDependencies: { 'office-js': '^0.1.0' } }],
    ['the archived helpers', { devDependencies: { '@microsoft/office-js-helpers': '1.0.2' } }],
    ["npm's office-js by another name", { devDependencies: { office: 'npm:office-js@0.1.0' } }],
    ['another runtime package', { dependencies: { lodash: '^4.0.0' } }],
    ['git+https', { devDependencies: { a: 'git+https://example.org/a.git' } }],
    ['github:', { devDependencies: { a: 'github:someone/a' } }],
    ['the short form of GitHub', { devDependencies: { a: 'someone/a#main' } }],
    ['an optional package from git', { optionalDependencies: { a: 'git://example.org/a' } }],
  ])('in package.json: %s', (_, manifest) => {
    expect(packageViolations(manifest, { packages: { '': {} } })).toHaveLength(1);
  });

  test.each([
    [
      "npm's office-js below another package",
      'node_modules/a/node_modules/office-js',
      { ...good, dev: true },
    ],
    [
      'a package that wants office-js',
      'node_modules/a',
      { ...good, dev: true, dependencies: { 'office-js': '*' } },
    ],
    ['code from git over ssh', 'node_modules/a', { ...good, resolved: 'git+ssh://git@example.org/a.git#0f' }],
    ['a GitHub archive', 'node_modules/a', { ...good, resolved: 'https://codeload.github.com/a/tar.gz/0f' }],
    [
      'no entry for another machine',
      'node_modules/a',
      { ...good, optionalDependencies: { 'a-darwin': '1.0.0' } },
    ],
    ['GPL at run time', 'node_modules/a', { ...good, license: 'GPL-3.0-only' }],
    ['no licence at run time', 'node_modules/a', { resolved: good.resolved }],
  ])('in package-lock.json: %s', (_, path, entry) => {
    expect(packageViolations({}, lockOf(path, entry))).toHaveLength(1);
  });

  test.each([
    ["Microsoft's own package", { devDependencies: { '@microsoft/office-js': '1.1.110' } }],
    ['an exact version', { devDependencies: { a: '1.2.3-rc.1' } }],
    ['an alias of the registry', { devDependencies: { ts7: 'npm:typescript@7.0.2' } }],
  ])('allows %s', (_, manifest) => {
    expect(packageViolations(manifest, { packages: { '': {} } })).toEqual([]);
  });

  test('allows any licence for tools that stay on the developer machine', () => {
    expect(
      packageViolations({}, lockOf('node_modules/a', { ...good, license: 'MPL-2.0', dev: true })),
    ).toEqual([]);
  });
});
