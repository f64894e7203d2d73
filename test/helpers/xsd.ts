import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedPath } from './shared';
import { pythonWith } from './tools';
import { contentTypeOf, type PartMap } from './workbook-parts';

/** What validation needs on a machine, for `describeWith`. */
export const XSD_TOOL_LIST = ['xmllint', 'python:lxml'] as const;

/** Content type, from its end → schema of ECMA-376 transitional. */
const SCHEMA_BY_TYPE: readonly (readonly [RegExp, string])[] = [
  [
    /spreadsheetml\.(?!printerSettings|customProperty)[\w.]+\+xml$|ms-excel\.sheet\.macroEnabled\.main\+xml$/,
    'sml.xsd',
  ],
  [/officedocument\.drawing\+xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/drawingml\.chart\+xml$/, 'dml-chart.xsd'],
  [/extended-properties\+xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/custom-properties\+xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/package\.relationships\+xml$/, 'opc-relationships.xsd'],
];

/** The schema that judges a part; null when there is none (pictures, macros, extensions, theme). */
export function schemaOf(parts: PartMap, name: string): string | null {
  if (name === '[Content_Types].xml') return 'opc-contentTypes.xsd';
  if (name.endsWith('.rels')) return 'opc-relationships.xsd';
  const type = contentTypeOf(parts, name) ?? '';
  return SCHEMA_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}

/** One file to validate: a label for messages, the schema's file name, the bytes. */
export interface XsdJob {
  readonly label: string;
  readonly schema: string;
  readonly bytes: Uint8Array;
}

/** Jobs for these parts of a package; parts without a schema are left out. */
export function xsdJobs(label: string, parts: PartMap, nameList: readonly string[]): readonly XsdJob[] {
  return nameList.flatMap((name) => {
    const schema = schemaOf(parts, name);
    return schema === null ? [] : [{ label: `${label} ${name}`, schema, bytes: parts.get(name)! }];
  });
}

/** Validates all jobs, one xmllint run per schema; each problem as one line with the job's label. */
export function xsdProblems(jobList: readonly XsdJob[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'malkedjan-xsd-'));
  try {
    return validateIn(folder, jobList);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function validateIn(folder: string, jobList: readonly XsdJob[]): readonly string[] {
  mkdirSync(join(folder, 'raw'));
  mkdirSync(join(folder, 'clean'));
  const fileList = jobList.map((job, index) => {
    const source = join(folder, 'raw', `${index}.xml`);
    writeFileSync(source, job.bytes);
    return { source, target: join(folder, 'clean', `${index}.xml`), job };
  });
  const broken = JSON.parse(
    execFileSync(pythonWith('lxml'), [join(__dirname, 'xsd_clean.py')], {
      input: JSON.stringify(fileList.map(({ source, target }) => ({ source, target }))),
      encoding: 'utf8',
    }),
  ) as Record<string, string>;
  const schemaList = [...new Set(jobList.map(({ schema }) => schema))];
  return [
    ...fileList.flatMap(({ source, job }) => (broken[source] ? [`${job.label}: ${broken[source]}`] : [])),
    ...schemaList.flatMap((schema) =>
      runXmllint(
        schema,
        fileList.filter(({ job, source }) => job.schema === schema && !broken[source]),
      ),
    ),
  ];
}

function runXmllint(schema: string, fileList: readonly { target: string; job: XsdJob }[]): readonly string[] {
  if (fileList.length === 0) return [];
  const labelByFile = new Map(fileList.map(({ target, job }) => [target, job.label]));
  const argList = ['--noout', '--schema', sharedPath(`data/ooxml-xsd/${schema}`), ...labelByFile.keys()];
  const { stderr, status } = spawnSync('xmllint', argList, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const problemList = stderr
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(' validates') && !line.endsWith(' fails to validate'))
    .map((line) => {
      const file = [...labelByFile.keys()].find((path) => line.startsWith(path));
      return file === undefined ? line : `${labelByFile.get(file)}${line.slice(file.length)}`;
    });
  return status === 0 || problemList.length > 0 ? problemList : [`xmllint ended with ${status}: ${stderr}`];
}
