import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../architecture/laws/sources';
import { sharedPath } from '../helpers/shared';
import { describeWith } from '../helpers/tools';

describeWith(['xmllint', '../shared'], 'the manifest against the published schemas', () => {
  const schema = sharedPath('data/manifest-xsd/OfficeAppManifestV1_1.xsd');
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

  /** What xmllint says of a manifest; empty when it is valid. */
  function complaint(text: string): string {
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
      input: text,
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr;
  }

  test('is valid', () => {
    expect(complaint(manifest)).toBe('');
  });

  test.each([
    ['a missing element', /<Permissions>.*<\/Permissions>/, '', 'VersionOverrides'],
    ['a wrong order', /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1', 'Version'],
    ['a button without a tip', /<Supertip>[^]*?<\/Supertip>/, '', 'Icon'],
    ['an empty AppDomains', '<Hosts>', '<AppDomains/><Hosts>', 'AppDomains'],
  ])('sees %s', (_, from, to, element) => {
    expect(complaint(manifest.replace(from, to))).toMatch(new RegExp(`${element}.*Schemas validity error`));
  });
});
