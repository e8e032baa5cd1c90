/** What the first bytes say a file is. Only `text`, `zip` and `xlsx` are gone on with. */
export type FileKind =
	| 'text'
	| 'empty'
	| 'zip'
	| 'xlsx'
	| 'xls'
	| 'gzip'
	| 'pdf'
	| 'image'
	| 'html'
	| 'xml'
	| 'json'
	| 'rtf'
	| 'parquet'
	| 'sqlite'
	| 'utf-32'
	| 'binary';

const signatures: [FileKind, number[]][] = [
	['pdf', [0x25, 0x50, 0x44, 0x46]],
	['image', [0x89, 0x50, 0x4e, 0x47]],
	['image', [0xff, 0xd8, 0xff]],
	['image', [0x47, 0x49, 0x46, 0x38]],
	['image', [0x49, 0x49, 0x2a, 0x00]],
	['image', [0x4d, 0x4d, 0x00, 0x2a]],
	['xls', [0xd0, 0xcf, 0x11, 0xe0]],
	['gzip', [0x1f, 0x8b]],
	['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
	['parquet', [0x50, 0x41, 0x52, 0x31]],
	['sqlite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
	['utf-32', [0xff, 0xfe, 0x00, 0x00]],
	['utf-32', [0x00, 0x00, 0xfe, 0xff]]
];

function asciiOf(bytes: Uint8Array): string {
	let text = '';
	for (let i = 0; i < bytes.length && text.length < 4096; i++) {
		const byte = bytes[i] as number;
		if (byte) text += String.fromCharCode(byte);
	}
	return text;
}

/** Recognises a file by its content, never by its name. `bytes` is the whole file or at least its first 64 kB. */
export function fileKind(bytes: Uint8Array): FileKind {
	if (bytes.length === 0) return 'empty';
	for (const [kind, head] of signatures)
		if (head.every((byte, i) => bytes[i] === byte)) return kind;
	if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) {
		const names = new TextDecoder('latin1').decode(bytes);
		return names.includes('xl/workbook.xml') || names.includes('xl/worksheets') ? 'xlsx' : 'zip';
	}
	const head = asciiOf(bytes.subarray(0, 4096))
		.replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
		.trimStart();
	if (/^(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|table)\b/i.test(head)) return 'html';
	if (/^<\?xml|^<[a-z]+(:[a-z]+)? xmlns/i.test(head)) return /<html/i.test(head) ? 'html' : 'xml';
	if (/^(\{\s*("|\})|\[\s*(\{|\]))/.test(head)) return 'json';
	if (bytes.every((byte) => byte <= 32))
		return bytes.some((byte) => byte === 0) ? 'binary' : 'empty';
	return looksBinary(bytes) ? 'binary' : 'text';
}

/** Control characters that some programs write between cells and rows. */
const separators = new Set([1, 28, 29, 30, 31]);

function looksBinary(bytes: Uint8Array): boolean {
	let end = bytes.length;
	while (end > bytes.length / 4 && bytes[end - 1] === 0) end--;
	const n = Math.min(end, 65536);
	const marked =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	let control = 0;
	const zeros = [0, 0];
	for (let i = 0; i < n; i++) {
		const byte = bytes[i] as number;
		if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
		else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127)
			control += separators.has(byte) ? 0 : 1;
	}
	const [even = 0, odd = 0] = zeros;
	if (marked) return false;
	if (Math.max(even, odd) > n * 0.15 && Math.min(even, odd) < n * 0.025) return false;
	return control > n * 0.05 || (even + odd > n * 0.02 && even + odd > 8);
}
