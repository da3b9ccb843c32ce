// The strokes of the drawn pictures: a page with its address, a mail, words, buttons, boxes, and a mark on what tells
// it apart. Our own plain dress, nobody else's.
import type { ReactNode } from 'react';
import { drawn } from '../../core/text/drawn.ts';

export const wide = 360;
const high = 225;
const middle = wide / 2;

/** Everything on a picture is said in the text beside it. */
function Sheet({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="drawing" viewBox={`0 0 ${wide} ${high}`} aria-hidden="true" focusable="false">
      <rect className="sheet" x="1" y="1" width={wide - 2} height={high - 2} rx="6" />
      {children}
    </svg>
  );
}

export function Page({ host, children }: { readonly host: string; readonly children?: ReactNode }) {
  return (
    <Sheet>
      <path className="bar" d={`M1 26V7a6 6 0 0 1 6-6h${wide - 14}a6 6 0 0 1 6 6v19z`} />
      <path className="sign" d="M12 9l-5 5 5 5M29 10a5 5 0 1 0 1 5" />
      <rect className="field" x="42" y="5" width={wide - 54} height="17" rx="8.5" />
      <path className="lock" d="M53 13v-2a3 3 0 0 1 6 0v2h1v5h-8v-5zM54.5 13h3v-2a1.5 1.5 0 0 0-3 0z" />
      <Words x={66} y={17} size={10} soft>
        {host}
      </Words>
      {children}
    </Sheet>
  );
}

type WordsProps = {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
  readonly mono?: boolean;
  readonly tone?: 'stop' | 'accent';
  readonly at?: 'start' | 'middle' | 'end';
  readonly children: string;
};

export function Words({
  x = middle,
  y,
  size = 11,
  bold = false,
  soft = false,
  mono = false,
  tone,
  at = x === middle ? 'middle' : 'start',
  children,
}: WordsProps) {
  return (
    <text
      className={[soft ? 'soft' : (tone ?? 'ink'), mono ? 'mono' : '', bold ? 'bold' : ''].join(' ')}
      x={x}
      y={y}
      fontSize={size}
      textAnchor={at}
    >
      {children}
    </text>
  );
}

/** Several lines from the first one's foot. */
export function Lines({
  y,
  step = 15,
  lines,
  ...how
}: Omit<WordsProps, 'children'> & { readonly step?: number; readonly lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Words key={line} {...how} y={y + index * step}>
      {line}
    </Words>
  ));
}

type ButtonProps = {
  readonly x?: number;
  readonly y: number;
  readonly w: number;
  readonly h?: number;
  readonly size?: number;
  readonly kind?: 'plain' | 'main' | 'grave' | 'link';
  readonly children: string;
};

export function Press({ x, y, w, h = 24, size = 11, kind = 'plain', children }: ButtonProps) {
  const left = x ?? middle - w / 2;
  return (
    <g className={`press ${kind}`}>
      <rect x={left} y={y} width={w} height={h} rx="5" />
      <text x={left + w / 2} y={y + h / 2 + size * 0.36} fontSize={size} textAnchor="middle">
        {children}
      </text>
    </g>
  );
}

export function Field({
  x,
  y,
  w,
  h = 22,
  text,
  mono = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h?: number;
  readonly text?: string;
  readonly mono?: boolean;
}) {
  return (
    <>
      <rect className="field" x={x} y={y} width={w} height={h} rx="4" />
      {text && (
        <Words x={x + 8} y={y + h / 2 + 4} soft mono={mono} at="start">
          {text}
        </Words>
      )}
    </>
  );
}

/** Running text that nobody needs to read. */
export function Running({
  x,
  y,
  widths,
}: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}) {
  return widths.map((width, index) => (
    <rect key={index} className="running" x={x} y={y + index * 12} width={width} height="5" rx="2.5" />
  ));
}

/** By this it is told from its like. */
export const Mark = ({
  x,
  y,
  w,
  h,
}: {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}) => <rect className="mark" x={x} y={y} width={w} height={h} rx="6" />;

/** A remark of the page itself: a sign and a few lines in a box. */
export function Alert({
  title,
  lines,
  button,
}: {
  readonly title: readonly string[];
  readonly lines: readonly string[];
  readonly button?: string;
}) {
  const foot = 92 + title.length * 19;
  return (
    <>
      <rect className="box" x="48" y="42" width={wide - 96} height="166" rx="8" />
      <path className="warning" d={`M${middle} 52l13 22h-26z`} />
      <path className="cut" d={`M${middle} 59v7M${middle} 70v.2`} />
      <Lines y={94} step={19} size={15} bold lines={title} />
      <Lines y={foot + 4} step={16} size={title.length > 0 ? 12 : 14} lines={lines} />
      {button && (
        <Press y={foot + lines.length * 16 + 6} w={136} kind="main">
          {button}
        </Press>
      )}
    </>
  );
}

export function Mail({
  subject,
  mark,
  from = drawn.mail.from,
  about = drawn.mail.certificate,
}: {
  readonly from?: string;
  readonly about?: string;
  readonly subject: readonly string[];
  readonly mark: { readonly x: number; readonly y: number; readonly w: number };
}) {
  const { mail } = drawn;
  return (
    <Sheet>
      <path className="bar" d={`M1 56V7a6 6 0 0 1 6-6h${wide - 14}a6 6 0 0 1 6 6v49z`} />
      <rect className="field" x="14" y="16" width="34" height="25" rx="2" />
      <path className="sign" d="M15 17l16 13 16-13" />
      <Words x={62} y={24} size={11} bold at="start">
        {from}
      </Words>
      <Words x={62} y={43} size={11} soft at="start">
        {mail.to}
      </Words>
      <Mark x={mark.x} y={mark.y} w={mark.w} h={26} />
      <Lines x={18} y={86} step={23} size={17} bold at="start" lines={subject} />
      <Words x={18} y={140} size={11} at="start">
        {about}
      </Words>
      <Running x={18} y={154} widths={[310, 286, 298, 170]} />
    </Sheet>
  );
}
