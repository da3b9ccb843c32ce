// A program of the system, asked for what it prints.

/** Runs a program and gives back what it printed, or null when it can't be had. */
export type Run = (file: string, args: readonly string[]) => Promise<string | null>;
