// Pictures of making and renewing: the agreement, the two forms, Confirmation, and the .json that some browsers save.
import { drawn as d } from '../../core/text/drawn.ts';
import { Field, Lines, Mark, Page, Press, Running, Words } from './paint.tsx';

export const Agreement = () => (
  <Page host={d.hosts.portal}>
    <Words x={18} y={54} size={17} bold at="start">
      {d.agreement}
    </Words>
    <rect className="box" x="18" y="66" width="324" height="86" rx="4" />
    <Running x={28} y={77} widths={[300, 288, 304, 276, 296, 180]} />
    <rect className="field" x="18" y="162" width="14" height="14" rx="2" />
    <path className="sign" d="M21 169l3 4 6-8" />
    <Words x={40} y={173} at="start">
      {d.agree}
    </Words>
    <Press x={18} y={188} w={70}>
      {d.decline}
    </Press>
    <Press x={96} y={188} w={76} kind="main">
      {d.accept}
    </Press>
  </Page>
);

function Form({ title }: { readonly title: string }) {
  return (
    <Page host={d.hosts.portal}>
      <Mark x={11} y={36} w={title.length * 9.95 + 18} h={28} />
      <Words x={20} y={56} size={17} bold at="start">
        {title}
      </Words>
      <Words x={20} y={84} size={10.5} soft at="start">
        {d.formNotes}
      </Words>
      <Field x={20} y={89} w={320} h={32} />
      <Words x={20} y={140} size={10.5} soft at="start">
        {d.vendorCsr}
      </Words>
      <Press x={20} y={147} w={92}>
        {d.chooseFile}
      </Press>
      <Words x={122} y={163} soft at="start">
        {d.noFile}
      </Words>
      <Press x={264} y={188} w={76} kind="main">
        {d.upload}
      </Press>
    </Page>
  );
}

export const CreateForm = () => <Form title={d.createForm} />;
export const RenewForm = () => <Form title={d.renewForm} />;

export const Confirmation = () => (
  <Page host={d.hosts.portal}>
    <circle className="tick" cx="42" cy="63" r="16" />
    <path className="cut" d="M34 63l6 6 10-11" />
    <Words x={70} y={69} size={19} bold at="start">
      {d.confirmation}
    </Words>
    <Lines x={70} y={94} at="start" lines={d.confirmed} />
    <Words x={70} y={134} size={12} bold at="start">
      {d.confirmedVendor}
    </Words>
    <Words x={196} y={134} size={12} at="start">
      {d.dates[0]}
    </Words>
    <Press x={70} y={158} w={138}>
      {d.manage}
    </Press>
    <Press x={218} y={158} w={88} kind="main">
      {d.download}
    </Press>
  </Page>
);

export const Json = () => (
  <Page host={d.hosts.portal}>
    <Running x={18} y={44} widths={[190, 150]} />
    <rect className="box raised" x="38" y="74" width="284" height="98" rx="8" />
    <path className="paper" d="M60 94h30l12 12v46h-42z" />
    <path className="sign" d="M90 94v12h12M67 120h27M67 130h27M67 140h18" />
    <Words x={120} y={118} size={14} bold at="start">
      {d.json}
    </Words>
    <Words x={120} y={140} size={11.5} soft mono at="start">
      {d.jsonInside}
    </Words>
  </Page>
);
