/** Hands bytes to the reader as a file to save; nothing leaves the browser. */
export function saveFile(name: string, type: string, bytes: Uint8Array): void {
	const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
