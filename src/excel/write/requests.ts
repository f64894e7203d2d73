import type { Step } from './steps';

/** Bytes that a request may weigh; Excel on the web refuses 5 MB. */
const MAX_REQUEST_BYTES = 3_900_000;

export const bytesOf = (stepList: readonly Step[]): number =>
  stepList.reduce((sum, { bytes }) => sum + bytes, 0);

/** Steps in order as few requests, each within the limit; a step is never cut. */
export function cutIntoRequests(
  stepList: readonly Step[],
  maxBytes = MAX_REQUEST_BYTES,
): readonly (readonly Step[])[] {
  const requestList: Step[][] = [];
  let bytes = 0;
  for (const step of stepList) {
    bytes += step.bytes;
    if (requestList.length === 0 || bytes > maxBytes) {
      requestList.push([]);
      bytes = step.bytes;
    }
    requestList[requestList.length - 1]!.push(step);
  }
  return requestList;
}
