// Pictures of signing in, and of what can come instead.
import { drawn as d } from '../../core/text/drawn.ts';
import { Alert, Field, Lines, Mark, Page, Press, Running, Words } from './paint.tsx';

export const SignIn = () => (
  <Page host={d.hosts.signIn}>
    <Words y={62} size={19} bold>
      {d.signIn}
    </Words>
    <Words x={80} y={86} size={10} soft at="start">
      {d.appleAccount}
    </Words>
    <Field x={80} y={91} w={200} text={d.address} />
    <Words x={80} y={130} size={10} soft at="start">
      {d.password}
    </Words>
    <Field x={80} y={135} w={200} text={d.dots} />
    <Press y={170} w={92} kind="main">
      {d.signIn}
    </Press>
    <Words y={211} size={10} tone="accent">
      {d.forgot}
    </Words>
  </Page>
);

export const SecondFactor = () => (
  <Page host={d.hosts.signIn}>
    <Words y={66} size={18} bold>
      {d.twoFactor}
    </Words>
    {d.code.map((digit, index) => (
      <g key={index}>
        <Field x={84 + index * 33} y={88} w={27} h={36} />
        {digit && (
          <Words x={97.5 + index * 33} y={113} size={19} bold at="middle">
            {digit}
          </Words>
        )}
      </g>
    ))}
    <Lines y={152} lines={[d.enterCode, d.phone]} />
    <Words y={202} size={10} tone="accent">
      {d.newCode}
    </Words>
  </Page>
);

export const CompanySignIn = () => (
  <Page host={d.hosts.company}>
    <Mark x={46} y={3} w={140} h={21} />
    <rect className="box" x="70" y="42" width="220" height="166" rx="8" />
    <rect className="field" x="88" y="54" width="24" height="24" rx="12" />
    <path className="sign" d="M95 72v-9h10v9M98 63v-4h4v4" />
    <Words x={122} y={72} size={15} bold at="start">
      {d.company}
    </Words>
    <Words y={100} size={11.5}>
      {d.organization}
    </Words>
    <Words x={92} y={124} size={10} soft at="start">
      {d.companyUser}
    </Words>
    <Field x={92} y={129} w={176} text={d.address} />
    <Press x={196} y={168} w={72} kind="main">
      {d.next}
    </Press>
  </Page>
);

export const SignInFailed = () => (
  <Page host={d.hosts.signIn}>
    <Alert title={[d.failed]} lines={d.failedWhy} />
    <Running x={84} y={156} widths={[192, 176, 120]} />
  </Page>
);

export const LowSecurity = () => (
  <Page host={d.hosts.signIn}>
    <Alert title={[]} lines={d.security} button={d.changePassword} />
  </Page>
);
export const Locked = () => (
  <Page host={d.hosts.signIn}>
    <Alert title={[d.locked]} lines={d.lockedWhy} button={d.unlock} />
  </Page>
);
export const TimedOut = () => (
  <Page host={d.hosts.portal}>
    <Alert title={[d.timedOut]} lines={d.timedOutWhy} button={d.signInAgain} />
  </Page>
);
