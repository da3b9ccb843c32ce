// The least that an Electron app can be: one window with one heading; what ours is measured against.
import { app, BrowserWindow } from 'electron';
import { fileURLToPath } from 'node:url';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 });
  void window.loadFile(fileURLToPath(new URL('index.html', import.meta.url)));
});
app.on('window-all-closed', () => {
  app.quit();
});
