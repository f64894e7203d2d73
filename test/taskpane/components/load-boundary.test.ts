import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LoadBoundary } from '../../../src/taskpane/components/LoadBoundary';

const PROPS = { fallback: 'sentence', children: 'part' };

function faultOf(name: string): Error {
  const fault = new Error('Loading chunk report failed.');
  fault.name = name;
  return fault;
}

test('as long as nothing fails the parts are shown', () => {
  expect(renderToStaticMarkup(createElement(LoadBoundary, PROPS))).toBe('part');
});

test('a part that does not come leaves the sentence', () => {
  const boundary = new LoadBoundary(PROPS);
  boundary.state = LoadBoundary.getDerivedStateFromError(faultOf('ChunkLoadError'));
  expect(boundary.render()).toBe('sentence');
});

test.each([
  ['another error', faultOf('TypeError')],
  ['something that is no error', 'ChunkLoadError'],
])('%s is not hidden', (_, fault) => {
  expect(() => LoadBoundary.getDerivedStateFromError(fault)).toThrow();
});
