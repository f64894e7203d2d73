/** Draws the icons of the add-in into `assets/`: `npm run icons`. Their drawings are in `icons/motifs.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MOTIF_LIST } from './icons/motifs';
import { encodePng } from './icons/png';
import { rasterize } from './icons/raster';

const FOLDER = resolve(__dirname, '../assets');

mkdirSync(FOLDER, { recursive: true });
for (const { name, sizePxList, layerList } of MOTIF_LIST) {
  for (const sidePx of sizePxList) {
    writeFileSync(join(FOLDER, `${name}-${sidePx}.png`), encodePng(rasterize(layerList, sidePx)));
  }
}
