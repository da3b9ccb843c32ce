// Draws running text: labels to press in a frame, portal words with their reading, what must not be pressed struck
// through.
import type { Line, Part } from '../../core/text/rich.ts';
import { Breakable } from './Breakable.tsx';
import { Unbroken } from './Unbroken.tsx';

export function Rich({ line }: { readonly line: Line }) {
  if (typeof line === 'string') return <Unbroken text={line} />;
  return line.map((part, index) => {
    if (typeof part !== 'string')
      return <RichPart key={index} part={part} particle={holds(part) ? particleOf(line[index + 1]) : ''} />;
    const before = line[index - 1];
    return <Unbroken key={index} text={before && holds(before) ? part.slice(particleOf(part).length) : part} />;
  });
}

/** A Japanese line does not begin with the particle that belongs to the label before it. */
const particleAtStart = /^ ?(?:から|まで|より|など|だけです|だけ|です|で(?![すきし])|[をがにのはともへ])[、。]?/;
const particleOf = (part: Part | undefined): string =>
  typeof part === 'string' ? (particleAtStart.exec(part)?.[0] ?? '') : '';
/** What keeps the particle behind it; a long reading has no room for it. */
const holds = (part: Part): boolean =>
  typeof part === 'object' &&
  (part.kind === 'label' || ((part.kind === 'portal' || part.kind === 'struck') && part.reading.length <= 10));

function RichPart({ part, particle }: { readonly part: Exclude<Part, string>; readonly particle: string }) {
  switch (part.kind) {
    case 'label':
      return (
        <span className="whole">
          <span className="label">{part.text}</span>
          {particle}
        </span>
      );
    case 'strong':
      return (
        <strong>
          <Unbroken text={part.text} />
        </strong>
      );
    case 'code':
      return <Breakable text={part.text} />;
    case 'portal':
      return (
        <span className="portal-word">
          <span className="portal-label" lang="en">
            {part.text}
          </span>
          <Reading reading={part.reading} particle={particle} />
        </span>
      );
    case 'struck':
      return (
        <span className="portal-word">
          <s className="portal-label struck" lang="en">
            {part.text}
          </s>
          <Reading reading={part.reading} particle={particle} />
        </span>
      );
  }
}

const Reading = ({ reading, particle }: { readonly reading: string; readonly particle: string }) =>
  reading || particle ? (
    <span className="whole">
      {reading && <span className="reading">{reading}</span>}
      {particle}
    </span>
  ) : null;

export function Lines({
  lines,
  className = 'lines',
}: {
  readonly lines: readonly Line[];
  readonly className?: string;
}) {
  return (
    <div className={className}>
      {lines.map((line, index) => (
        <p key={index}>
          <Rich line={line} />
        </p>
      ))}
    </div>
  );
}
