// A ready text that may be longer than its place: scrolled by keyboard, too, and copied as a whole.
import { CopyLine } from '../../parts/CopyLine.tsx';

export function LetterText({ text, about }: { readonly text: string; readonly about: string }) {
  return (
    <div className="letter">
      <div className="letter-text" role="region" aria-label={about} tabIndex={0}>{text}</div>
      <CopyLine text={text} about={about} bare />
    </div>
  );
}
