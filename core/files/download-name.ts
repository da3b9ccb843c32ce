// Names that browsers give a download while it is still coming in: such a file is left alone until it is renamed.

/**
 * Chrome and Edge `.crdownload`, Firefox `.part`, Safari `.download`, older Opera and Edge `.partial`, `.opdownload`.
 */
const unfinished = /\.(crdownload|part|partial|download|opdownload|tmp)$/i;

/** Hidden ones too: Chrome on Linux and macOS begins under a name with a leading dot. */
export const isUnfinished = (name: string): boolean =>
  unfinished.test(name) || name.startsWith('.') || name.startsWith('~$');
