// Pictures of the management site: a registration that was refused, what is said after a press, and a session that
// ended.
import type { ReactNode } from 'react';
import { drawn as d } from '../../core/text/drawn.ts';
import { Field, Lines, Mark, Page, Press, Words, wide } from './paint.tsx';

function Site({ children }: { readonly children: ReactNode }) {
  return (
    <Page host={d.hosts.site}>
      <Words x={18} y={52} size={15} bold at="start">
        {d.site.menu}
      </Words>
      {children}
    </Page>
  );
}

const Box = ({ y, title, button }: { readonly y: number; readonly title: string; readonly button: string }) => (
  <g>
    <rect className="box" x="18" y={y} width={wide - 36} height="38" rx="4" />
    <Words x={30} y={y + 24} size={12} bold at="start">
      {title}
    </Words>
    <Press x={wide - 112} y={y + 7} w={82} size={12}>
      {button}
    </Press>
  </g>
);

const Said = ({ lines, grave = false }: { readonly lines: readonly string[]; readonly grave?: boolean }) => (
  <g>
    <Mark x={12} y={62} w={wide - 24} h={22 + lines.length * 20} />
    <rect className="box raised" x="18" y="68" width={wide - 36} height={10 + lines.length * 20} rx="4" />
    <Lines y={87} step={20} size={14} bold {...(grave ? { tone: 'stop' as const } : {})} lines={lines} />
  </g>
);

export const SiteE320 = () => (
  <Site>
    <Said grave lines={d.site.e320} />
    <Box y={134} title={d.site.lower} button={d.site.register} />
  </Site>
);
export const SiteRefused = () => (
  <Site>
    <Said grave lines={d.site.refused} />
    <Box y={134} title={d.site.lower} button={d.site.register} />
  </Site>
);
export const SiteReceipt = () => (
  <Site>
    <Said lines={[d.site.receipt]} />
    <Box y={116} title={d.site.upper} button={d.site.issue} />
    <Box y={164} title={d.site.lower} button={d.site.register} />
  </Site>
);
export const SiteSignedOut = () => (
  <Page host={d.hosts.site}>
    <Words y={62} size={17} bold>
      {d.site.signIn}
    </Words>
    <Words x={80} y={86} size={10} soft at="start">
      {d.site.user}
    </Words>
    <Field x={80} y={91} w={200} />
    <Words x={80} y={130} size={10} soft at="start">
      {d.site.password}
    </Words>
    <Field x={80} y={135} w={200} />
    <Press y={172} w={104} size={12} kind="main">
      {d.site.signIn}
    </Press>
  </Page>
);
