const prefix = 'local-';

/** The id of the document that a file of a reader's own stands for, wherever rows say where they are from. */
export const localSource = (file: string): string => prefix + file;

/** Whether a document, or a target, is a reader's own, which nobody has published: by its id. */
export const isLocalId = (id: string): boolean => id.startsWith(prefix);
