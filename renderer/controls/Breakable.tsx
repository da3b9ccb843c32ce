// A long name or id that breaks at its own joints, never inside a piece.
import { Fragment } from 'react';

/**
 * The joints of file names, UUIDs and addresses: behind an underscore, a hyphen, an at sign or a slash, and before an
 * ending.
 */
const joints = /(?<=[_@-]|[^:/]\/)|(?<=[^.])(?=\.)/;

export function Joints({ text }: { readonly text: string }) {
  return text.split(joints).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

export function Breakable({ text, className = '' }: { readonly text: string; readonly className?: string }) {
  return (
    <code className={`pieces ${className}`}>
      <Joints text={text} />
    </code>
  );
}
