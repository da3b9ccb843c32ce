// How large a table may be: known to the pages, too, which read no table.

/** Bytes. 100,000 customers are some 20 MB; what is larger was given by mistake, and no call carries over 40 MB. */
export const maxTableBytes = 40_000_000;
/** A customers' table has eighteen; what has more columns than this is none. */
export const maxTableColumns = 200;
