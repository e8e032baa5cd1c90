/**
 * Larger files are refused before they are read. This is about one and a half million lines of seven columns; a million are
 * read, checked and compared in the bench.
 */
export const maxBytes = 100e6;
