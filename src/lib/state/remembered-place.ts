/** The place that a reader asked this device to remember, one a site; null where there is none or nothing is kept. */
export function rememberedPlace(site: string, storage: () => Storage): string | null {
	try {
		return storage().getItem(key(site));
	} catch {
		return null;
	}
}

/** Remembers a place, or forgets it. Returns whether the device does so. */
export function rememberPlace(site: string, code: string | null, storage: () => Storage): boolean {
	try {
		if (code === null) storage().removeItem(key(site));
		else storage().setItem(key(site), code);
		return true;
	} catch {
		return false;
	}
}

const key = (site: string) => `place ${site}`;
