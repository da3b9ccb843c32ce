// How a file came in.

/** What a person does with a file in our window. */
export const handPaths = ['drop', 'choose', 'paste'] as const;
export type HandPath = (typeof handPaths)[number];
/** Out of a foreign page and the downloads folder only the product itself takes one. */
export const filePaths = ['view', ...handPaths, 'folder'] as const;
export type FilePath = (typeof filePaths)[number];
