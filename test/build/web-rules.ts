/** Rules of the built web folder: what its pages may load and what its scripts may know of the world. */

/** Name in the folder → text of a page or script; null-valued names are files that are not text. */
export type WebFolder = ReadonlyMap<string, string | null>;

/** The only address beside our own that a page may load anything from. */
export const SCRIPT_HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_SCRIPT = `${SCRIPT_HOST}/lib/1/hosted/office.js`;

/** What the pane's policy must say, no more and no less; reasons stand in docs/installation.md. */
export const PANE_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': `'self' ${SCRIPT_HOST}`,
  'connect-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'frame-src': SCRIPT_HOST,
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Addresses that may stand in a script, with the reason why nothing is fetched from them. */
export const KNOWN_ADDRESS_LIST: readonly (readonly [RegExp, string])[] = [
  [
    /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|1998\/Math\/MathML|XML\/1998\/namespace|1999\/xhtml)$/,
    'XML namespace',
  ],
  [/^https?:\/\/json-schema\.org\/draft[-/][\w-]+\/schema#?$/, "names of JSON schema's editions in zod"],
  [/^http:\/\/\[\$\{\w+\}\]$/, "zod's check of an IPv6 address: only parsed"],
  [/^https:\/\/reactjs\.org\/docs\/error-decoder\.html/, "text of React's errors"],
];

/** zod asks whether it may make code of text; `src/core/without-eval.ts` answers no before the question. */
const GUARDED_PROBE =
  /if\([\w$]+\.jitless\)return!1;if\([^{}]*\)return!1;try\{return new Function\(""\),!0\}/g;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly at: number;
  /** What stands between it and its end, for scripts and styles. */
  readonly content: string;
}

const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

function tagsOf(html: string): readonly Tag[] {
  const bare = html.replace(/<!--[^]*?-->/g, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(TAG)].map((match) => {
    const name = match[1]!.toLowerCase();
    const start = match.index + match[0].length;
    const end = bare.indexOf(`</${name}`, start);
    const attributes = new Map(
      [...match[2]!.matchAll(ATTRIBUTE)].map(
        ([, key, double, single, plain]) => [key!.toLowerCase(), double ?? single ?? plain ?? ''] as const,
      ),
    );
    return { name, attributes, at: match.index, content: end < 0 ? '' : bare.slice(start, end).trim() };
  });
}

/** Directive → sources, of the page's policy; null when it has none. */
function policyOf(tagList: readonly Tag[]): ReadonlyMap<string, string> | null {
  const text = tagList
    .find((tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    ?.attributes.get('content');
  if (text === undefined) return null;
  return new Map(
    text.split(';').map((directive) => {
      const [name, ...sourceList] = directive.trim().split(/\s+/);
      return [name!, sourceList.join(' ')] as const;
    }),
  );
}

/** Broken rules of the pane's page. */
export function panePageProblems(html: string, folder: WebFolder): readonly string[] {
  const tagList = tagsOf(html);
  const problemList = [...policyProblems(policyOf(tagList)), ...pageProblems(html, folder)];
  const officeCount = tagList.filter((tag) => tag.attributes.get('src') === OFFICE_SCRIPT).length;
  if (officeCount !== 1) problemList.push(`office.js is loaded ${officeCount} times`);
  return problemList;
}

function policyProblems(policy: ReadonlyMap<string, string> | null): readonly string[] {
  if (policy === null) return ['no content security policy'];
  const nameSet = new Set([...policy.keys(), ...Object.keys(PANE_POLICY)]);
  return [...nameSet]
    .filter((name) => policy.get(name) !== PANE_POLICY[name])
    .map(
      (name) => `policy: ${name} is ${policy.get(name) ?? 'missing'}, not ${PANE_POLICY[name] ?? 'expected'}`,
    );
}

/** Broken rules that hold for every page: a policy first, nothing inline, nothing from elsewhere, no dead link. */
export function pageProblems(html: string, folder: WebFolder): readonly string[] {
  const tagList = tagsOf(html);
  const policyAt = tagList.find(
    (tag) => tag.attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  )?.at;
  const loadingList = tagList.filter((tag) => /^(script|link|style|img|iframe)$/.test(tag.name));
  const problemList = loadingList
    .filter((tag) => policyAt === undefined || tag.at < policyAt)
    .map((tag) => `${tag.name} stands before the policy`);
  return [...problemList, ...tagList.flatMap((tag) => tagProblems(tag, folder))];
}

function tagProblems(tag: Tag, folder: WebFolder): readonly string[] {
  const problemList: string[] = [];
  if (tag.name === 'script' && tag.content !== '') problemList.push('a script inside the page');
  if (tag.name === 'style') problemList.push('a style sheet inside the page');
  for (const [name, value] of tag.attributes) {
    if (name.startsWith('on')) problemList.push(`${name} on ${tag.name}`);
    if (name === 'style') problemList.push(`a style on ${tag.name}`);
    if (name === 'src' || name === 'href') problemList.push(...referenceProblems(tag.name, value, folder));
  }
  return problemList;
}

function referenceProblems(tagName: string, value: string, folder: WebFolder): readonly string[] {
  if (tagName === 'script' && value === OFFICE_SCRIPT) return [];
  if (/^([a-z]+:|\/)/i.test(value)) return [`${tagName} leads to ${value}`];
  return folder.has(value) ? [] : [`${tagName}: no file ${value}`];
}

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>\\)]+/g;
const CODE_FROM_TEXT =
  /(?<![\w$.])eval\s*\)?\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(\s*["'`]|\bset(?:Timeout|Interval)\(\s*["'`]/;
const LOADED_LATER = /\bimportScripts\s*\(|(?<![\w$.])import\s*\(/;

/** Addresses, code made of text and code loaded later, in a script. */
export function scriptProblems(script: string): readonly string[] {
  const addressList = [...new Set(script.match(ADDRESS) ?? [])];
  const unguarded = script.replace(GUARDED_PROBE, '');
  const codeList = [CODE_FROM_TEXT, LOADED_LATER].flatMap((pattern) => pattern.exec(unguarded)?.[0] ?? []);
  return [
    ...addressList
      .filter((address) => !KNOWN_ADDRESS_LIST.some(([pattern]) => pattern.test(address)))
      .map((address) => `knows the address ${address}`),
    ...codeList.map((code) => `makes or loads code: ${code}`),
  ];
}
