// Draws running text: labels to press in a frame, portal words with their reading, what must not be pressed struck through.
import type { Line, Part } from '../../core/text/rich.ts';
import { Breakable } from './Breakable.tsx';
import { Unbroken } from './Unbroken.tsx';

export function Rich({ line }: { readonly line: Line }) {
  if (typeof line === 'string') return <Unbroken text={line} />;
  return line.map((part, index) => {
    const before = line[index - 1];
    const glued = isLabel(before) ? particle.exec(asText(part))?.[0] ?? '' : '';
    if (isLabel(part)) {
      const next = particle.exec(asText(line[index + 1]))?.[0] ?? '';
      return next === '' ? <RichPart key={index} part={part} /> : <span key={index} className="whole"><RichPart part={part} />{next}</span>;
    }
    return typeof part === 'string' ? <Unbroken key={index} text={part.slice(glued.length)} /> : <RichPart key={index} part={part} />;
  });
}

/** A Japanese line does not begin with the particle that belongs to the label before it. */
const particle = /^ ?(?:から|まで|で(?![すきし])|[をがにのはともへ])/;
const isLabel = (part: Part | undefined): boolean => typeof part === 'object' && part.kind === 'label';
const asText = (part: Part | undefined): string => (typeof part === 'string' ? part : '');

function RichPart({ part }: { readonly part: Part }) {
  if (typeof part === 'string') return <Unbroken text={part} />;
  switch (part.kind) {
    case 'label': return <span className="label">{part.text}</span>;
    case 'strong': return <strong>{part.text}</strong>;
    case 'code': return <Breakable text={part.text} />;
    case 'portal': return <span className="portal-word"><span className="portal-label" lang="en">{part.text}</span>{part.reading && <span className="reading">{part.reading}</span>}</span>;
    case 'struck': return <span className="portal-word"><s className="portal-label struck" lang="en">{part.text}</s>{part.reading && <span className="reading">{part.reading}</span>}</span>;
  }
}

export function Lines({ lines, className = 'lines' }: { readonly lines: readonly Line[]; readonly className?: string }) {
  return <div className={className}>{lines.map((line, index) => <p key={index}><Rich line={line} /></p>)}</div>;
}
