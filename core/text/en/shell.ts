// Words of the shell around the pages: window title, menu, the practice customer.
import type { shell as source } from '../ja/shell.ts';

export const shell: typeof source = {
  productName: 'MDM証明書ナビ',
  broke: 'The guide couldn’t be started. Everything recorded so far is kept. Please open it again. If it happens again, give the help desk the code below.',
  proxyTitle: 'Your company network',
  practiceCustomer: 'Renshu Trading Ltd. (practice)',
  menu: {
    edit: 'Edit', undo: 'Undo', redo: 'Redo', cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all',
    view: 'View', larger: 'Larger text', smaller: 'Smaller text', actualSize: 'Normal size',
    quit: 'Quit',
  },
};
