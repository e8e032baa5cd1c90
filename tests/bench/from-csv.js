import { chart, rowsOf } from './chart.js';

const csv = await (await fetch('./growth.csv')).text();
const main = document.querySelector('main');
if (main) main.innerHTML = chart(rowsOf(csv));
