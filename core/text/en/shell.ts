// Words of the shell around the pages: window title, menu, the practice customer.
import type { shell as source } from '../ja/shell.ts';

export const shell: typeof source = {
  productName: 'MDM証明書ナビ',
  proxyTitle: 'Your company network',
  practiceCustomer: 'Renshu Trading Ltd. (practice)',
  menu: {
    edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all',
    view: 'View', larger: 'Larger text', smaller: 'Smaller text', actualSize: 'Normal size',
    quit: 'Quit',
  },
};
