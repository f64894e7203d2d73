import { z } from 'zod';
import { SLAG_LIST, type RowOrigin, type Varde } from '../../core';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Where a record came from. */
export const originSchema = z.custom<RowOrigin>(
  (value) => isObject(value) && isObject(value['table']) && Number.isInteger(value['rowNumber']),
);

/** A value with its raw text (domain 3). */
export const vardeSchema = z.custom<Varde>(
  (value) =>
    isObject(value) &&
    typeof value['raw'] === 'string' &&
    (SLAG_LIST as readonly string[]).includes(String(value['slag'])),
);

/** Text of a cell, trimmed; `''` when empty. */
export const textSchema = z.string();
/** ISO date `2024-12-31`, null when empty or unreadable (then there is an issue). */
export const dateSchema = z.iso.date().nullable();
export const idSchema = z.string();
export const idListSchema = z.array(z.string()).readonly();
/** Position in document order; null when not given. */
export const ordningSchema = z.number().nullable();
export const yesNoSchema = z.boolean().nullable();
