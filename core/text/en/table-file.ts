// The name of the file that the companies are written into, and the title of the dialog that asks for a folder.
import type { tableFile as source } from '../ja/table-file.ts';

export const tableFile: typeof source = {
  file: (day, ending) => `Companies_${day}.${ending}`,
  folderTitle: 'Choose the folder that holds the certificate files',
};
