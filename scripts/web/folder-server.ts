/** Serves the files of one folder, nothing above it, without cache: for development and tests. */
import type { RequestListener } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const TEXT_TYPE = 'text/plain; charset=utf-8';
const TYPE_BY_END: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': TEXT_TYPE,
  '.map': 'application/json; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that a request's path means, or null when it means none inside the folder. */
export function fileOf(folder: string, requestPath: string): string | null {
  const name = decoded(requestPath.split('?')[0]!);
  if (name === null) return null;
  const file = normalize(join(folder, name));
  const isInside = file.startsWith(normalize(folder) + sep) && !name.includes('\0');
  return isInside ? file : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A request listener for `node:http` and `node:https`. */
export function serveFolder(folder: string): RequestListener {
  return async (request, response) => {
    const file = fileOf(folder, request.url ?? '/');
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (bytes === null) {
      response.writeHead(404, { 'content-type': TEXT_TYPE }).end('not found\n');
      return;
    }
    const type = TYPE_BY_END[extname(file ?? '')] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
  };
}
