/** Column keys of a record: its fields but for the place it came from, so that the compiler joins table and model. */
export type RecordKey<Row> = Exclude<keyof Row & string, 'origin'>;
