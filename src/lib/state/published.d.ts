/** Made by `scripts/vite-published.ts`. */
declare module 'virtual:published' {
	/** The published files of this build: path below `data/` to the hash of its bytes, as `integrity` of a fetch. */
	export const published: Record<string, string>;
}
