import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOTIF_LIST } from '../../../scripts/icons/motifs';
import { decodePng } from '../../../scripts/icons/png';
import { rasterize } from '../../../scripts/icons/raster';
import { contrastRatio } from '../../../src/style';
import { ROOT } from '../../architecture/laws/sources';

const FOLDER = join(ROOT, 'assets');
const ICON_LIST = MOTIF_LIST.flatMap(({ name, sizePxList, layerList }) =>
  sizePxList.map((sidePx) => [`${name}-${sidePx}.png`, layerList, sidePx] as const),
);

describe('icons in assets', () => {
  test('are those that are drawn, no more', () => {
    const fileList = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
    expect(fileList.sort()).toEqual(ICON_LIST.map(([file]) => file).sort());
  });

  test.each(ICON_LIST)('%s is as its drawing', (file, layerList, sidePx) => {
    const { rgba, ...size } = decodePng(readFileSync(join(FOLDER, file)));
    expect(size).toEqual({ widthPx: sidePx, heightPx: sidePx });
    expect(Buffer.compare(rgba, rasterize(layerList, sidePx).rgba)).toBe(0);
  });

  test.each(MOTIF_LIST.map(({ name, layerList }) => [name, layerList] as const))(
    '%s can be read on its ground in every theme',
    (_, [ground, ...layerList]) => {
      const colourSet = new Set(layerList.map((layer) => layer.colour));
      colourSet.delete(ground!.colour);
      expect(colourSet.size).toBeGreaterThan(0);
      for (const colour of colourSet) expect(contrastRatio(colour, ground!.colour)).toBeGreaterThan(4.5);
    },
  );
});
