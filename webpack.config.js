/** Builds the command line into one file without dependencies. */
const path = require('node:path');
const { BannerPlugin } = require('webpack');

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

module.exports = {
  name: 'cli',
  mode: 'production',
  target: 'node20',
  entry: { malkedjan: './src/cli/main.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [swcRule] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
};
