self.importScripts('./papaparse.min.js');

self.onmessage = ({ data: { file, how } }) => {
	let rows = 0;
	self.Papa.parse(file, {
		[how]: ({ data }) => (rows += how === 'chunk' ? data.length : 1),
		complete: () => self.postMessage({ rows })
	});
};
self.postMessage('ready');
