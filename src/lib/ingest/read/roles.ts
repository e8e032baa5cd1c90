/** What a column is for. A `part` is the month or quarter that completes a period column of years. */
export type Role = 'dimension' | 'period' | 'part' | 'value' | 'flag' | 'ignore';

export const roles: readonly Role[] = ['dimension', 'period', 'part', 'value', 'flag', 'ignore'];

const value =
	/^(obs_?value|observation value|values?|data ?value|numeric|factvaluenumeric|amount|figure|wert|werte|valeurs?|valor(es)?|valore|dato|giá trị|gia tri|số liệu|so lieu|trị số|waarde|primaryvalue|tổng giá trị|hodnota|hodnoty|wartość|wartosc|érték|vrijednost|vrednost|väärtus|vertė|vērtība|arvo|värde|verdi|værdi|значение|τιμή|değer|nilai|値|数値|值|数值|數值|값|데이터|القيمة|قيمة)$/iu;
const machineValue = /^(obs_?value|factvaluenumeric|data_?value|primaryvalue)$/i;
const period =
	/^(time_period|time period|time|period|period_code|year|years|date|ref_date|reference period|refperiod|ref_?year|obs_time|observation_date|month|quarter|jahr|zeit|zeitraum|monat|quartal|stichtag|année|annee|periode|perioden|période|trimestre|mois|año|ano|anno|periodo|período|fecha|mes|năm|nam|thời gian|thoi gian|thời kỳ|thời điểm|kỳ|ky|kỳ báo cáo|ngày|tháng|quý|jaar|rok|år|tid|období|czas|godina|leto|év|vuosi|aasta|metai|gads|год|годы|период|έτος|yıl|yil|tahun|taon|ปี|ปี ?พ\.?ศ\.?|พ\.?ศ\.?|年|年次|年度|年月|時点|时间|時間|期間|統計期|年份|年別|時間軸(（年次?）|\(年次?\))?|시점|연도|년도|년|기간|السنة|سنة|العام)$/iu;
const flag =
	/^(obs_?flag|obs_?status|observation status|obs_status\.label|flag|flags|flag codes?|status|value footnotes|symbol|footnotes?|footnote_codes?|data[ _]?markings?|markings?|marker|trạng thái|trang thai|tình trạng|ký hiệu|cờ)$/iu;
const code =
	/(^|[ _.-])(codes?|id|ids|mã|ma số|mã số|stt|s\.?t\.?t|schlüssel|kennziffer|clave|clé|m49|iso\d?|uid|dguid|vector|coordinate|fips|nuts|decimals|unit_mult|scale|multiplier|cd|kod|kód|kode|koodi|código|codigo|cod|cve|latitude|longitude|lat|lon|lng)($|[ _.-])|(^|[ _.-])(no|nr)\.?$|^(tt|line|rank|key|index|num|row|#|level|(aggregat\w+|hierarchy) level)$|(コード|代码|代碼|代號|코드)$/iu;
const camelCode = /[a-z](Code|Id|ID|ISO|Key|Year|Month|Fips|Lat|Lon)\d?$|^(ref|is)[A-Z]/;
const part =
	/^((ref|calendar |report )?(month|months|mth|mo|mm|tháng|thang|mois|monat|mes|mese|quarter|quarters|qtr|quý|quy|trimestre|quartal|trimester|kwartaal|kwartał|čtvrtletí|ctvrtleti|štvrťrok|kvartal|kvartál|kvartaali|negyedév|çeyrek|triwulan|квартал|季度?|四半期|분기|เดือน|ไตรมาส|månad|måned|maand|miesiąc|měsíc|mesic|mesiac|mjesec|mesec|hónap|kuukausi|bulan|месяц|місяць|ay|月|월|kỳ|kỳ báo cáo|term|period|half|half[- ]?year|semester|semestre|nửa năm|halbjahr)[ _]?(no\.?|number|num|name|code)?|(tháng|quý) báo cáo|[mq])$/iu;
const stamp =
	/updat|modif|mise à jour|releas|publish|publi|creat|download|retriev|access|cập nhật|ngày công bố|valid|\blast\b|start|begin|\bend\b|until|since|bắt đầu|kết thúc/iu;
const measure =
	/quantit|qty|volume|weight|counts?\b|\bnumber|rate|percent|%|share|growth|change|price|cif|fob|amount|số lượng|khối lượng|sản lượng|diện tích|tỷ lệ|tỷ trọng|tốc độ|chỉ số|trị giá|kim ngạch|đơn giá|menge|anzahl|anteil|quantité|nombre|taux|cantidad|número|tasa/iu;
const headingWord =
	/^(region|area|country|countries|province|state|territory|city|district|place|name|title|label|description|category|item|sector|industry|product|commodity|sex|gender|age|age group|indicator|series|unit|units|code|id|no|date|tỉnh|tỉnh\/thành phố|tỉnh, thành phố|thành phố|huyện|địa phương|vùng|khu vực|tên|chỉ tiêu|ngành|mã|stt|đơn vị|năm|land|länder|bundesland|bundesländer|région|pays|département|libellé|geschlecht|alter|comunidad|provincia|país|sexo|edad|territorio|sesso|età|region_name|geo|geography|location)$/iu;
/** Whether a text is a usual name of a column of labels. */
export const isHeadingWord = (text: string): boolean => headingWord.test(text.trim());

const yearName =
	/^(year|years|năm|nam|jahr|année|annee|año|ano|anno|jaar|rok|år|godina|év|vuosi|aasta|metai|gads|год|yıl|yil|tahun|ปี|ปี ?พ\.?ศ\.?|พ\.?ศ\.?|年|年份|연도|년도|السنة|سال)$/iu;

/** Names of columns that tell rows apart, even where their cells are numbers (`Age`, `Region/Country/Area`). */
const keyWord =
	/^(regions?|sub-?regions?|divisions?|country|countries|province|state|territory|county|municipality|city|district|ward|zone|place|sex|gender|age|ages|age group|class|grade|geography|location|alter|geschlecht|sexe|âge|edad|sexo|età|sesso|tuổi|giới tính|wiek|płeć|věk|年齢|年龄|나이|연령)$/iu;

/** Whether a name is that of a key of rows; of several with strokes between them, one is enough beside names of areas. */
export const isKeyName = (name: string): boolean =>
	keyWord.test(name.trim()) ||
	(name.includes('/') && name.split('/').some((part) => keyWord.test(part.trim())));

/** The roles that a column's name suggests; a name proves nothing about the cells. */
export function namedRole(name: string): {
	value: boolean;
	/** A name that only machines write for the one column of figures. */
	machineValue: boolean;
	period: boolean;
	flag: boolean;
	code: boolean;
	part: boolean;
	year: boolean;
	/** A time at which something happened to the record, not the time of the figure. */
	stamp: boolean;
	/** A quantity, a rate, a price. */
	measure: boolean;
} {
	const text = name.trim().replace(/^(\w+): .*$/s, '$1');
	return {
		value: value.test(text),
		machineValue: machineValue.test(text),
		period: period.test(text),
		flag: flag.test(text),
		code: code.test(text) || camelCode.test(text),
		part: part.test(text),
		year: yearName.test(text),
		stamp: stamp.test(text),
		measure: measure.test(text)
	};
}

/**
 * Formats that fix the decimal point: SDMX-CSV, Eurostat's tables, and the files of the World Bank, the IMF,
 * the FAO, the ILO, the WHO, the OECD, Statistics Canada UN Comtrade, the FRED and the BLS. Their numbers need no other proof.
 * SDMX-CSV with semicolons is that of a place with decimal commas.
 */
export function pointByFormat(names: string[], delimiter: string): string | null {
	const known = new Set(names.map((name) => name.toLowerCase().replace(/^(\w+): .*$/s, '$1')));
	const has = (...wanted: string[]) => wanted.every((name) => known.has(name));
	const keyed = ['time_period', 'time', 'ref_area', 'dataflow', 'structure'].some((name) =>
		has(name)
	);
	if (has('obs_value') && keyed && delimiter !== ';') return 'sdmx-csv';
	if (names.some((name) => /^[\w,]+\\(time_period|time)$/i.test(name))) return 'eurostat-tsv';
	if (has('country name', 'country code', 'indicator name', 'indicator code')) return 'world-bank';
	if (has('country name', 'country code', 'series name', 'series code')) return 'world-bank';
	if (has('weo country code', 'iso', 'subject descriptor')) return 'imf-weo';
	if (has('domain code', 'area', 'element', 'value')) return 'faostat';
	if (has('area code', 'item code', 'element code', 'unit')) return 'faostat';
	if (has('ref_date', 'geo', 'dguid', 'value')) return 'statcan';
	if (has('location', 'time', 'value', 'flag codes')) return 'oecd';
	if (has('indicatorcode', 'factvaluenumeric')) return 'who-gho';
	if (has('reportercode', 'partnercode', 'cmdcode')) return 'comtrade';
	if (has('observation_date')) return 'fred';
	if (has('series_id', 'year', 'period', 'value')) return 'bls';
	return null;
}
