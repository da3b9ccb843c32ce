// Stands in for Electron's module while the bridge walks under plain Node: windows, clipboard and shell do nothing.
const nothing = (): Promise<void> => Promise.resolve();

export const app = { getPath: (): string => '', getName: (): string => 'fuzz', isPackaged: true };
export const clipboard = { writeText: (): void => undefined };
export const shell = { openExternal: nothing, showItemInFolder: (): void => undefined };
export const protocol = {};
