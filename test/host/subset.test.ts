import { HostObject, isWritable } from './protocol';
import { loadClient } from './load-client';
import { WorkbookModel } from './model';
import { everyObject } from './every-object';

interface ClientPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

const prototypeOf = (typeName: string): ClientPrototype | undefined =>
  (loadClient().Excel[typeName] as { prototype?: ClientPrototype } | undefined)?.prototype;

const objectList: readonly (readonly [string, HostObject])[] = everyObject(new WorkbookModel()).map(
  (object) => [object.typeName, object],
);

describe.each(objectList)('%s', (typeName, object) => {
  const prototype = prototypeOf(typeName);

  test('is a class of the client', () => {
    expect(prototype).toBeDefined();
  });

  test('has only scalars that the client has, each as writable as there', () => {
    const names = prototype?._scalarPropertyNames ?? [];
    const expected = object.members.scalars.map((name) => {
      const index = names.indexOf(name);
      return [name, index >= 0, prototype?._scalarPropertyUpdateable?.[index] ?? false];
    });
    expect(object.members.scalars.map((name) => [name, true, isWritable(object, name)])).toEqual(expected);
  });

  test('every scalar can be read', () => {
    const read = (name: string): unknown => (object as unknown as Readonly<Record<string, unknown>>)[name];
    expect(object.members.scalars.filter((name) => read(name) === undefined)).toEqual([]);
  });

  test('has only navigation properties that the client has', () => {
    const names = prototype?._navigationPropertyNames ?? [];
    expect(object.members.navigations.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has only methods that the client has, and has what it lists', () => {
    const { methods } = object.members;
    const clientMethods = prototype as unknown as Readonly<Record<string, unknown>>;
    const hostMethods = object as unknown as Readonly<Record<string, unknown>>;
    expect(methods.filter((name) => typeof clientMethods[name] !== 'function')).toEqual([]);
    expect(methods.filter((name) => typeof hostMethods[name] !== 'function')).toEqual([]);
  });
});

test('every class of the subset is looked at', () => {
  expect(objectList.map(([name]) => name).sort()).toEqual([
    'Application',
    'AutoFilter',
    'CellValueConditionalFormat',
    'ColorScaleConditionalFormat',
    'ConditionalDataBarNegativeFormat',
    'ConditionalDataBarPositiveFormat',
    'ConditionalFormat',
    'ConditionalFormatCollection',
    'ConditionalFormatRule',
    'ConditionalRangeBorder',
    'ConditionalRangeBorderCollection',
    'ConditionalRangeFill',
    'ConditionalRangeFont',
    'ConditionalRangeFormat',
    'CultureInfo',
    'CustomConditionalFormat',
    'CustomProperty',
    'CustomPropertyCollection',
    'DataBarConditionalFormat',
    'DataValidation',
    'DatetimeFormatInfo',
    'DocumentProperties',
    'Filter',
    'FormatProtection',
    'HeaderFooter',
    'HeaderFooterGroup',
    'IconSetConditionalFormat',
    'IterativeCalculation',
    'NamedItem',
    'NamedItemArrayValues',
    'NamedItemCollection',
    'NumberFormatInfo',
    'PageBreak',
    'PageBreakCollection',
    'PageLayout',
    'PresetCriteriaConditionalFormat',
    'Range',
    'RangeAreas',
    'RangeAreasCollection',
    'RangeBorder',
    'RangeBorderCollection',
    'RangeCollection',
    'RangeFill',
    'RangeFont',
    'RangeFormat',
    'RangeSort',
    'RangeView',
    'RangeViewCollection',
    'RemoveDuplicatesResult',
    'Runtime',
    'Setting',
    'SettingCollection',
    'Style',
    'StyleCollection',
    'Table',
    'TableCollection',
    'TableColumn',
    'TableColumnCollection',
    'TableRow',
    'TableRowCollection',
    'TableScopedCollection',
    'TableSort',
    'TextConditionalFormat',
    'TopBottomConditionalFormat',
    'Workbook',
    'WorkbookProtection',
    'WorkbookRangeAreas',
    'Worksheet',
    'WorksheetCollection',
    'WorksheetCustomProperty',
    'WorksheetCustomPropertyCollection',
    'WorksheetFreezePanes',
    'WorksheetProtection',
  ]);
});
