import { expect, test } from 'vitest';
import { candidatePaths } from './browser';

test('on Linux every folder of PATH is looked through for one name before the next name', () => {
	const paths = candidatePaths('chromium', 'linux', { PATH: '/usr/local/bin:/usr/bin' });
	expect(paths.slice(0, 3)).toEqual([
		'/usr/local/bin/google-chrome-stable',
		'/usr/bin/google-chrome-stable',
		'/usr/local/bin/google-chrome'
	]);
	expect(paths).toContain('/snap/bin/chromium');
});

test('on macOS the applications are looked at', () => {
	expect(candidatePaths('chromium', 'darwin', {})).toEqual([
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
	]);
});

test('on Windows every browser is looked for in the program folders that there are', () => {
	const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' };
	expect(candidatePaths('chromium', 'win32', env).slice(0, 2)).toEqual([
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Local\\Google\\Chrome\\Application\\chrome.exe'
	]);
});

test('Firefox is looked for in the same way', () => {
	expect(candidatePaths('firefox', 'linux', { PATH: '/usr/bin' })).toEqual([
		'/usr/bin/firefox',
		'/usr/bin/firefox-esr',
		'/snap/bin/firefox'
	]);
});
