import { PANE_POLICY, pageProblems, panePageProblems, scriptProblems, type WebFolder } from './web-rules';

const POLICY = Object.entries(PANE_POLICY)
  .map((entry) => entry.join(' '))
  .join('; ');
const META = `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`;
const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const OWN = '<script defer src="pane.0f.js"></script>';
const FOLDER: WebFolder = new Map([
  ['pane.0f.js', ''],
  ['pane.css', null],
]);

const page = (...partList: readonly string[]): string =>
  `<!doctype html><html><head>${partList.join('\n')}</head><body><div id="pane"></div></body></html>`;

describe('rules of the pane page', () => {
  test('a good page', () => {
    const html = page(
      '<!-- <script>old()</script> -->',
      META,
      OFFICE,
      OWN,
      '<link rel="stylesheet" href="pane.css" />',
    );
    expect(panePageProblems(html, FOLDER)).toEqual([]);
  });

  test('a good page, written tersely', () => {
    const html = page(META.replace(' />', '>'), OFFICE, '<script defer src=pane.0f.js></script>');
    expect(panePageProblems(html, FOLDER)).toEqual([]);
  });

  test.each([
    ['no policy', page(OFFICE, OWN), 'no content security policy'],
    [
      'a wider policy',
      page(META.replace("connect-src 'self'", 'connect-src *'), OFFICE),
      "connect-src is *, not 'self'",
    ],
    [
      'a policy with less',
      page(META.replace("base-uri 'none'; ", ''), OFFICE),
      "base-uri is missing, not 'none'",
    ],
    [
      'a policy with more',
      page(META.replace("'none';", "'none'; worker-src blob:;"), OFFICE),
      'worker-src is blob:',
    ],
    [
      'code of text allowed',
      page(META.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"), OFFICE),
      'script-src is',
    ],
    ['a script before the policy', page(OFFICE, META), 'script stands before the policy'],
    ['a script inside the page', page(META, OFFICE, '<script>a()</script>'), 'a script inside the page'],
    [
      'a style sheet inside the page',
      page(META, OFFICE, '<style>a{}</style>'),
      'a style sheet inside the page',
    ],
    ['a handler', page(META, OFFICE, '<link rel="icon" href="pane.css" onload="a()" />'), 'onload on link'],
    ['a style on an element', page(META, OFFICE, '<p style="color: red"></p>'), 'a style on p'],
    [
      'a script from elsewhere',
      page(META, OFFICE, '<script src="https://cdn.example/a.js"></script>'),
      'script leads to https',
    ],
    [
      'a script without its scheme',
      page(META, OFFICE, '<script src="//cdn.example/a.js"></script>'),
      'script leads to //cdn',
    ],
    ['another path of the script host', page(META, OFFICE.replace('/1/', '/beta/')), 'script leads to'],
    [
      'a style sheet from elsewhere',
      page(META, OFFICE, '<link href="http://a.b/c.css" />'),
      'link leads to http:',
    ],
    ['a path from the root of the host', page(META, OFFICE, '<img src="/a.png" />'), 'img leads to /a.png'],
    [
      'a file that is not there',
      page(META, OFFICE, '<script src="pane.00.js"></script>'),
      'no file pane.00.js',
    ],
    ['no office.js', page(META, OWN), 'office.js is loaded 0 times'],
  ])('%s', (_, html, problem) => {
    expect(panePageProblems(html, FOLDER)).toContainEqual(expect.stringContaining(problem));
  });

  test('other pages need a policy too', () => {
    expect(pageProblems(page('<link rel="stylesheet" href="pane.css" />'), FOLDER)).toEqual([
      'link stands before the policy',
    ]);
  });
});

describe('rules of scripts', () => {
  test.each([
    ['an address', 'fetch("https://example.org/collect")', 'knows the address https://example.org/collect'],
    ['http', "a='http://example.org'", 'knows the address http://example.org'],
    ['a socket', 'new WebSocket(`wss://example.org`)', 'knows the address wss://example.org'],
    ['an address that begins as a known one', '"http://www.w3.org/2000/svg/../x"', 'knows the address'],
    ['eval', 'var a=eval("1")', 'eval('],
    ['eval, called from afar', '(0,eval)("1")', 'eval)('],
    ['a function made of text', 'a=new Function("return this")', 'new Function'],
    ['a function made of text without new', 'a=Function("return this")()', 'Function("'],
    ['a timer with text', 'setTimeout("a()",1)', 'setTimeout("'],
    ['code loaded later', 'import("./a.js")', 'import('],
    ['a worker that loads code', 'importScripts("a.js")', 'importScripts('],
  ])('%s', (_, script, problem) => {
    expect(scriptProblems(script)).toContainEqual(expect.stringContaining(problem));
  });

  test.each([
    'var a=document.createElementNS("http://www.w3.org/2000/svg","path")',
    'throw Error("see https://reactjs.org/docs/error-decoder.html?invariant="+a)',
    'v(()=>{if(pe.jitless)return!1;if(n.includes("Cloudflare"))return!1;try{return new Function(""),!0}catch(e){}})',
    'a.eval(b);c instanceof Function;d.import(e);setTimeout(function(){},1)',
  ])('allow %s', (script) => {
    expect(scriptProblems(script)).toEqual([]);
  });
});
