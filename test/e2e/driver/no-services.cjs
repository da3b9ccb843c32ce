// Loaded before the app in a story: what stands behind the window can't begin.
const { app, powerMonitor } = require('electron');
// The first thing that the services ask of Electron, and nobody before them.
app.whenReady().then(() => {
  powerMonitor.on = () => {
    throw new RangeError('a story broke this');
  };
});
