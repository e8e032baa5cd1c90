import fc from 'fast-check';
import process from 'node:process';

/** The same generated cases in every run, so that only a change of the code changes an outcome. */
const { PROPERTY_SEED = '20191011' } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED) });
