/** A fault as a host reports it; `code` is one of the codes that the client declares. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = MESSAGE_BY_CODE[code] ?? code,
    /** `Class.member`, when whoever raised the fault knows it better than the dispatcher. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

const MESSAGE_BY_CODE: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'A table cannot overlap a merged range.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

const HTTP_BY_CODE: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidReference: 400,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
};

/** The HTTP-like status that goes with a code. */
export const httpStatusOf = (code: string): number => HTTP_BY_CODE[code] ?? 500;
