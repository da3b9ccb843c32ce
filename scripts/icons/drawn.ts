// What is asked of the drawing page, and what it gives back.

/** `part`: how much of the square is filled; macOS wants a margin around what is not small. */
export type DrawOrder = { readonly size: number; readonly part: number };
/** The PNG in base64, the pixels in hexadecimal. */
export type Drawn = DrawOrder & { readonly png: string; readonly pixels: string };
