/** Today as a day number; the one place where the chronology looks at the clock. */
export const today = (): number => Math.floor(Date.now() / 86_400_000);
