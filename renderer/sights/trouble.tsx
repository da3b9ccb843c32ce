// Pictures of a page that fails or refuses, and of Apple's mails.
import { drawn as d } from '../../core/text/drawn.ts';
import { Alert, Mail, Mark, Page, Press, Words, wide } from './paint.tsx';

export const Blank = () => <Page host={d.hosts.portal} />;

export const Translated = () => {
  const { list, create, columns, row, buttons, sign } = d.translated;
  const places = [12, 98, 164, 230];
  return (
    <Page host={d.hosts.portal}>
      <Mark x={wide - 66} y={2} w={58} h={23} />
      <Words x={wide - 37} y={17} size={10} bold tone="accent" at="middle">
        {sign}
      </Words>
      <Words x={12} y={54} size={16} bold at="start">
        {list}
      </Words>
      <Press x={12} y={66} w={116} h={22} size={10.5}>
        {create}
      </Press>
      {columns.map((column, index) => (
        <Words key={column} x={places[index] ?? 12} y={108} size={9.5} bold at="start">
          {column}
        </Words>
      ))}
      {[116, 150].map((y) => (
        <g key={y}>
          <path className="rule" d={`M10 ${y}H${wide - 10}`} />
          {row.map((cell, index) => (
            <Words key={cell} x={places[index] ?? 12} y={y + 20} size={8.2} at="start">
              {cell}
            </Words>
          ))}
          {buttons.map((text, index) => (
            <Press
              key={text}
              x={[254, 283, 321][index] ?? 0}
              y={y + 8}
              w={[27, 36, 32][index] ?? 0}
              h={17}
              size={[8, 5.6, 7][index] ?? 7}
              kind={index === 2 ? 'grave' : 'plain'}
            >
              {text}
            </Press>
          ))}
        </g>
      ))}
      <path className="rule" d={`M10 184H${wide - 10}`} />
    </Page>
  );
};

export const InvalidCsr = () => (
  <Page host={d.hosts.portal}>
    <Alert title={d.invalid} lines={[]} button={d.retry} />
  </Page>
);
export const SignatureFailed = () => (
  <Page host={d.hosts.portal}>
    <Alert title={d.verification} lines={d.signatureInvalid} button={d.retry} />
  </Page>
);
export const SigningExpired = () => (
  <Page host={d.hosts.portal}>
    <Mark x={82} y={121} w={196} h={21} />
    <Alert title={d.verification} lines={d.signingExpired} button={d.retry} />
  </Page>
);
export const InvalidFileType = () => (
  <Page host={d.hosts.portal}>
    <Alert title={d.invalidFileType} lines={[]} button={d.retry} />
  </Page>
);
export const ChainMissing = () => (
  <Page host={d.hosts.portal}>
    <Alert title={d.chainMissing} lines={[]} button={d.retry} />
  </Page>
);
export const UploadRefused = () => (
  <Page host={d.hosts.portal}>
    <Alert title={d.verification} lines={[]} button={d.retry} />
  </Page>
);
export const NotFound = () => (
  <Page host={d.hosts.portal}>
    <Words y={100} size={40} bold soft>
      {d.notFoundCode}
    </Words>
    <Words y={142} size={17} bold>
      {d.notFound[0]}
    </Words>
  </Page>
);

export const Mail30 = () => <Mail subject={d.mail.expiring30} mark={{ x: 12, y: 69, w: 184 }} />;
export const Mail10 = () => <Mail subject={d.mail.expiring10} mark={{ x: 12, y: 69, w: 184 }} />;
export const MailFinal = () => <Mail subject={d.mail.final} mark={{ x: 12, y: 69, w: 208 }} />;
export const MailRevoked = () => <Mail subject={d.mail.revoked} mark={{ x: 12, y: 92, w: 184 }} />;
export const MailCreated = () => <Mail subject={d.mail.created} mark={{ x: 12, y: 92, w: 184 }} />;
export const MailServer = () => (
  <Mail from={d.mail.service} subject={d.mail.server} about={d.mail.serverOf} mark={{ x: 12, y: 69, w: 220 }} />
);
