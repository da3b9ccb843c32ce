// Watches a freshly started Electron from outside, through Chromium's own debugging port: when is its first page
// usable?
type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
};

const whenHeading = (condition: string): string => `new Promise((settle) => {
  const look = () => {
    const heading = document.querySelector('h1');
    if (heading && ${condition}) requestAnimationFrame(() => requestAnimationFrame(() => settle(true)));
    else requestAnimationFrame(look);
  };
  look();
})`;

// A heading with a size, after two frames: it has been laid out and painted, and the page answers.
const HEADING_IS_THERE = whenHeading('heading.getClientRects().length > 0');
// Ours gives its heading the keyboard once its script answers presses itself; before, they are kept for it
// (renderer/app/early.ts).
const HEADING_HAS_KEYBOARD = whenHeading('document.activeElement === heading');

export type Watch = {
  readonly usable: Promise<void>;
  readonly answering: () => Promise<void>;
  readonly close: () => void;
};

type Question = { readonly expression: string; readonly session: string; readonly settle: () => void };

/** `url` is the browser's own WebSocket address, which Chromium prints at its start. */
export function watchForHeading(url: string): Watch {
  const socket = new WebSocket(url);
  let lastId = 0;
  const send = (method: string, params: object, sessionId?: string): number => {
    lastId += 1;
    socket.send(JSON.stringify({ id: lastId, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    return lastId;
  };
  const asked = new Map<number, Question>();
  const ask = (question: Question): void => {
    asked.set(
      send(
        'Runtime.evaluate',
        { expression: question.expression, awaitPromise: true, returnByValue: true },
        question.session,
      ),
      question,
    );
  };
  let page = '';
  const usable = new Promise<void>((settle, refuse) => {
    socket.addEventListener('open', () =>
      send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }),
    );
    socket.addEventListener('error', () =>
      refuse(new Error('The debugging port of the measured app could not be reached.')),
    );
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      if (message.method === 'Target.attachedToTarget') {
        const { sessionId: session, targetInfo } = message.params as {
          sessionId: string;
          targetInfo: { type: string };
        };
        if (targetInfo.type === 'page')
          ask({
            expression: HEADING_IS_THERE,
            session,
            settle: () => {
              page = session;
              settle();
            },
          });
      }
      const question = message.id === undefined ? undefined : asked.get(message.id);
      if (question === undefined) return;
      const { value } = (message.result?.['result'] ?? {}) as { value?: unknown };
      if (value === true) question.settle();
      // The question was lost because the window went from its empty first document to the page: ask again.
      else ask(question);
    });
  });
  return {
    usable,
    answering: () => new Promise((settle) => ask({ expression: HEADING_HAS_KEYBOARD, session: page, settle })),
    close: () => {
      socket.close();
    },
  };
}
