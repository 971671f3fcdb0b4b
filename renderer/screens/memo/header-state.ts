/** Whether the fields of the document’s head are shown; kept with the view. */
export const HEADER_CLOSED = { isOpen: false };
