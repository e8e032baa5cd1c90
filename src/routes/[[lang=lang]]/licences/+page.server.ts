import { engineParts } from '$lib/server/engine-parts';
import { shippedPackages } from '$lib/server/licences';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	packages: (await shippedPackages()).map(({ name, version, licence, home }) => ({
		name,
		version,
		licence,
		home
	})),
	parts: engineParts.map(({ name, licence, home }) => ({ name, licence, home }))
});
