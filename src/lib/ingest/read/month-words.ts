/** Names of months, full and short, of the languages in which offices publish. */
const words: [number, string][] = [
	[
		1,
		'january jan janvier janv januar jän jan enero ene gennaio gen janeiro januari styczeń stycznia sty ocak oca январь января янв leden ledna januarie tammikuu jaanuar ianuarie ian januára január siječanj januara ιανουάριος jānvāris sausis gener jänner janúar يناير มกราคม січень січня януари јануар'
	],
	[
		2,
		'february feb février fevrier févr fevr fév februar februari febrero febbraio febb fevereiro fev luty lutego lut şubat şub февраль февраля фев únor února helmikuu veebruar februarie február veljača februārī vasaris febrer febr febrúar pebrero فبراير กุมภาพันธ์ лютий лютого февруари фебруар'
	],
	[
		3,
		'march mar mars märz mrz mär maart mrt marzo março marco marzec marca mart март марта мар březen března maaliskuu märts martie március marec ožujak marts kovas març maret mac marso مارس มีนาคม березень березня'
	],
	[
		4,
		'april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan nis апрель апреля апр duben dubna huhtikuu aprill aprilie április apríl travanj aprīlis balandis أبريل ابريل เมษายน квітень квітня април'
	],
	[
		5,
		'may mai mayo maggio mag maio mei maj maja mayıs май мая květen května toukokuu május máj svibanj maijs gegužė maig maí مايو พฤษภาคม травень травня мај'
	],
	[
		6,
		'june jun juin juni junio giugno giu junho czerwiec czerwca cze haziran haz июнь июня июн červen června kesäkuu juuni iunie iun június jún lipanj jūnijs birželis juny júní hunyo يونيو มิถุนายน червень червня юни јун'
	],
	[
		7,
		'july jul juillet juil juli julio luglio lug julho lipiec lipca lip temmuz tem июль июля июл červenec července heinäkuu juuli iulie iul július júl srpanj jūlijs liepa juliol júlí julai hulyo يوليو กรกฎาคม липень липня юли јул'
	],
	[
		8,
		'august aug août aout augustus agosto ago augusti sierpień sierpnia sie ağustos ağu август августа авг srpen srpna elokuu augustus augusztus kolovoz augusts rugpjūtis agost ágúst agustus ogos أغسطس اغسطس สิงหาคม серпень серпня'
	],
	[
		9,
		'september sept sep septembre septiembre setiembre settembre set setembro wrzesień września wrz eylül eyl сентябрь сентября сен září syyskuu septembrie szeptember rujan septembris rugsėjis setembre setyembre سبتمبر กันยายน вересень вересня септември септембар'
	],
	[
		10,
		'october oct octobre oktober okt octubre ottobre ott outubro out październik października paź ekim eki октябрь октября окт říjen října lokakuu oktoober octombrie október listopad oktobris spalis oktubre أكتوبر اكتوبر ตุลาคม жовтень жовтня октомври октобар'
	],
	[
		11,
		'november nov novembre noviembre novembro listopada lis kasım kas ноябрь ноября ноя marraskuu noiembrie studeni novembris lapkritis nóvember nobyembre نوفمبر พฤศจิกายน листопада ноември новембар'
	],
	[
		12,
		'december dec décembre decembre déc dezember dez diciembre dic dicembre dezembro desember des grudzień grudnia gru aralık ara декабрь декабря дек prosinec prosince joulukuu detsember decembrie prosinac decembris gruodis desembre disember disyembre ديسمبر ธันวาคม грудень грудня декември децембар'
	]
];

const numbers = new Map(
	words.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const))
);
/** Names that are two months in two languages. */
for (const name of ['listopad', 'lip', 'srpen', 'lipanj']) numbers.delete(name);

/** The month a word names, in any of the languages; undefined for other words. */
export const monthOf = (word: string): number | undefined =>
	numbers.get(word.normalize('NFC').replace(/\.$/, '').toLowerCase());
