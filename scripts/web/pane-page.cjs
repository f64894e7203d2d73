/**
 * `node scripts/web/pane-page.cjs <folder>`: bundles the page of the pane tests (the pane over a file in memory)
 * with its html. Used by the tests in a browser and by `npm run screenshots`.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const webpack = require('webpack');
const { web } = require('../../webpack.config.js');

const ROOT = path.resolve(__dirname, '../..');
/** The policy of the built pane (src/taskpane/pane.html), but for Microsoft's script. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
const HTML = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Målkedjan</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <script defer src="page.js"></script>
  </head>
  <body><div id="pane"></div></body>
</html>
`;
const CSS = 'html, body, #pane { height: 100%; margin: 0; }\n';

function config(folder) {
  const { mode, resolve, module, stats } = web();
  return {
    mode,
    resolve,
    module,
    stats,
    context: ROOT,
    target: ['web', 'es2022'],
    entry: { page: './test/e2e/page/pane-page.tsx' },
    output: { path: folder, filename: '[name].js' },
    devtool: false,
    performance: { hints: false },
  };
}

function buildPanePage(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), HTML);
  writeFileSync(path.join(folder, 'page.css'), CSS);
  return new Promise((done, fail) => {
    webpack(config(folder), (error, stats) => {
      if (error) return fail(error);
      return stats.hasErrors() ? fail(new Error(stats.toString('errors-only'))) : done();
    });
  });
}

buildPanePage(path.resolve(process.argv[2])).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
