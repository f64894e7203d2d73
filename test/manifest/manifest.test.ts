import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng } from '../../scripts/icons/png';
import { DEFAULT_ADDRESS, manifestFor } from '../../scripts/web/address.cjs';
import { ROOT } from '../architecture/laws/sources';
import { DECLARED_SETS } from '../excel/setup';
import { manifestProblems, type ManifestContext } from './rules';

const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

function iconSizePx(path: string): readonly [number, number] | null {
  try {
    const { widthPx, heightPx } = decodePng(readFileSync(join(ROOT, path)));
    return [widthPx, heightPx];
  } catch {
    return null;
  }
}

const CONTEXT: ManifestContext = {
  address: DEFAULT_ADDRESS,
  packageVersion: version,
  excelApi: DECLARED_SETS.ExcelApi,
  iconSizePx,
};

describe('manifest.xml', () => {
  test('holds every rule', () => {
    expect(manifestProblems(MANIFEST, CONTEXT)).toEqual([]);
  });

  test('holds every rule at another address, and names no other', () => {
    const address = 'https://verktyg.example.se/malkedjan';
    const moved = manifestFor(MANIFEST, address);
    expect(moved).not.toContain('localhost');
    expect(manifestProblems(moved, { ...CONTEXT, address })).toEqual([]);
  });
});

/** The manifest with one thing broken; fails when there is nothing to break. */
function broken(from: string | RegExp, to: string): readonly string[] {
  const text = MANIFEST.replace(from, to);
  if (text === MANIFEST) throw new Error(`nothing to break: ${from}`);
  return manifestProblems(text, CONTEXT);
}

const LONG = 'å'.repeat(126);
const PERMISSIONS = '<Permissions>ReadWriteDocument</Permissions>';

describe('manifest rules: what they catch', () => {
  test.each<[string, string | RegExp, string, string]>([
    [
      'a wrong order in the frame',
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      '$2$1',
      "is not Excel's order",
    ],
    [
      'a wrong order in a button',
      /(<Label resid="Kontroll.Text"\/>)\s*(<Supertip>[^]*?<\/Supertip>)/,
      '$2$1',
      'order',
    ],
    [
      'a wrong order of resources',
      /(<bt:Images>[^]*<\/bt:Images>)\s*(<bt:Urls>[^]*<\/bt:Urls>)/,
      '$2$1',
      'order',
    ],
    ['an unknown element', PERMISSIONS, `${PERMISSIONS}<Rule/>`, 'Rule does not belong here'],
    ['a missing element', /<SupportUrl[^]*<\/SupportUrl>/, '', 'SupportUrl stands 0 times'],
    ['an element twice', PERMISSIONS, PERMISSIONS + PERMISSIONS, 'Permissions stands 2 times'],
    ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>malkedjan</Id>', 'is no GUID'],
    ['another version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', 'in four parts'],
    ['a version of three parts', `<Version>${version}.0<`, `<Version>${version}<`, 'in four parts'],
    ['another permission', 'ReadWriteDocument', 'ReadDocument', 'Permissions ReadDocument'],
    ['another kind of add-in', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'not a TaskPaneApp'],
    [
      'other domains',
      '<Hosts>',
      '<AppDomains><AppDomain>https://a.se</AppDomain></AppDomains><Hosts>',
      'AppDomains',
    ],
    ['another requirement set', 'MinVersion="1.9"/>', 'MinVersion="1.13"/>', 'requires ExcelApi 1.13'],
    [
      'a long name',
      'DisplayName DefaultValue="Målkedjan"',
      `DisplayName DefaultValue="${LONG}"`,
      'at most 125',
    ],
    ['a long description', 'Value="Målkedjan checks', `Value="${LONG}${LONG}`, 'Description: '],
    ['a long label', 'DefaultValue="Kontrollera"', `DefaultValue="${LONG}"`, 'Kontroll.Text: 126 characters'],
    ['a long tip in English', 'Value="Find errors', `Value="${LONG}${LONG}`, 'Kontroll.Tips: '],
    ['an empty text', 'DefaultValue="Kontrollera"', 'DefaultValue=" "', 'Kontroll.Text has an empty text'],
    [
      'a resid without a resource',
      'Label resid="Kontroll.Text"',
      'Label resid="Kontrol.Text"',
      'means nothing',
    ],
    [
      'a resource without use',
      'Label resid="Kontroll.Text"',
      'Label resid="Rapport.Text"',
      'Kontroll.Text is not used',
    ],
    ['a resource twice', /(<bt:Image id="Ikon.Rapport.80".*)/, '$1$1', 'Ikon.Rapport.80 stands twice'],
    ['a long resid', /Kontroll\.Tips/g, 'Kontroll.Tips.Som.Har.Ett.For.Langt.Namn', 'at most 32 characters'],
    [
      'a resource of another kind',
      'Label resid="Kontroll.Text"',
      'Label resid="Kontroll.Tips"',
      'is among LongStrings',
    ],
    ['another default language', '<DefaultLocale>sv-SE', '<DefaultLocale>en-US', 'DefaultLocale en-US'],
    [
      'a text without English',
      /\s*<bt:Override Locale="en-US" Value="Check"\/>/,
      '',
      'Kontroll.Text has no en-US text',
    ],
    [
      'a name without English',
      /\s*<Override Locale="en-US" Value="Målkedjan"\/>/,
      '',
      'DisplayName has no en-US text',
    ],
    [
      'an override of Swedish',
      /(<bt:)(Override) Locale="en-US"( Value="Check"\/>)/,
      '$1$2 Locale="sv-SE"$3',
      'overrides the',
    ],
    [
      'a language twice',
      /(<bt:Override Locale="en-US" Value="Check"\/>)/,
      '$1$1',
      'Kontroll.Text has a language twice',
    ],
    [
      'http',
      'DefaultValue="https://localhost:3000/pane.html"',
      'DefaultValue="http://localhost:3000/pane.html"',
      'not https',
    ],
    [
      'another host',
      'SupportUrl DefaultValue="https://localhost:3000',
      'SupportUrl DefaultValue="https://example.org',
      'not below',
    ],
    ['an icon that is not there', /assets\/kontroll-16\.png/, 'assets/kontrol-16.png', 'no picture at'],
    [
      'an icon of another size',
      /assets\/kontroll-16\.png/,
      'assets/kontroll-32.png',
      'is 32×32 px, not 16×16',
    ],
    [
      'a small icon for the list',
      'IconUrl DefaultValue="https://localhost:3000/assets/malkedjan-32',
      'IconUrl DefaultValue="https://localhost:3000/assets/malkedjan-16',
      'not 32×32',
    ],
    ['a missing size', /\s*<bt:Image size="80" resid="Ikon.Kontroll.80"\/>/, '', 'an icon lacks 80 px'],
    ['a button with another view', 'vy=rapport', 'vy=report', 'the buttons open kontroll, resultat, report'],
    [
      'buttons with panes of their own',
      '<TaskpaneId>Malkedjan.Panel',
      '<TaskpaneId>Malkedjan.Annan',
      'share one pane',
    ],
    ['buttons with the same id', 'id="Malkedjan.Rapport"', 'id="Malkedjan.Resultat"', 'the same id'],
  ])('%s', (_, from, to, problem) => {
    expect(broken(from, to)).toContainEqual(expect.stringContaining(problem));
  });
});
