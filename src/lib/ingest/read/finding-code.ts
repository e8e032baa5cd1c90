import type { importFindings } from '../../i18n/messages/findings-import';

/** The codes of findings that reading a file can give. */
export type ImportCode = keyof typeof importFindings.vi;
