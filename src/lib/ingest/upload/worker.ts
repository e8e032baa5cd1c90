import { holdUpload } from './hold';
import type { ReplyMessage, RequestMessage } from './requests';

const upload = holdUpload();
const reply = (message: ReplyMessage) =>
	self.postMessage(message, { transfer: handedOver(message) });

/** Large bytes go to the page as they are, without a copy. */
function handedOver(message: ReplyMessage): Transferable[] {
	const answer = 'answer' in message ? message.answer : null;
	const values = answer instanceof Uint8Array ? [answer] : Object.values(answer ?? {});
	return values.flatMap((value) =>
		value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : []
	);
}

void navigator.locks?.request(self.name, () => {
	reply({ alive: true });
	return new Promise(() => undefined);
});

self.onmessage = ({ data }: MessageEvent<RequestMessage>) => {
	const { id, name, ask } = data;
	const handler = upload[name] as (
		ask: unknown,
		onProgress: (progress: { bytes: number; total: number; rows: number }) => void
	) => Promise<unknown>;
	handler(ask, (progress) => reply({ id, progress })).then(
		(answer) => reply({ id, answer }),
		(error: unknown) => reply({ id, error: error instanceof Error ? error.message : String(error) })
	);
};
