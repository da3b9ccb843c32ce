// Running words in which some things stay in one piece.
import { maskText } from '../masking/masking.ts';
import { piecesOf } from './whole-pieces.ts';

export function Unbroken({ text }: { readonly text: string }) {
  return piecesOf(maskText(text)).map((piece, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
