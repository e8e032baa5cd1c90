/**
 * Characters that any table of figures is full of. The East Asian encodings share their byte values, so text
 * in the wrong one is still text, but of rare characters.
 */
const simplified = new Set(
	'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完县市省镇乡村城州北京海上广江湖南河津重庆苏浙安徽福建东山川贵云藏陕甘肃青宁夏疆龙吉林辽黑内蒙古港澳台粮食棉油料零售额住户收支价格指标单位来源统计局注男女户籍积吨米公顷万亿元千百季末居常固定资产投费出口进口财政教育卫人均增长率序号名称项目类型状态面积业额销售房'
);
const traditional = new Set(
	'的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又利比或但質氣第向道命此變條只沒結解問意建月公無系很情者最立代想已通並提直題程展五果料象員位入常文總次品式活設及管特件長求基資邊流路級少圖山統接知較將組見計別手期根論運農指幾九區強放決西被市省鎮鄉村城縣州北京海上臺灣高雄新竹基隆桃園苗栗彰化南投雲林嘉義屏東宜蘭花蓮澎湖金門馬祖戶數率億萬元千百季末居消費出口進口財政教育均增長序號名稱項目類型單位來源統計男女總計'
);
const kanji = new Set(
	'日一国人年大十二本中長出三時行見月後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨県都道府市区町村全総数計平均人口世帯面積産業製造額総務省統計局資料注単位千円億表番号別男女地域分類合計比率指数前年同期増減就業者農林漁業建設運輸情報通信金融保険不動産教育医療福祉公務北海青森岩手宮城秋田形福島茨栃木群馬埼玉葉神奈川新潟富石井梨野岐阜静岡愛知三重滋賀京大阪兵庫和歌鳥取根広徳香媛佐崎熊分児沖縄時点期間月次値項目該当得率'
);

type Label = 'shift_jis' | 'euc-jp' | 'gb18030' | 'euc-kr' | 'big5';
const labels: Label[] = ['shift_jis', 'euc-jp', 'gb18030', 'euc-kr', 'big5'];

const share = (letters: string[], usual: (letter: string) => boolean) =>
	letters.filter(usual).length / Math.max(1, letters.length);
const isKana = (letter: string) => /[\u3041-\u30ff]/.test(letter);

/** How usual the characters of a text are for the language that its encoding is made for, from 0 to 1. */
function usualness(text: string, label: Label): number {
	const letters =
		text.match(/[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af\uff61-\uff9f\ue000-\uf8ff]/g) ?? [];
	if (letters.length < 2) return 0;
	if (label === 'euc-kr') {
		const hangul = share(letters, (letter) => /[\uac00-\ud7af]/.test(letter));
		return hangul > 0.9 ? hangul : 0;
	}
	const kana = share(letters, isKana);
	if (label === 'gb18030')
		return kana > 0.1 ? 0 : share(letters, (letter) => simplified.has(letter));
	if (label === 'big5') return kana > 0.1 ? 0 : share(letters, (letter) => traditional.has(letter));
	return share(letters, (letter) => isKana(letter) || kanji.has(letter));
}

/**
 * The East Asian encoding in which bytes make text of usual characters. `sure` is false where another one
 * does nearly as well, or too few characters are usual; null where none can decode them.
 */
export function eastAsianEncoding(bytes: Uint8Array): { label: Label; sure: boolean } | null {
	const ranked = labels
		.flatMap((label) => {
			try {
				const text = new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, 65536), {
					stream: true
				});
				const wide = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
				return wide ? [{ label, score: usualness(text, label) }] : [];
			} catch {
				return [];
			}
		})
		.sort((a, b) => b.score - a.score);
	const [best, second] = ranked;
	if (!best) return null;
	return { label: best.label, sure: best.score > 0.5 && (second?.score ?? 0) < best.score * 0.7 };
}
