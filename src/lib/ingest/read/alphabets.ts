import { decoded } from './decoded';

/** Letters beyond ASCII that languages write, by the encodings that hold them. */
const western = [
	'àâæçéèêëîïôœùûüÿ',
	'äöüß',
	'áéíñóúü',
	'áâãàçéêíóôõúü',
	'àèéìíîòóùú',
	'åäöé',
	'æøåéèòóôü',
	'éëïóöüèáê',
	'áðéíóúýþæö',
	'àçéèíïóòúü',
	'õäöüšž'
];
const central = [
	'áčďéěíňóřšťúůýž',
	'áäčďéíĺľňóôŕšťúýž',
	'ąćęłńóśźż',
	'áéíóöőúüű',
	'ăâîşţ',
	'čćđšž'
];
const alphabets: [Label, string[]][] = [
	['windows-1252', western],
	['windows-1250', central],
	['iso-8859-2', central],
	['windows-1254', ['çğıöşü']],
	['windows-1257', ['ąčęėįšųūž', 'āčēģīķļņšūž', 'äõöüšž']],
	['macintosh', western]
];

type Label =
	'windows-1252' | 'windows-1250' | 'iso-8859-2' | 'windows-1254' | 'windows-1257' | 'macintosh';

/** The part of the letters beyond ASCII that one language writes; marks inside words count against it. */
function coverage(text: string, languages: string[]): number {
	const letters = text.match(/[^\x00-\x7f]/g) ?? [];
	const torn =
		text.match(
			/\p{L}[^\x00-\x7f\p{L}\p{P}\s]|[^\x00-\x7f\p{L}\p{P}\s]\p{L}|\p{L}(?=[^\x00-\x7f])\p{Lu}\p{Ll}/gu
		)?.length ?? 0;
	const some = letters
		.map((letter) => letter.toLowerCase().replace('i̇', 'i'))
		.filter((letter) => /\p{L}/u.test(letter));
	if (!some.length) return 0;
	const best = Math.max(
		...languages.map(
			(alphabet) => some.filter((letter) => alphabet.includes(letter) || letter === 'i').length
		)
	);
	return best / (some.length + torn * 2);
}

/** The encoding in which one language writes all letters, where Western Europe's does not; null else. */
export function languageEncoding(bytes: Uint8Array): Label | null {
	const ranked = alphabets.map(([label, languages]) => ({
		label,
		share: coverage(decoded(bytes, label), languages)
	}));
	const usual = ranked[0]?.share ?? 0;
	if (usual >= 0.97) return null;
	const best = ranked.slice(1).sort((a, b) => b.share - a.share)[0];
	return best && best.share >= 0.97 && best.share > usual + 0.1 ? best.label : null;
}
