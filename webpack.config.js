/**
 * Two builds: `cli`, the command line in one file without dependencies, and `web`, a folder for any static https
 * host with the task pane, its manifest, and the workbench (pane and grid in a browser without Excel). The address of that host comes from MALKEDJAN_URL.
 */
const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('./package.json');
const { manifestFor, readAddress } = require('./scripts/web/address.cjs');
const { StaticFilesPlugin } = require('./scripts/web/static-files-plugin.cjs');

const swcRule = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    sourceMaps: true,
  },
};

/** Our files only declare, but for those named here: what nobody uses of them is left out. */
const declaringRule = {
  test: /[\\/]src[\\/](?!core[\\/]without-eval|[a-z]+[\\/]main\.tsx?$).*\.tsx?$/,
  sideEffects: false,
};

const shared = {
  mode: 'production',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swcRule, declaringRule] },
  stats: 'errors-warnings',
};

const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: { malkedjan: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  // One file: what the pane loads later is inside from the start.
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

const web = () => {
  const address = readAddress(process.env.MALKEDJAN_URL);
  return {
    ...shared,
    name: 'web',
    target: ['web', 'es2022'],
    entry: { pane: './src/taskpane/main.tsx', workbench: './src/workbench/main.tsx' },
    output: {
      path: path.resolve(__dirname, 'dist/web'),
      filename: '[name].[contenthash:16].js',
      chunkFilename: '[name].[contenthash:16].js',
      publicPath: '',
      clean: true,
    },
    performance: { hints: false },
    plugins: [
      new DefinePlugin({ MALKEDJAN_VERSION: JSON.stringify(version) }),
      new StaticFilesPlugin({
        root: __dirname,
        pageList: [
          { file: 'pane.html', template: 'src/taskpane/pane.html', entry: 'pane' },
          { file: 'workbench.html', template: 'src/workbench/workbench.html', entry: 'workbench' },
        ],
        copyList: [
          { from: 'assets', to: 'assets' },
          { from: 'assets/pages', to: '' },
          { from: 'samples', to: 'exempel' },
        ],
        textList: [
          { file: 'manifest.xml', from: 'manifest.xml', transform: (text) => manifestFor(text, address) },
        ],
        licenceFile: 'licenser.txt',
      }),
    ],
  };
};

module.exports = [cli, web];
module.exports.web = web;
