import { dataset } from '$lib/server/dataset';
import { exampleFiles } from '$lib/server/examples';
import { indicators } from '$lib/sql/indicators';
import { regions } from '$lib/sql/regions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { run } = await dataset();
	const examples = await exampleFiles(run);
	return {
		indicators: await run(indicators, {}),
		regions: await run(regions, {}),
		examples: examples.map(({ kind, file, indicator }) => ({
			kind,
			file,
			indicator: indicator && { name_vi: indicator.name_vi, name_en: indicator.name_en }
		}))
	};
};
