import { decoded } from './decoded';

/** Alphabets whose words are all beyond ASCII: their encodings, letters, and the letters they use most. */
const scripts = [
	{ label: 'windows-1251', letters: /[Ѐ-ӿ]/, frequent: 'оеаинтсрвлкмдпу' },
	{ label: 'koi8-r', letters: /[Ѐ-ӿ]/, frequent: 'оеаинтсрвлкмдпу' },
	{ label: 'ibm866', letters: /[Ѐ-ӿ]/, frequent: 'оеаинтсрвлкмдпу' },
	{ label: 'windows-1253', letters: /[Ͱ-Ͽ]/, frequent: 'αοιετσνηυρπκμλςίόάήέώ' },
	{ label: 'windows-1255', letters: /[֐-׿]/, frequent: 'יולאהמתרבשםן' },
	{ label: 'windows-1256', letters: /[؀-ۿ]/, frequent: 'اليمونرتبةعد' },
	{ label: 'windows-874', letters: /[฀-๿]/, frequent: 'านรอกเงมยลวดทสตะปบ่าี้ั' }
] as const;

type Label = (typeof scripts)[number]['label'];

/** How much like the language a text is, from 0 to 1: its letters, the frequent ones, and capitals only where words begin. */
function likeness(text: string, letters: RegExp, frequent: string): number {
	const high = text.match(/[^\x00-\x7f]/g) ?? [];
	if (!high.length) return 0;
	const own = high.filter((letter) => letters.test(letter)).length / high.length;
	const usual =
		high.filter((letter) => frequent.includes(letter.toLowerCase())).length / high.length;
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	const odd = words.filter((word) => /\p{Ll}\p{Lu}/u.test(word)).length / Math.max(1, words.length);
	return own < 0.9 ? 0 : usual * (1 - odd);
}

/** The encoding in which bytes make words of another alphabet; `sure` where no other comes near. */
export function scriptEncoding(bytes: Uint8Array): { label: Label; sure: boolean } | null {
	const ranked = scripts
		.map(({ label, letters, frequent }) => ({
			label,
			score: likeness(decoded(bytes, label), letters, frequent)
		}))
		.sort((a, b) => b.score - a.score);
	const [best, second] = ranked;
	if (!best || best.score === 0) return null;
	return { label: best.label, sure: best.score > 0.5 && (second?.score ?? 0) < best.score * 0.8 };
}
