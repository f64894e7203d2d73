/** The code of an error of Node's own (`ENOENT`, `ERR_PARSE_ARGS_…`); `''` for anything else. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
