// The words inside the drawings of the management site: its labels stay as they are.
import { site } from '../../site/current.ts';
import { sketch as source } from '../ja/sketch.ts';

export const sketch: typeof source = {
  ...source,
  about: {
    request: `Drawing of the management site: ${site.labels.issue} (generate) in the upper box is marked`,
    csr: `Drawing of the management site: ${site.labels.output} (export) in the upper box is marked`,
    'csr-name': `Drawing of the management site: the file’s name in the upper box is marked`,
    number: `Drawing of the management site: the last four characters of ${site.labels.subject}, in its lower line, are marked`,
    registered: `Drawing of the management site: ${site.labels.output} (export) in the lower box is marked`,
    register: `Drawing of the management site: ${site.labels.chooseFile} (choose file) and ${site.labels.register} (register) in the lower box are marked`,
    expiry: `Drawing of the management site: ${site.labels.expiry} (end date) in the lower box is marked`,
    memo: `Drawing of the management site: ${site.labels.memo} (Apple ID used) in the lower box is marked`,
    'memo-edit': `Drawing of the management site: ${site.labels.edit} (edit) and ${site.labels.register} (register) in the line ${site.labels.memo} are marked`,
    devices: `Drawing of the list of devices: ${site.labels.updated} (updated) and ${site.labels.deviceCollected} (collected at) are marked`,
  },
  upper: 'Upper box',
  lower: 'Lower box',
  here: 'Here',
};
