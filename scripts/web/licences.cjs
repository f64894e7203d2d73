/** The licences of the packages in a bundle: their authors ask that the notices go with the code. */
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

const LICENCE_FILE = /^(licen[cs]e|copying)(\.|-|$)/i;

/** The folder of the package that a module's file belongs to; null for our own files. */
function packageFolder(file) {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return null;
  const [first, second] = file.slice(at + 14).split(path.sep);
  return path.join(file.slice(0, at + 14), first.startsWith('@') ? path.join(first, second) : first);
}

function filesOf(moduleList) {
  return moduleList.flatMap((module) =>
    module.modules ? filesOf([...module.modules]) : module.resource ? [module.resource.split('?')[0]] : [],
  );
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text =
    file === undefined ? `Licence: ${license}` : readFileSync(path.join(folder, file), 'utf8').trim();
  return { key: `${name} ${version}`, text };
}

/** Our own licence, then one notice for each package; packages with the same words share them. */
function licenceText(moduleList, root) {
  const folderSet = new Set(
    filesOf(moduleList)
      .map(packageFolder)
      .filter((folder) => folder && existsSync(folder)),
  );
  const keyListByText = new Map();
  for (const { key, text } of [...folderSet].map(noticeOf)) {
    keyListByText.set(text, [...(keyListByText.get(text) ?? []), key]);
  }
  const noticeList = [...keyListByText]
    .map(([text, keyList]) => `${keyList.sort().join('\n')}\n\n${text}\n`)
    .sort();
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
  return [`Målkedjan\n\n${own}\n`, ...noticeList].join(`\n${'-'.repeat(70)}\n\n`);
}

module.exports = { licenceText, packageFolder };
