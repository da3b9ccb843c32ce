// A set-off remark with its sign: calm, good, caution or stop. A live one is announced, and brought into sight when
// it comes.
import type { ReactNode } from 'react';
import { useInSight } from '../frame/in-sight.ts';
import { Shape } from './Shape.tsx';
import { Unbroken } from './Unbroken.tsx';

type Props = {
  readonly tone: 'info' | 'good' | 'caution' | 'stop';
  readonly title?: string;
  readonly live?: boolean;
  readonly children?: ReactNode;
};

export function Note({ tone, title, live = false, children }: Props) {
  const note = useInSight<HTMLDivElement>(live);
  return (
    <div ref={note} className="note" data-tone={tone} {...(live ? { role: 'alert' } : {})}>
      <Shape kind={tone} />
      <div className="note-words">
        {title && (
          <p className="note-title">
            <Unbroken text={title} />
          </p>
        )}
        {typeof children === 'string' ? (
          <p>
            <Unbroken text={children} />
          </p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
