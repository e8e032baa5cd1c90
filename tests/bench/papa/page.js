/**
 * Parses the chosen file in a worker with PapaParse and nothing else.
 * @param {'step' | 'chunk'} how each row is handed over: by itself, or with those of its piece of the file
 * @returns {Promise<{ rows: number, ms: number }>}
 */
window.parseAlone = (how) =>
	new Promise((resolve, reject) => {
		const file = document.querySelector('input').files[0];
		const worker = new Worker('./worker.js');
		worker.onerror = (event) => reject(new Error(event.message));
		worker.onmessage = ({ data }) => {
			if (data === 'ready') {
				start = performance.now();
				worker.postMessage({ file, how });
				return;
			}
			worker.terminate();
			resolve({ rows: data.rows, ms: performance.now() - start });
		};
		let start = 0;
	});
