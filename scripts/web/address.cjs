/** The address that the committed manifest.xml and `npm run dev` use. */
const DEFAULT_ADDRESS = 'https://localhost:3000';

/**
 * The address of the folder that will hold the built files, without a slash at its end; taken from
 * MALKEDJAN_URL. Throws with what to write when it is no plain https address: Excel refuses others.
 */
function readAddress(text) {
  if (text === undefined || text.trim() === '') return DEFAULT_ADDRESS;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const isPlain = url !== null && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain || url.protocol !== 'https:') {
    throw new Error(
      `MALKEDJAN_URL is ${JSON.stringify(text)}; write an https address of a folder, e.g. https://verktyg.example.se/malkedjan`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The manifest with every address moved from the default to `address`. */
function manifestFor(manifest, address) {
  const escaped = address.replace(/&/g, '&amp;').replace(/'/g, '&apos;');
  return manifest.replaceAll(DEFAULT_ADDRESS, escaped);
}

module.exports = { DEFAULT_ADDRESS, manifestFor, readAddress };
