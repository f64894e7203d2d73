/** `node test/office-page/bundle-host.cjs <folder>`: the local host as one script for a page, `host.js`. */
const path = require('node:path');
const webpack = require('webpack');
const { web } = require('../../webpack.config.js');

const { resolve, module: rules } = web();

webpack(
  {
    mode: 'development',
    devtool: false,
    context: path.resolve(__dirname, '../..'),
    target: ['web', 'es2022'],
    entry: { host: './test/office-page/host-page.ts' },
    output: { path: path.resolve(process.argv[2]), filename: '[name].js' },
    resolve,
    module: rules,
  },
  (error, stats) => {
    const problem = error?.message ?? (stats.hasErrors() ? stats.toString('errors-only') : null);
    if (problem === null) return;
    console.error(problem);
    process.exitCode = 1;
  },
);
