const vi = {
	placeAndPeriod: 'Địa phương, kỳ',
	pace: 'Nhịp mỗi năm',
	percentPoints: 'điểm %',
	aYear: (value: string) => `${value} một năm`,
	requiredRow: 'Nhịp cần có',
	requiredShort: (value: string) => `Cần: ${value}`,
	required: (value: string, years: number) =>
		`Nhịp cần có để đạt chỉ tiêu: ${value}, trong ${years} năm`,
	realismTitle: (
		required: string,
		years: number,
		reached: number,
		paces: number,
		placesReached: number,
		places: number
	) =>
		reached === 0
			? `Chưa nơi nào từng giữ được nhịp ${required} trong ${years} năm liền (${paces} quãng đã quan sát ở ${places} nơi)`
			: `Nhịp ${required} từng giữ được trong ${reached} trên ${paces} quãng ${years} năm, ở ${placesReached} trên ${places} nơi`,
	realismSubtitle: (name: string, years: number, unit: string) =>
		`${name}, ${unit}: mỗi dấu là nhịp của một nơi qua ${years} năm liền; dấu đặc là đạt nhịp cần có`,
	realismSentence: (name: string, best: string, own: string | null) =>
		`Nhịp tốt nhất từng có về ${name}: ${best}${own ? `; riêng ${own}` : ''}.`,
	bestPace: (place: string, span: string, value: string) => `${place} ${span}, ${value}`,
	describeRealism: (count: number, places: number, years: number) =>
		`Biểu đồ chấm, ${count} quãng ${years} năm ở ${places} nơi, và nhịp cần có.`,
	realismNote: (years: number) =>
		`Các quãng ${years} năm gối lên nhau nên không độc lập; quãng có gián đoạn chuỗi không được tính.`,
	paceAt: (place: string, span: string, value: string, reached: boolean) =>
		`${place}, ${span}: ${value}, ${reached ? 'đạt' : 'chưa đạt'} nhịp cần có`
};

const en: typeof vi = {
	placeAndPeriod: 'Place, period',
	pace: 'Pace a year',
	percentPoints: 'percentage points',
	aYear: (value) => `${value} a year`,
	requiredRow: 'Required pace',
	requiredShort: (value) => `Required: ${value}`,
	required: (value, years) => `Pace required to reach the target: ${value}, over ${years} years`,
	realismTitle: (required, years, reached, paces, placesReached, places) =>
		reached === 0
			? `No place has ever kept up ${required} over ${years} years (${paces} spans seen in ${places} places)`
			: `A pace of ${required} was kept up in ${reached} of ${paces} spans of ${years} years, in ${placesReached} of ${places} places`,
	realismSubtitle: (name, years, unit) =>
		`${name}, ${unit}: each mark is the pace of a place over ${years} years; solid marks reach the required pace`,
	realismSentence: (name, best, own) =>
		`Best pace ever for ${name}: ${best}${own ? `; of its own, ${own}` : ''}.`,
	bestPace: (place, span, value) => `${place} ${span}, ${value}`,
	describeRealism: (count, places, years) =>
		`Dot plot, ${count} spans of ${years} years in ${places} places, with the required pace.`,
	realismNote: (years) =>
		`The spans of ${years} years overlap and are not independent; spans over a break in the series are left out.`,
	paceAt: (place, span, value, reached) =>
		`${place}, ${span}: ${value}, ${reached ? 'reaches' : 'below'} the required pace`
};

export const chartPaces = { vi, en };
