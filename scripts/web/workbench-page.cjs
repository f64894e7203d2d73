/**
 * `node scripts/web/workbench-page.cjs <folder>`: builds the workbench alone, as `npm run build` does but not
 * minified. Used by the tests in a browser and by `npm run screenshots`.
 */
const path = require('node:path');
const webpack = require('webpack');
const { web } = require('../../webpack.config.js');
const { StaticFilesPlugin } = require('./static-files-plugin.cjs');

function config(folder) {
  const whole = web();
  const isStatic = (plugin) => plugin instanceof StaticFilesPlugin;
  const files = whole.plugins.find(isStatic);
  const pageList = files.pageList.filter(({ entry }) => entry === 'workbench');
  return {
    ...whole,
    context: path.resolve(__dirname, '../..'),
    entry: { workbench: whole.entry.workbench },
    output: { ...whole.output, path: folder },
    optimization: { minimize: false },
    plugins: [
      ...whole.plugins.filter((plugin) => !isStatic(plugin)),
      new StaticFilesPlugin({ ...files, pageList }),
    ],
  };
}

webpack(config(path.resolve(process.argv[2])), (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error?.message ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
