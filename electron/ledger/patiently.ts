// Whoever holds the ledger's file for a moment (a scanner, a backup) is waited for.

const lockTries = 10;
const lockPauseMs = 200;

/** Tries until it is not locked, or for two seconds; this thread goes on meanwhile. The last answer stands. */
export async function patiently<T>(attempt: () => T, isLocked: (answer: T) => boolean): Promise<T> {
  for (let left = lockTries; ; left -= 1) {
    const answer = attempt();
    if (left === 0 || !isLocked(answer)) return answer;
    await new Promise((later) => setTimeout(later, lockPauseMs));
  }
}
