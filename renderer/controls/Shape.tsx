// The few signs of the product, drawn: each meaning has its own outline, so that it survives without colour.

const paths = {
  good: (
    <>
      <circle cx="12" cy="12" r="10.5" />
      <path className="cut" d="M6.8 12.4l3.6 3.6 7-7.6" />
    </>
  ),
  caution: (
    <>
      <path d="M12 1.8L23 21.6H1z" />
      <path className="cut" d="M12 8.6v6.2" />
      <path className="cut" d="M12 17.9v.2" />
    </>
  ),
  stop: (
    <>
      <path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z" />
      <path className="cut" d="M7 12h10" />
    </>
  ),
  info: (
    <>
      <rect x="1.8" y="1.8" width="20.4" height="20.4" rx="4" />
      <path className="cut" d="M12 11v6" />
      <path className="cut" d="M12 7v.2" />
    </>
  ),
  'lamp-calm': (
    <>
      <circle cx="12" cy="12" r="10" className="line" />
      <circle cx="12" cy="12" r="5.4" />
    </>
  ),
  'lamp-again': (
    <>
      <path className="line" d="M20.6 9.2A9.4 9.4 0 1 0 21.4 13" />
      <path d="M22.8 3.4l-1 8-7-3.8z" />
    </>
  ),
  'lamp-stop': <path d="M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z" />,
  /** Sand that has run through: a day is over. */
  late: (
    <>
      <path d="M4 1.6h16v4L14.4 12l5.6 6.4v4H4v-4L9.6 12 4 5.6z" />
      <path className="cut" d="M8.4 19h7.2" />
    </>
  ),
  /** A question that was not answered with yes. */
  'not-well': (
    <>
      <path d="M12 .8L23.2 12 12 23.2.8 12z" />
      <path className="cut" d="M8.6 8.6l6.8 6.8M15.4 8.6l-6.8 6.8" />
    </>
  ),
  /** Begun, and on its way. */
  going: <path d="M2.4 3.6h10.2l9 8.4-9 8.4H2.4L9.6 12z" />,
  /** Something to look for: no answer yet. */
  'to-see': (
    <>
      <path className="line" d="M1.8 12C4.4 7.4 8 5 12 5s7.6 2.4 10.2 7c-2.6 4.6-6.2 7-10.2 7S4.4 16.6 1.8 12z" />
      <circle cx="12" cy="12" r="3.2" />
    </>
  ),
  /** Names are masked. */
  'eye-shut': (
    <>
      <path className="line" d="M1.8 10C4.4 14.6 8 17 12 17s7.6-2.4 10.2-7" />
      <path className="line" d="M5 14.4l-1.8 3M12 17v3.4M19 14.4l1.8 3" />
    </>
  ),
  phone: (
    <path d="M6.4 2.2l3.4 5.6-2.4 2.6c1 2.4 3.6 5 6.2 6.2l2.6-2.4 5.6 3.4c-.6 2.6-2.4 4.2-4.8 4.2C9.6 21.8 2.2 14.4 2.2 7c0-2.4 1.6-4.2 4.2-4.8z" />
  ),
  check: <path className="line" d="M4 12.6l5.2 5.2L20 6.6" />,
  lock: (
    <>
      <rect x="4" y="10.4" width="16" height="11.4" rx="2" />
      <path className="line" d="M7.6 10V7a4.4 4.4 0 0 1 8.8 0v3" />
    </>
  ),
  open: (
    <>
      <rect x="4" y="10.4" width="16" height="11.4" rx="2" />
      <path className="line" d="M7.6 10V7a4.4 4.4 0 0 1 8.4-1.8" />
    </>
  ),
  left: <path className="line" d="M14.6 4.6L7.2 12l7.4 7.4" />,
  reload: (
    <>
      <path className="line" d="M20 12a8 8 0 1 1-2.4-5.7" />
      <path d="M21.4 2.4v7h-7z" />
    </>
  ),
  leave: (
    <>
      <path className="line" d="M13 4.6H4.6v14.8h14.8V11" />
      <path className="line" d="M11 13L20 4M14.4 3.6H20.4V9.6" />
    </>
  ),
  erase: (
    <>
      <path className="line" d="M8.4 19.4L3.6 14.6 14 4.2l6.2 6.2-9 9z" />
      <path className="line" d="M8.8 9.4l6.2 6.2M6 20.4h15" />
    </>
  ),
  house: <path className="line" d="M2.4 11.6L12 3l9.6 8.6M5 9.6V21h14V9.6M10 21v-6.4h4V21" />,
  arrow: <path className="line" d="M3 12h17M13.6 5.4L20.2 12l-6.6 6.6" />,
  file: (
    <>
      <path className="line" d="M5 2.4h9l5 5v14.2H5z" />
      <path className="line" d="M13.6 2.6v5.2h5.2" />
    </>
  ),
} as const;

export type ShapeKind = keyof typeof paths;

export function Shape({ kind }: { readonly kind: ShapeKind }) {
  return (
    <svg
      className={`shape shape-${kind}`}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      {paths[kind]}
    </svg>
  );
}
