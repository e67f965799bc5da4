import type { Entries } from './visitor.ts'

/** What no person types by accident, as text for one box. `max` is the longest that the box takes, where that is known. */
export const hostileTexts = new Map<string, (max: number) => string>([
	['nothing', () => ''],
	['spaces only', () => ' \t\u00a0\u200b '],
	['one character too many', (max) => 'x'.repeat(max + 1)],
	['far too long', () => 'y'.repeat(20_000)],
	['too long in emoji', (max) => '👩‍👩‍👧‍👦'.repeat(Math.ceil(max / 7) + 1)],
	['no such option', () => 'no-such-option'],
	['__proto__', () => '__proto__'],
	['constructor', () => 'constructor'],
	['a NUL and its like', () => 'before\u0000\u0001\u0008\u001b[31m\u007fafter'],
	['emoji', () => '🧑🏽‍🦽🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
	['right to left', () => 'שלום עולם مرحبا'],
	['a turned-around line', () => 'safe\u202Eexe.txt\u2066x\u2069'],
	['line ends of every kind', () => 'a\r\nb\rc\nd\u2028e\u2029f'],
	['markup', () => `"><img src=x onerror=alert(1)>'<script>alert(1)</script>`],
	// Words that mean something elsewhere and nothing here: plain text.
	[
		'other languages',
		() => "${7*7}{{7*7}}<%= 7*7 %> '; drop table users; -- =HYPERLINK(1) ../../etc/passwd [object Object] NaN \\\\ud800",
	],
])

/** Whole bodies made from the entries a browser would send, wrong in their shape. */
export const hostileBodies: Readonly<Record<string, (entries: Entries) => string>> = {
	'an empty body': () => '',
	'every name twice': (entries) => pairs([...entries, ...entries]),
	'every name twice, the second time different': (entries) =>
		pairs([...entries, ...entries.map(([name]) => [name, 'other'] as const)]),
	'names as lists and objects': (entries) =>
		pairs(
			entries.flatMap(([name, value]) => [
				[`${name}[]`, value],
				[`${name}[0]`, value],
				[`${name}.length`, '9'],
			]),
		),
	'names of the language': (entries) =>
		pairs([
			...[
				'__proto__',
				'constructor',
				'prototype',
				'toString',
				'hasOwnProperty',
				'__proto__.polluted',
				'constructor[prototype][polluted]',
			].map((name) => [name, 'polluted'] as const),
			...entries,
		]),
	'an unpaired half as bytes': (entries) => entries.map(([name]) => `${encodeURIComponent(name)}=a%ED%A0%80b`).join('&'),
	'bytes that are no text': (entries) => entries.map(([name]) => `${encodeURIComponent(name)}=%FF%FE%C3%28%F0%9F`).join('&'),
	'broken escapes': (entries) => entries.map(([name]) => `${name}=%&${name}=%zz&%=%&=${name}`).join('&'),
	'five hundred values': (entries) =>
		pairs(entries.flatMap(([name]) => Array.from({ length: 500 }, (_, at) => [name, String(at)] as const)).slice(0, 5000)),
	'a name of ten thousand characters': (entries) => pairs([['n'.repeat(10_000), 'x'], ...entries]),
}

const pairs = (entries: Entries) => new URLSearchParams(entries.map(([name, value]) => [name, value])).toString()

/** Those that are tried on every kind of input, the ones nobody types into too. */
export const forEveryInput = [
	'nothing',
	'far too long',
	'no such option',
	'__proto__',
	'constructor',
	'a NUL and its like',
	'markup',
]

/** The statuses that are answers. Anything else to a form is a fault of ours. */
export const answersToForms = [303, 400, 404, 413]
