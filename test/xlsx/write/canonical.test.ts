import { canonicalKey } from '../../../src/xlsx/write/canonical';

describe('style elements that say the same', () => {
  test.each([
    ['order of attributes', '<xf fontId="1" fillId="2"/>', '<xf fillId="2" fontId="1"/>'],
    ['order of children', '<font><b/><sz val="9"/></font>', '<font><sz val="9"/><b/></font>'],
    ['prefix', '<font><b/></font>', '<x:font xmlns:x="m"><x:b/></x:font>'],
    ['blanks', '<font><b/></font>', '<font >\n  <b ></b>\n</font>'],
    ['apply marks', '<xf fontId="1"/>', '<xf fontId="1" applyFont="1" applyFill="true"/>'],
    [
      'defaults',
      '<xf fontId="1"/>',
      '<xf fontId="1" xfId="0"><alignment vertical="bottom" indent="0"/></xf>',
    ],
    ['default lock', '<xf/>', '<xf><protection locked="1"/></xf>'],
    ['said and unsaid truth', '<font><b/></font>', '<font><b val="1"/></font>'],
    ['empty edges', '<border/>', '<border><left/><right style="none"/><diagonal/></border>'],
  ])('%s does not count', (_, one, two) => {
    expect(canonicalKey(one)).toBe(canonicalKey(two));
  });

  test.each([
    ['values', '<xf fontId="1"/>', '<xf fontId="2"/>'],
    ['a mark that says no', '<xf fontId="1"/>', '<xf fontId="1" applyFont="0"/>'],
    ['said falsehood', '<font><b/></font>', '<font><b val="0"/></font>'],
    ['an extension', '<xf/>', '<xf><extLst><ext uri="x"/></extLst></xf>'],
    ['a lock', '<xf/>', '<xf><protection locked="0"/></xf>'],
    ['edges', '<border><left style="thin"/></border>', '<border><right style="thin"/></border>'],
    ['quoted text', '<xf/>', '<xf quotePrefix="1"/>'],
    ['attributes that look alike', '<a b="1 c=2"/>', '<a b="1" c="2"/>'],
  ])('%s counts', (_, one, two) => {
    expect(canonicalKey(one)).not.toBe(canonicalKey(two));
  });
});
