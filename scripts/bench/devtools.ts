// Watches a freshly started Electron from outside, through Chromium's own debugging port: when is its first page usable?
type Message = { readonly id?: number; readonly method?: string; readonly sessionId?: string; readonly params?: Record<string, unknown>; readonly result?: Record<string, unknown> };

// A heading with a size, after two frames: it has been laid out and painted, and the page answers.
const HEADING_IS_THERE = `new Promise((settle) => {
  const look = () => {
    const heading = document.querySelector('h1');
    if (heading && heading.getClientRects().length > 0) requestAnimationFrame(() => requestAnimationFrame(() => settle(true)));
    else requestAnimationFrame(look);
  };
  look();
})`;

export type Watch = { readonly usable: Promise<void>; readonly close: () => void };

/** `url` is the browser's own WebSocket address, which Chromium prints at its start. */
export function watchForHeading(url: string): Watch {
  const socket = new WebSocket(url);
  let lastId = 0;
  const send = (method: string, params: object, sessionId?: string): number => {
    lastId += 1;
    socket.send(JSON.stringify({ id: lastId, method, params, ...(sessionId === undefined ? {} : { sessionId }) }));
    return lastId;
  };
  const asked = new Map<number, string>();
  const usable = new Promise<void>((settle, refuse) => {
    socket.addEventListener('open', () => send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }));
    socket.addEventListener('error', () => refuse(new Error('The debugging port of the measured app could not be reached.')));
    socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      const ask = (session: string): void => { asked.set(send('Runtime.evaluate', { expression: HEADING_IS_THERE, awaitPromise: true, returnByValue: true }, session), session); };
      if (message.method === 'Target.attachedToTarget') {
        const { sessionId, targetInfo } = message.params as { sessionId: string; targetInfo: { type: string } };
        if (targetInfo.type === 'page') ask(sessionId);
      }
      const session = message.id === undefined ? undefined : asked.get(message.id);
      if (session === undefined) return;
      const { value } = (message.result?.['result'] ?? {}) as { value?: unknown };
      if (value === true) settle();
      // The question was lost because the window went from its empty first document to the page: ask again.
      else ask(session);
    });
  });
  return { usable, close: () => { socket.close(); } };
}
