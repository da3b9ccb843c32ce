// Draws running text: labels to press in a frame, portal words with their reading, what must not be pressed struck through.
import { grouped } from '../../core/text/particles.ts';
import type { Line, Part } from '../../core/text/rich.ts';
import { Breakable } from './Breakable.tsx';
import { Unbroken } from './Unbroken.tsx';

export function Rich({ line }: { readonly line: Line }) {
  if (typeof line === 'string') return <Unbroken text={line} />;
  return grouped(line).map((parts, index) => (parts.length === 1 ? parts.map((part) => <RichPart key={index} part={part} />) : <span key={index} className="whole">{parts.map((part, place) => <RichPart key={place} part={part} />)}</span>));
}

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
