/** A4 in points (ISO 216), with the margins of a memorandum: about 80 characters of 11-point text to the line. */
export const PAGE = { width: 595.28, height: 841.89, left: 82, right: 82, top: 86, bottom: 88 } as const;

/** The text area: x and y count from its upper left corner. */
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const TEXT_HEIGHT = PAGE.height - PAGE.top - PAGE.bottom;
