import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { writeBytes } from '../../src/cli';
import { inFolder } from '../helpers/cli';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('writing a file', () => {
  test('a new file holds the bytes and nothing else is left', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'ny.xlsx');
      expect(await writeBytes(target, bytes('nytt'))).toMatchObject({ ok: true });
      expect(readFileSync(target, 'utf8')).toBe('nytt');
      expect(readdirSync(folder)).toEqual(['ny.xlsx']);
    }));

  test('the file before is kept as .bak, and only the last one', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'bok.xlsx');
      writeFileSync(target, 'ett');
      await writeBytes(target, bytes('två'), { keepsOld: true });
      await writeBytes(target, bytes('tre'), { keepsOld: true });
      expect(readFileSync(target, 'utf8')).toBe('tre');
      expect(readFileSync(`${target}.bak`, 'utf8')).toBe('två');
      expect(readdirSync(folder).sort()).toEqual(['bok.xlsx', 'bok.xlsx.bak']);
    }));

  test('without keepsOld no .bak appears', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'bok.xlsx');
      writeFileSync(target, 'ett');
      await writeBytes(target, bytes('två'));
      expect(readdirSync(folder)).toEqual(['bok.xlsx']);
    }));

  test('a link stays a link, and the file behind it is written', () =>
    inFolder(async (folder) => {
      const real = path.join(folder, 'riktig.xlsx');
      const link = path.join(folder, 'lank.xlsx');
      writeFileSync(real, 'ett');
      symlinkSync(real, link);
      await writeBytes(link, bytes('två'));
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(real, 'utf8')).toBe('två');
    }));

  test('the permissions of the old file stay', () =>
    inFolder(async (folder) => {
      const target = path.join(folder, 'bok.xlsx');
      writeFileSync(target, 'ett');
      chmodSync(target, 0o640);
      await writeBytes(target, bytes('två'));
      expect(statSync(target).mode & 0o777).toBe(0o640);
    }));

  test('a folder in the way is an issue, and nothing is left behind', () =>
    inFolder(async (folder) => {
      const run = await writeBytes(path.join(folder, 'saknas', 'bok.xlsx'), bytes('x'));
      expect(run).toMatchObject({ ok: false, issueList: [{ code: 'path-missing', severity: 'fel' }] });
      expect(readdirSync(folder)).toEqual([]);
    }));
});
