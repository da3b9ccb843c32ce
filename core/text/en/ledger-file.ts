// What a backup's file is called, and the words of the dialogs that ask for a folder or a file.
import type { ledgerFile as source } from '../ja/ledger-file.ts';
import { minute } from '../minute.ts';

export const ledgerFile: typeof source = {
  file: (wall) => `MDM-Certificate-Wizard-backup_${minute(wall)}.sqlite`,
  folderTitle: 'Choose a folder for the backup',
  fileTitle: 'Choose a backup',
  fileKind: 'Backup of this app',
};
