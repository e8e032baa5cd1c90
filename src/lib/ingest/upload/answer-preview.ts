import type { Question } from '../read/answers';
import { createDecoder, guessDecoding } from '../read/decode';
import { canonical, readNumber, type DecimalMark } from '../read/numbers';
import { readPeriod, settlePeriod } from '../read/periods';
import { partOf, type PartKind } from '../read/year-part';

/** What each real cell of a question would be read as under one of the allowed answers. */
export type Readings = Record<string, string[]>;

const delimiters: Record<string, string> = { tab: '\t', space: ' ' };

function number(text: string, mark: DecimalMark): string {
	const cell = readNumber(text);
	return cell.kind === 'number' ? (canonical(cell, mark) ?? '–') : '–';
}

function period(text: string, topic: string, answer: string): string {
	const reading = readPeriod(text);
	return (reading && settlePeriod(reading, { [topic]: answer })?.code) ?? '–';
}

function split(text: string, name: string): string {
	if (name === 'none') return text;
	return text.split(delimiters[name] ?? name).join(' │ ');
}

/** The cells of a question under each allowed answer, so that a person sees what an answer does before giving it. */
export function readingsOf(question: Question, sample: Uint8Array): Readings {
	const { topic, cells, allowed } = question;
	const each = (read: (text: string, answer: string) => string): Readings =>
		Object.fromEntries(
			allowed.map((answer) => [answer, cells.map(({ text }) => read(text, answer))])
		);
	switch (topic) {
		case 'decimal':
			return each((text, mark) => number(text, mark as DecimalMark));
		case 'dates':
		case 't-number':
		case 'year-pair':
			return each((text, answer) => period(text, topic, answer));
		case 'part':
			return each(
				(text, kind) => partOf(text, kind as PartKind)?.suffix.replace(/^-?/, '… ') ?? '–'
			);
		case 'delimiter':
			return each(split);
		case 'encoding':
			return Object.fromEntries(
				allowed.map((encoding) => {
					const decoder = createDecoder(guessDecoding(sample, encoding));
					const lines = (decoder.push(sample.slice(0, 1 << 18)) + decoder.end()).split(
						/\r\n|\n|\r/
					);
					return [encoding, cells.map(({ line }) => (lines[line - 1] ?? '').slice(0, 120))];
				})
			);
		default:
			return {};
	}
}
