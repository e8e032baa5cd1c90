import type { Component } from 'svelte';
import Late from './Late.svelte';
import type { LatePart, Wake } from './late-part';

const drawing: (() => Promise<void>)[] = [];

/** A part of a page as pages use it: drawn in the HTML, and without its code until there is a reason for it. */
export function late<Props extends object>(
	load: LatePart<Props>['load'],
	wake: Wake
): Component<Props> {
	const part: LatePart<Props> = { load, wake };
	drawing.push(async () => {
		const [{ render }, { default: Part }] = await Promise.all([import('svelte/server'), load()]);
		part.html = (props, idPrefix) => render(Part, { props, idPrefix }).body;
	});
	return (internals, props) => Late(internals, { part, props });
}

/** At build only: resolves when every part declared so far can be drawn. */
export async function drawn(): Promise<void> {
	await Promise.all(drawing.splice(0).map((prepare) => prepare()));
}
