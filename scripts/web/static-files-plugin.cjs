/** A webpack plugin that puts beside the scripts what a static host needs: pages, pictures, manifest, licences. */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');
const { licenceText } = require('./licences.cjs');

const SCRIPT_MARK = '<!-- scripts -->';

class StaticFilesPlugin {
  /**
   * `pageList` = `[{file, template, entry}]`: the template's script mark becomes the scripts of the entry.
   * `copyList` = `[{from, to}]`: every file of a folder, as it is. `textList` = `[{file, from, transform}]`.
   */
  constructor({ root, pageList, copyList, textList, licenceFile }) {
    Object.assign(this, { root, pageList, copyList, textList, licenceFile });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('StaticFilesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'StaticFilesPlugin', stage }, () => {
        // Left as written: people read these files.
        const emit = (file, content) =>
          compilation.emitAsset(file, new sources.RawSource(content), { minimized: true });
        for (const [file, content] of this.files(compilation)) emit(file, content);
      });
    });
  }

  *files(compilation) {
    for (const { file, template, entry } of this.pageList) {
      const scriptList = compilation.entrypoints
        .get(entry)
        .getFiles()
        .filter((name) => name.endsWith('.js'));
      yield [file, withScripts(this.read(compilation, template).toString('utf8'), scriptList)];
    }
    for (const { from, to } of this.copyList) {
      for (const entry of readdirSync(path.join(this.root, from), { withFileTypes: true })) {
        if (entry.isFile())
          yield [path.posix.join(to, entry.name), this.read(compilation, `${from}/${entry.name}`)];
      }
    }
    for (const { file, from, transform } of this.textList) {
      yield [file, transform(this.read(compilation, from).toString('utf8'))];
    }
    yield [this.licenceFile, licenceText([...compilation.modules], this.root)];
  }

  /** Reads a file of the project; a change of it makes a watching build start again. */
  read(compilation, name) {
    const file = path.join(this.root, name);
    compilation.fileDependencies.add(file);
    return readFileSync(file);
  }
}

function withScripts(template, scriptList) {
  if (!template.includes(SCRIPT_MARK)) throw new Error(`the page lacks ${SCRIPT_MARK}`);
  return template.replace(
    SCRIPT_MARK,
    scriptList.map((name) => `<script defer src="${name}"></script>`).join('\n    '),
  );
}

module.exports = { StaticFilesPlugin };
