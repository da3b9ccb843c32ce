// Installs, as root on Debian and Ubuntu, the system packages that unattended runs need; elsewhere there is nothing
// to do.
import { runAsCommand } from './runtime/say.ts';
import { ensureSystem } from './runtime/system.ts';

await runAsCommand(import.meta.filename, async () => {
  await ensureSystem(['window', 'virtual-display', 'keychain', 'browser', 'notifications']);
  return 0;
});
