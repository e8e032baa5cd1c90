import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import layers from './scripts/layers.mjs';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: ['node_modules/', '.svelte-kit/', 'build/', 'coverage/', 'static/', 'tests/**/output/']
	},
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	{
		linterOptions: { noInlineConfig: true },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { layers },
		rules: {
			'layers/order': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			eqeqeq: 'error',
			'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
			'no-constant-condition': 'error',
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-irregular-whitespace': 'error',
			'no-self-assign': 'error',
			'no-sparse-arrays': 'error',
			'no-unreachable': 'error',
			'no-unsafe-finally': 'error',
			'no-unsafe-optional-chaining': 'error',
			'no-useless-escape': 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'use-isnan': 'error',
			'valid-typeof': 'error'
		}
	},
	{
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/no-unnecessary-type-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		},
		rules: {
			// `let` declares what a component is given.
			'prefer-const': 'off',
			'svelte/prefer-const': 'error',
			// Links are relative so that one build works at any path; the build check follows every one of them.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } },
	// Pages to compare with are not part of the site.
	{ files: ['tests/bench/**'], rules: { 'layers/order': 'off' } }
);
