import { shippedPackages } from '$lib/server/licences';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Licences and notices of everything that reaches the reader, in full. */
export const GET: RequestHandler = async () => {
	const parts = (await shippedPackages()).map(
		({ name, version, licence, home, text }) =>
			`${name} ${version} (${licence})\n${home}\n\n${text}\n`
	);
	return new Response(parts.join(`\n${'-'.repeat(80)}\n\n`), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
