/** Being written: an empty centre until then. */
export const Centre = (): null => null;
