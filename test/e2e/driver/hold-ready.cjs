// Loaded into the app's main process before the app: holds `ready` back until the driver is attached and says so.
// Without it a window can be made while the driver attaches, and then, now and then on a busy machine, the driver
// waits for
// that window's renderer for ever (it holds `ready` by itself only when it chooses the executable, which it does not
// here).
// The name called is the driver's own (playwright-core, server/electron/loader.ts); its other half, a set of Chromium
// switches that keep a browser quiet, is left out: that the app is quiet by itself is what a story is about.
const { app } = require('electron');

const really = app.whenReady();
const emit = app.emit.bind(app);
let held = [];
app.emit = (event, ...args) => {
  if (event !== 'ready') return emit(event, ...args);
  held = args;
  return app.listenerCount('ready') > 0;
};
let ready = false;
let release = () => undefined;
const released = new Promise((resolve) => {
  release = resolve;
});
app.isReady = () => ready;
app.whenReady = () => released;
globalThis.__playwright_run = async () => {
  await really;
  ready = true;
  release();
  emit('ready', ...held);
};

// Electron takes one such script alone: a story's own comes through this one.
if (process.env.STORY_BEFORE) require(process.env.STORY_BEFORE);
