import { RelationshipPart } from '../../../src/xlsx/package/relationships';
import { PACKAGE_REL, REL, STRICT_REL } from '../../helpers/package-builder';

const text =
  `<Relationships xmlns="${PACKAGE_REL}">\n` +
  `  <Relationship Target="a.xml" Type="${REL}/worksheet" Id="rId2" extra="kept"/>\n` +
  `  <Relationship Id="rId1" Type="${STRICT_REL}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/>\n` +
  '</Relationships>';

test('reads both forms of types, targets decoded', () => {
  expect(new RelationshipPart(text).list).toEqual([
    { id: 'rId2', rawType: `${REL}/worksheet`, type: `${REL}/worksheet`, target: 'a.xml', isExternal: false },
    {
      id: 'rId1',
      rawType: `${STRICT_REL}/hyperlink`,
      type: `${REL}/hyperlink`,
      target: 'https://example.org/?a=1&b=2',
      isExternal: true,
    },
  ]);
});

test('nothing changed: the very same text', () => {
  expect(new RelationshipPart(text).render()).toBe(text);
});

test('removed and added again under the same id: the very same text', () => {
  const part = new RelationshipPart(text);
  part.remove('rId2');
  expect(part.add(`${REL}/worksheet`, 'a.xml', false)).toBe('rId2');
  expect(part.render()).toBe(text);
});

test('new ids are the lowest free ones', () => {
  const part = new RelationshipPart(text);
  expect([part.add('t', 'b.xml', false), part.add('t', 'c.xml', false)]).toEqual(['rId3', 'rId4']);
  part.remove('rId1');
  expect(part.add('t', 'd.xml', false)).toBe('rId1');
  expect(new Set(part.list.map((each) => each.id)).size).toBe(part.list.length);
});

test('a new one is appended, the others keep their bytes', () => {
  const part = new RelationshipPart(text);
  part.add(`${REL}/table`, '../å&b.xml', false);
  expect(part.render()).toBe(
    text.replace(
      '</Relationships>',
      `<Relationship Id="rId3" Type="${REL}/table" Target="../å&amp;b.xml"/></Relationships>`,
    ),
  );
});

test('one that took another target stands in the old place', () => {
  const part = new RelationshipPart(text);
  part.remove('rId2');
  part.add('t', 'other.xml', false);
  expect(part.render()).toContain(
    '\n  <Relationship Id="rId2" Type="t" Target="other.xml"/>\n  <Relationship Id="rId1"',
  );
});

test('a new part is sound and in the right namespace', () => {
  const part = new RelationshipPart();
  part.add('t', 'https://example.org', true);
  expect(part.render()).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="t" Target="https://example.org" TargetMode="External"/></Relationships>`,
  );
});
