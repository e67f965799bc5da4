/** Why a question is not one to send. Each has a reason and a better question, in the words of the page. */
export const refusalKinds = [
	'asks-what-it-is',
	'asks-treatment',
	'asks-records',
	'asks-cause',
	'doubts-them',
	'leads',
	'asks-dismissal',
	'asks-law',
	'asks-certainty',
	'asks-home',
	'no-question',
] as const
export type RefusalKind = (typeof refusalKinds)[number]

type Rule = { readonly kind: RefusalKind; readonly when: RegExp }

const who = '(?:they|she|he|the employee|my employee|this person|her|him|them|\\w+)'

/**
 * The first that fits is said. Written so that a question about tasks never meets one of them: what is judged is what is asked for,
 * not that a word stands there.
 */
const rules: readonly Rule[] = [
	{
		kind: 'asks-what-it-is',
		when: new RegExp(
			[
				'\\bdiagnos',
				`\\bwhat(?:'s| is| exactly is)? (?:actually |really )?(?:wrong|the matter)\\b`,
				'\\b(?:what|which|name of the|nature of (?:the|her|his|their)) (?:\\w+ )?(?:illness|condition|disease|disorder|sickness|disability)\\b',
				`\\bwhat (?:does|has|have|did) ${who} (?:got|have|had|suffer|come down)\\b(?! to (?:do|wear|avoid|use)|s? trouble)`,
				'\\bwhat (?:is|are) (?:the|her|his|their) (?:\\w+ )?(?:symptoms?|test results?|scan results?|blood results?)\\b',
				'\\b(?:is it|has (?:he|she)|have they|do they have|does (?:he|she) have|are they|is (?:he|she)) (?:\\w+ ){0,2}(?:cancer|depress\\w*|anxi\\w*|autis\\w*|adhd|bipolar|diabet\\w*|epilep\\w*|pregnan\\w*|menopaus\\w*|alcoholi\\w*|addict\\w*|mental(?:ly)? ill\\w*|contagious)\\b',
				// “Are his nerves bad?”, but not what gets on them.
				'\\b(?:are|is it|is this|how are|what about) (?:his|her|their|your|the) nerves\\b',
				'\\b(?:is it|has (?:he|she)|have (?:they|you)|(?:does (?:he|she)|do (?:they|you)) (?:have|get|suffer (?:from|with))) (?:\\w+ ){0,2}(?:nerves|panic|nervous breakdown)\\b(?! (?:alarm|button))',
			].join('|'),
			'i',
		),
	},
	{
		kind: 'asks-treatment',
		when: /\b(?:what|which|are they|is (?:he|she)|do they|does (?:he|she)|have they|has (?:he|she)|list|name)\b[^?.]*\b(?:medicat\w*|medicines?|tablets?|drugs?|prescri\w*|dosage|dose|treatments?|therap(?:y|ies|ist)|operation|surgery|antidepress\w*)\b(?![^?.]*\b(?:time off|appointments?|drive|driving|machin\w*|at work|safe)\b)/i,
	},
	{
		kind: 'asks-records',
		when: /\b(?:(?:medical|health|gp|full) (?:\w+ )?(?:records?|history|notes|file)|past (?:illness\w*|sickness|absences?|health)|history of (?:illness|sickness|mental|absence)|copy of (?:the|her|his|their) (?:\w+ )?(?:notes|report|records?))\b/i,
	},
	{
		kind: 'doubts-them',
		when: /\b(?:genuine(?:ly)?|really (?:ill|sick|unwell|that bad|in pain)|fak(?:e|ing)|pretend\w*|putting it on|swinging the lead|exaggerat\w*|malinger\w*|lying|honest about|truth|(?:actually|truly) (?:ill|sick|unwell)|just (?:lazy|avoiding|want(?:s|ing)? time off)|skiv\w*|making it up)\b/i,
	},
	{
		kind: 'asks-cause',
		when: /\b(?:(?:is|was) (?:it|this|the (?:illness|condition|absence)) (?:\w+ )?(?:caused|our fault|work[- ]related|due to)|what (?:has )?caused|whose fault|(?:nothing to do with|not caused by) (?:work|us|the job))\b/i,
	},
	{
		kind: 'asks-dismissal',
		when: /\b(?:dismiss\w*|sack(?:ed|ing)?|let (?:them|him|her) go|terminat\w*|end (?:the|their|his|her) (?:employment|contract|job)|replace (?:them|him|her)|get rid of|ill[- ]health retire\w*|capability (?:process|hearing|dismissal))\b/i,
	},
	{
		kind: 'asks-law',
		when: /\b(?:equality act|disabled (?:in law|under|for the purposes)|legally (?:disabled|fit|obliged)|(?:do we|must we|are we) (?:have to|obliged|required|legally)|meet the (?:legal )?definition|(?:is|are) (?:he|she|they|this|it) (?:a disability|covered by))\b/i,
	},
	{
		kind: 'leads',
		when: /\b(?:(?:do|would|wouldn't|don't|can|could) you (?:not )?(?:agree|confirm) (?:that|with)?|please confirm|surely|obviously|clearly (?:fit|unfit|not|able)|isn't it|aren't they|isn't (?:he|she)|can't they|shouldn't they|you (?:must|will) agree|is it not (?:true|the case)|i (?:think|believe|assume|know) (?:that )?(?:he|she|they))\b/i,
	},
	{
		kind: 'asks-certainty',
		when: /\b(?:guarantee\w*|100 ?%|(?:completely|fully|totally) (?:fit|better|recovered|cured|well)|ever (?:be|get|come|go) (?:\w+ )?(?:back|better|well|fit|normal|right|able)|never (?:be|get|come)|happen again|be off (?:sick )?again|certain that|how many (?:more )?days (?:off|sick)|(?:the )?prognosis)\b/i,
	},
	{
		kind: 'asks-home',
		when: /\b(?:marriage|married|husband|wife|boyfriend|girlfriend|divorc\w*|home life|private life|personal life|family (?:problems?|life|history)|(?:problems|trouble|things) at home|childcare|debts?|drink(?:ing)? (?:too much|problem|habits?)|sex life|get(?:ting)? pregnant|plan(?:ning)? (?:a )?(?:family|baby|children)|religio\w*)\b/i,
	},
]

/** Whether a question can be sent; null when it can. It is about one question, as it was typed. */
export function judgeQuestion(typed: string): RefusalKind | null {
	const text = typed.replace(/[‘’`]/g, "'").replace(/\s+/g, ' ').trim()
	const found = rules.find(({ when }) => when.test(text))
	if (found) return found.kind
	return asksSomething(text) ? null : 'no-question'
}

const asksSomething = (text: string) =>
	/\?\s*$/.test(text) ||
	/^(?:what|which|who|when|where|how|why|is|are|can|could|would|will|should|do|does|did|has|have|may|if|please|tell|say|list)\b/i.test(
		text,
	)
