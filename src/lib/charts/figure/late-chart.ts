import type { Component } from 'svelte';

/** A chart that stands in the HTML as a picture; the code that makes it answer comes when the page is at rest. */
export interface LateChart<Props extends object> {
	load: () => Promise<{ default: Component<Props> }>;
	/** The chart as HTML; at build only. Ids inside begin with `prefix`. */
	html?: (props: Props, prefix: string) => string;
}
