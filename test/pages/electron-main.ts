// A bare Electron window that shows the pages: the older of the two engines that bracket the one that ships.
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    width: 1093,
    height: 614,
    useContentSize: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, backgroundThrottling: false },
  });
  void window.loadURL(app.commandLine.getSwitchValue('address'));
});
