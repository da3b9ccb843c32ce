// A set-off remark with its sign: calm, good, caution or stop.
import type { ReactNode } from 'react';
import { Shape } from './Shape.tsx';

type Props = { readonly tone: 'info' | 'good' | 'caution' | 'stop'; readonly title?: string; readonly live?: boolean; readonly children?: ReactNode };

export function Note({ tone, title, live = false, children }: Props) {
  return (
    <div className="note" data-tone={tone} {...(live ? { role: 'alert' } : {})}>
      <Shape kind={tone} />
      <div className="note-words">{title && <p className="note-title">{title}</p>}{children}</div>
    </div>
  );
}
