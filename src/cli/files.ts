import { randomUUID } from 'node:crypto';
import { access, chmod, copyFile, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, makeIssue, success, type Result } from '../core';
import { errorCode } from './error-code';

/** Larger files are no goal workbooks; reading them would only fill the memory. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

const ISSUE_BY_ERROR: Readonly<Record<string, string>> = {
  ENOENT: 'path-missing',
  EISDIR: 'path-is-folder',
  ENOTDIR: 'path-missing',
  EACCES: 'path-forbidden',
  EPERM: 'path-forbidden',
  EBUSY: 'path-busy',
  ENOSPC: 'path-disk-full',
  EROFS: 'path-forbidden',
  EEXIST: 'path-exists',
};

function pathFailure(error: unknown, path: string): Result<never> {
  const code = ISSUE_BY_ERROR[errorCode(error)];
  if (code === undefined) throw error;
  return failure(makeIssue(code, 'fel', { raw: path, params: { path } }));
}

/** The bytes of a file, or an issue that says why not. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      const megabytes = Math.round(MAX_FILE_BYTES / 1024 / 1024);
      return failure(makeIssue('path-too-large', 'fel', { raw: path, params: { path, megabytes } }));
    }
    return success(new Uint8Array(await readFile(path)));
  } catch (error) {
    return pathFailure(error, path);
  }
}

/** True when something stands at the path. */
export async function pathExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/**
 * Writes beside the target and renames, so that the target is always the old file or the new one. A link is
 * followed; the old file's permissions stay. With `keepsOld` the file before is kept as `<file>.bak`.
 */
export async function writeBytes(
  path: string,
  bytes: Uint8Array,
  options: { readonly keepsOld: boolean } = { keepsOld: false },
): Promise<Result<string>> {
  const isThere = await pathExists(path);
  const target = isThere ? await realpath(path) : path;
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, bytes);
    if (isThere) await chmod(temporary, (await stat(target)).mode);
    if (isThere && options.keepsOld) await keepOld(target);
    await rename(temporary, target);
    return success(target);
  } catch (error) {
    await rm(temporary, { force: true });
    return pathFailure(error, path);
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepOld(target: string): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  await copyFile(target, temporary);
  await rename(temporary, `${target}.bak`);
}
