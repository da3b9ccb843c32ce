// Answers a foreign page's own file chooser with the case's file: the user presses "Choose File", and the right file
// is there.
import type { WebContents } from 'electron';
import * as v from 'valibot';

const opened = v.object({ backendNodeId: v.number() });

export type HandOver = {
  /** The file to hand over right now, or null: then the chooser is the user's own. */
  readonly fileFor: () => Promise<{ readonly path: string; readonly given: () => void } | null>;
};

const againAfterMs = 500;

/**
 * Uses the debugger's file chooser interception (Page.setInterceptFileChooserDialog), which works for any input without
 * searching the page and without a script in it. Armed only while a file waits; sub-frames have their own sessions.
 */
export function armHandOver(contents: WebContents, handOver: HandOver): { arm: (on: boolean) => Promise<void> } {
  const frames = new Set<string>();
  let armed = false;

  const send = (method: string, params: object, session?: string) =>
    contents.debugger.sendCommand(method, params, session);
  const intercept = async (session?: string) => {
    await send('Page.enable', {}, session);
    await send('Page.setInterceptFileChooserDialog', { enabled: armed }, session);
  };

  contents.debugger.on('message', (_event, method, params: unknown, sessionId: string) => {
    const session = sessionId || undefined;
    if (method === 'Target.attachedToTarget') {
      const attached = v.safeParse(
        v.object({ sessionId: v.string(), targetInfo: v.object({ type: v.string() }) }),
        params,
      );
      if (!attached.success || attached.output.targetInfo.type !== 'iframe') return;
      frames.add(attached.output.sessionId);
      intercept(attached.output.sessionId).catch(() => frames.delete(attached.output.sessionId));
    }
    if (method === 'Page.fileChooserOpened') {
      const chooser = v.safeParse(opened, params);
      if (chooser.success) void answer(chooser.output.backendNodeId, session);
    }
  });

  // One press can open a thousand choosers: one is answered, and the next not before a person could press again.
  let last = -Infinity;
  // A page that has come anew was pressed on anew.
  contents.on('did-navigate', () => {
    last = -Infinity;
  });
  const answer = async (backendNodeId: number, session?: string) => {
    if (Date.now() - last < againAfterMs) return;
    last = Date.now();
    const file = await handOver.fileFor();
    if (!file) return;
    await send('DOM.setFileInputFiles', { files: [file.path], backendNodeId }, session);
    file.given();
  };

  return {
    arm: async (on) => {
      if (contents.isDestroyed() || on === armed) return;
      armed = on;
      if (!contents.debugger.isAttached()) {
        contents.debugger.attach('1.3');
        await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
      }
      await Promise.all([intercept(), ...[...frames].map((frame) => intercept(frame).catch(() => undefined))]);
    },
  };
}
