/** Explanations: `forklaring.<code>`, `skal.<code>`, `status.<code>`. Swedish is the source of the keys. */
export const svReasons = {} as const;
