// Pictures of the portal's first pages: Get Started, the list with its footnote, the panel behind (i), and the
// question about Revoke.
import { drawn as d } from '../../core/text/drawn.ts';
import { Field, Lines, Mark, Page, Press, Words, wide } from './paint.tsx';

const rowHigh = 29;

export const GetStarted = () => (
  <Page host={d.hosts.portal}>
    <Words y={62} size={15} bold>
      {d.portalName}
    </Words>
    <Mark x={116} y={82} w={128} h={44} />
    <Press y={89} w={114} h={30} size={14} kind="main">
      {d.getStarted}
    </Press>
    <Lines y={162} step={17} size={12} lines={d.osx} />
  </Page>
);

function Row({ y, index, plain = false }: { readonly y: number; readonly index: 0 | 1 | 2; readonly plain?: boolean }) {
  const vendor = index === 1 ? d.vendors.m6 : [d.vendors.m5];
  return (
    <g>
      <path className="rule" d={`M10 ${y}H${wide - 10}`} />
      <Lines x={12} y={y + 12} step={10} size={7.8} at="start" lines={d.service} />
      <Lines x={77} y={y + (vendor.length > 1 ? 12 : 18)} step={10} size={7.8} at="start" lines={vendor} />
      <Words x={130} y={y + 18} size={7.8} at="start">
        {d.dates[index]}
      </Words>
      <Words x={197} y={y + 18} size={7.8} at="start">
        {d.active}
      </Words>
      <circle className="info" cx="234" cy={y + 14.5} r="7" />
      <Words x={234} y={y + 18} size={10} bold at="middle">
        {d.info}
      </Words>
      <Press x={244} y={y + 6} w={34} h={17} size={8} kind={plain ? 'plain' : 'main'}>
        {d.renew}
      </Press>
      <Press x={280} y={y + 6} w={41} h={17} size={7}>
        {d.download}
      </Press>
      <Press x={323} y={y + 6} w={31} h={17} size={7} kind="grave">
        {d.revoke}
      </Press>
    </g>
  );
}

function Head({ y }: { readonly y: number }) {
  const { service, vendor, date, status, actions } = d.columns;
  return (
    <>
      <Words x={12} y={y} size={8} bold at="start">
        {service}
      </Words>
      <Words x={77} y={y} size={8} bold at="start">
        {vendor}
      </Words>
      <Words x={122} y={y} size={7.5} bold at="start">
        {date}
      </Words>
      <Words x={197} y={y} size={8} bold at="start">
        {status}
      </Words>
      <Words x={244} y={y} size={8} bold at="start">
        {actions}
      </Words>
    </>
  );
}

export const List = () => (
  <Page host={d.hosts.portal}>
    <Words x={12} y={50} size={15} bold at="start">
      {d.list}
    </Words>
    <Press x={12} y={59} w={124} h={20} size={10}>
      {d.create}
    </Press>
    <Head y={95} />
    {([0, 1, 2] as const).map((index) => (
      <Row key={index} index={index} y={101 + index * rowHigh} />
    ))}
    <path className="rule" d={`M10 ${101 + 3 * rowHigh}H${wide - 10}`} />
    <Lines x={12} y={203} step={12} size={8.5} soft at="start" lines={d.footnote} />
  </Page>
);

export const Panel = () => (
  <Page host={d.hosts.portal}>
    <Row index={0} y={30} plain />
    <rect className="box" x="10" y="62" width={wide - 20} height="154" rx="6" />
    <Mark x={16} y={66} w={328} h={60} />
    <Words x={24} y={82} size={12.5} at="start">
      {d.panel.serial}
    </Words>
    <Words x={24} y={100} size={12.5} at="start">
      {d.panel.subject}
    </Words>
    <Words x={24} y={118} size={12.5} at="start">
      {d.panel.subjectMore}
    </Words>
    <Words x={24} y={143} size={11} at="start">
      {d.panel.notes}
    </Words>
    <Field x={24} y={149} w={306} h={28} text={d.panel.note} />
    <Press x={160} y={185} w={68}>
      {d.panel.cancel}
    </Press>
    <Press x={236} y={185} w={94}>
      {d.panel.update}
    </Press>
  </Page>
);

export const RevokeDialog = () => (
  <Page host={d.hosts.portal}>
    <g className="behind">
      <Words x={12} y={50} size={15} bold at="start">
        {d.list}
      </Words>
      {([0, 1, 2] as const).map((index) => (
        <Row key={index} index={index} y={101 + index * rowHigh} plain />
      ))}
    </g>
    <rect className="box raised" x="62" y="60" width="236" height="124" rx="8" />
    <Lines y={95} step={20} size={15} bold lines={d.revokeAsk} />
    <Press x={96} y={142} w={78}>
      {d.panel.cancel}
    </Press>
    <Press x={186} y={142} w={78} kind="grave">
      {d.revoke}
    </Press>
  </Page>
);
