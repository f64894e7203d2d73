/** Serves a folder and, below `fil/`, one workbook that lies elsewhere. */
import type { RequestListener } from 'node:http';
import { serveFolder } from './folder-server';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A request listener for `node:http`; the workbook was read at the start and is never written. */
export function serveWithFile(
  folder: string,
  workbook: { readonly name: string; readonly bytes: Uint8Array },
): RequestListener {
  const serve = serveFolder(folder);
  const path = `/fil/${encodeURIComponent(workbook.name)}`;
  return (request, response) => {
    if (request.url?.split('?')[0] !== path) return serve(request, response);
    response.writeHead(200, { 'content-type': XLSX_TYPE, 'cache-control': 'no-store' }).end(workbook.bytes);
  };
}
