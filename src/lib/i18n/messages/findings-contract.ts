import { cellFindings } from './contract/cells';
import { entryFindings } from './contract/entries';
import { figureFindings } from './contract/figures';
import { formFindings } from './contract/form';
import { packageFindings } from './contract/package';
import { targetFindings } from './contract/targets';

/** The wording of everything that the check of `data/` can find, from the package down to single targets. */
export const contractFindings = {
	vi: {
		...packageFindings.vi,
		...formFindings.vi,
		...cellFindings.vi,
		...entryFindings.vi,
		...figureFindings.vi,
		...targetFindings.vi
	},
	en: {
		...packageFindings.en,
		...formFindings.en,
		...cellFindings.en,
		...entryFindings.en,
		...figureFindings.en,
		...targetFindings.en
	}
};
