// A long name or id in code type that breaks behind its own joints, never inside a piece.
import { Fragment } from 'react';

/** Underscores and hyphens are the joints of file names and UUIDs. */
export function Breakable({ text }: { readonly text: string }) {
  const pieces = text.split(/(?<=[_-])/);
  return <code className="pieces">{pieces.map((piece, index) => <Fragment key={index}>{index > 0 && <wbr />}{piece}</Fragment>)}</code>;
}
