import type { Component } from 'svelte';

/**
 * When the code of a part comes: `in view` as soon as the page is at rest while the reader can see the part, for the others
 * later, and at once where they point at it or step into it; `on change` only where it is to show something else than the HTML does.
 */
export type Wake = 'in view' | 'on change';

/** A part of a page that stands in the HTML as it was drawn at build. */
export interface LatePart<Props extends object> {
	load: () => Promise<{ default: Component<Props> }>;
	wake: Wake;
	/** The part as HTML; at build only. Ids inside begin with `prefix`. */
	html?: (props: Props, prefix: string) => string;
}
