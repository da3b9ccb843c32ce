// A long name or id that breaks at its own joints, never inside a piece.
import { Fragment } from 'react';
import { maskText } from '../masking/masking.ts';

/**
 * The joints of file names, UUIDs and addresses: behind an underscore, a hyphen, an at sign or a slash, and before an
 * ending.
 */
const joints = /(?<=[_@-]|[^:/]\/)|(?<=[^.])(?=\.)/;

/** `plain`: shown by a press, also while names are masked. */
export function Joints({ text, plain = false }: { readonly text: string; readonly plain?: boolean }) {
  return (plain ? text : maskText(text)).split(joints).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}

type Props = { readonly text: string; readonly className?: string; readonly plain?: boolean };

export function Breakable({ text, className = '', plain = false }: Props) {
  return (
    <code className={`pieces ${className}`}>
      <Joints text={text} plain={plain} />
    </code>
  );
}
