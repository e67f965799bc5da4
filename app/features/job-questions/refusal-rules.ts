import type { RefusalKind } from './judge-question.ts'

type Rule = { readonly kind: RefusalKind; readonly when: RegExp; readonly unless?: RegExp }

const who = '(?:they|she|he|the employee|my employee|this person|her|him|them|\\w+)'
/** Somebody, or a first name. Not those who ask, and not a thing. */
const person = '(?:the employee|my employee|this person|(?!(?:we|i|you|it|the|this|that|a|an|our)\\b)\\w+)'
const can = '(?:will|is|are|can|could|would|might|may|do|does|should|shall)'
const stop = '(?=\\s*(?:$|[?.,!;]))'
const illnesses = [
	'(?:cancer|tumou?r|stroke|(?:an? )?heart (?:attack|problem|trouble|disease|condition)|(?:long )?covid|ms(?! (?:office|word|excel|teams))|multiple sclerosis)',
	'(?:parkinson\\w*|dementia|arthritis|fibromyalgia|migraines?|hiv|hepatitis|ptsd|ocd|schizo\\w*|eating disorder|anorexi\\w*|burn-?out|long-?term illness)',
	'(?:depress\\w*|anxi\\w*|autis\\w*|adhd|bipolar|diabet\\w*|epilep\\w*|pregnan\\w*|menopaus\\w*|alcoholi\\w*|addict\\w*|mental(?:ly)? ill\\w*|contagious|infectious|terminal|miscarr\\w*|(?:got )?something catching)',
].join('|')
const back = [
	`back(?=\\s*(?:$|[?.,!;]|and\\b|(?:at|to|in) work|full|part|for good|with us|again|properly|soon|by|before|from (?:sick|leave)|(?:in|to) the office|to us|to (?:(?:his|her|their|the) )?(?:(?:normal|full|usual) (?:work|duties|hours|job|role|time)|normal|job|desk|post|role)${stop}))`,
	`return(?:ing)?(?=\\s*(?:$|[?.,!;]|(?:at|to|in) work|full|to us|to (?:(?:his|her|their|the) )?(?:(?:normal|full|usual) (?:work|duties|hours|job|role|time)|job|desk|post|role)${stop}))`,
	'full[- ]?time',
	`(?:be|get|feel) (?:\\w+ )?better${stop}`,
	'(?:be|get) well(?: again| enough to (?:work|come|return))',
	'recover(?:ed)?(?! (?:after|between))',
	'(?:working|work|start) (?:normally|again)',
	'fit (?:to|for) (?:work|return)',
].join('|')
const someone = `(?:${person}|(?:we|i|you) (?:please )?(?:expect|have|see|think|count on|get) (?:that )?${person})`

/**
 * The first that fits is said. Written so that a question about tasks never meets one of them: what is judged is what is asked for,
 * not that a word stands there. They read what `asMeant` makes of a question.
 */
export const refusalRules: readonly Rule[] = [
	{
		kind: 'asks-what-it-is',
		when: new RegExp(
			[
				'\\bdiagnos',
				'\\bwhat(?: is| exactly is)? (?:actually |really )?(?:wrong|the matter|up with)\\b',
				'\\b(?:what|which|(?:name|nature) of (?:the|her|his|their)) (?:\\w+ )?(?:illness|condition|disease|disorder|sickness|disability)\\b',
				`\\bwhat (?:does|has|have|did|is) ${who} (?:got|have|had|suffer|come down)\\b(?! to (?:do|wear|avoid|use)|s? trouble)`,
				`\\bwhat (?:is|are|was) ${who} (?:\\w+ )?(?:suffering|ill with|off with|treated for|in hospital)\\b`,
				'\\bwhat (?:is|are) (?:the|her|his|their) (?:\\w+ )?(?:symptoms?|test results?|scan results?|blood results?)\\b',
				'\\bwhat (?:did|does|do) (?:the|her|his|their) (?:scan|test|x-?ray|mri|biopsy|bloods?|doctor|gp|consultant|specialist)s? (?:\\w+ )?(?:show|say|find|reveal)\\b(?! (?:he|she|they) (?:can|could|should|may))',
				`\\b(?:is it|is this|has (?:he|she)|have they|do they have|does (?:he|she) have|are they|is (?:he|she)) (?:\\w+ ){0,2}(?:${illnesses})\\b`,
				`\\bis (?:it|this) (?:just |only |\\w+ )?(?:stress|serious|catching|mental)${stop}`,
				`\\bis it (?:his|her|their|an?) (?:bad |sore )?(?:back|heart|knee|head|hip|chest|stomach)${stop}`,
				'\\b(?:his|her|their|the) (?:illness|condition|sickness) (?:serious|bad|called|long[- ]?term)\\b',
				'\\b(?:is|are|has|have|does|do) [^?.]*\\b(?:mentally (?:wrong|unwell|unstable)|mental health (?:problem|condition|issue)s?)',
				`\\bwhy (?:is|was|are|were|has|have) ${who} (?:\\w+ ){0,3}(?:off|ill|sick|unwell|away|absent|signed off|in hospital)\\b(?! (?:balance|the|his|her|their)\\b)`,
				`\\bwhy can't ${who} (?:work|come in|come to work|come back)${stop}`,
				'\\breasons? (?:for|of|behind) (?:his|her|their|the) (?:\\w+ )?(?:absence|sick\\w*|illness|time off|fit note)\\b',
				`\\bhow (?:ill|sick|unwell|poorly) (?:is|are|was) `,
				`\\bhow (?:bad|serious) (?:is|are) (?:it|this|he|she|they|(?:his|her|their|the) (?:illness|condition))${stop}`,
				'\\b(?:what|how) (?:is|are) (?:his|her|their) (?:\\w+ )?(?:mental health|mental state|health|state of mind)\\b',
				`\\b(?:did|has|have) ${who} (?:\\w+ ){0,2}(?:suicide|self[- ]harm\\w*)\\b`,
				// “Are his nerves bad?”, but not what gets on them.
				'\\b(?:are|is it|is this|how are|what about) (?:his|her|their|your|the) nerves\\b',
				'\\b(?:is it|has (?:he|she)|have (?:they|you)|(?:does (?:he|she)|do (?:they|you)) (?:have|get|suffer (?:from|with))) (?:\\w+ ){0,2}(?:nerves|panic|nervous breakdown)\\b(?! (?:alarm|button))',
			].join('|'),
		),
	},
	{
		kind: 'asks-treatment',
		when: /\b(?:what|which|are they|is (?:he|she)|do they|does (?:he|she)|have they|has (?:he|she)|list|name)\b[^?.]*\b(?:medicat\w*|medicines?|tablets?|drugs?|prescri\w*|dosage|dose|treatments?|therap(?:y|ies|ist)|operation|surgery|anti-?depress\w*|chemo\w*|radiotherapy|injections?|(?:seeing|see|seen|under) an? (?:\w+ )?(?:psychiatrist|psychologist|counsellor|specialist|consultant|doctor)|(?:taking|on) (?:anything|something)(?: for)?)\b/,
		// The same words stand for tasks of a ward or a pharmacy, and for what a medicine changes at work.
		unless:
			/\b(?:time off|appointments?|drive|driving|machin\w*|at work|safe\w*|forklift|trolleys?|ward|pharmacy|dispens\w*|rooms?|stores?|(?:able|allowed) to|handl\w*|give|giving)\b/,
	},
	{
		kind: 'asks-records',
		when: /\b(?:(?:medical|health|gp|full) (?:\w+ )?(?:records?|history|notes|file)|past (?:illness\w*|sickness|absences?|health)|history of (?:illness|sickness|mental|absence)|copy of (?:the|her|his|their) (?:\w+ )?(?:notes|report|records?))\b/,
	},
	{
		kind: 'doubts-them',
		when: /\b(?:genuine(?:ly)?|really (?:ill|sick|unwell|that bad|in pain)|fak(?:e|ing)|pretend\w*|putting it on|swinging (?:it|the lead)|exaggerat\w*|malinger\w*|lying (?!down)|lying$|honest about|(?:telling|about) (?:us |me )?the truth|the truth about|(?:actually|truly) (?:ill|sick|unwell)|(?:just |being )+(?:lazy|avoiding|want(?:s|ing)? time off)|skiv\w*|making it up|do you believe|prove (?:that )?(?:it|he|she|they)|proof (?:that|of)|as (?:ill|bad|sick) as (?:he|she|they))\b/,
	},
	{
		kind: 'asks-cause',
		when: /\b(?:(?:is|was) (?:it|this|the (?:illness|condition|absence)) (?:\w+ )?(?:caused|our fault|work[- ]related|due to)|what (?:has )?caused|whose fault|(?:nothing to do with|not caused by) (?:work|us|the job))\b/,
	},
	{
		kind: 'asks-dismissal',
		when: /\b(?:dismiss\w*|sack(?:ed|ing)?|let (?:them|him|her) go(?! (?:early|home|to\b|for\b|and\b))|terminat\w*|end (?:the|their|his|her) (?:employment|contract|job)|replace (?:them|him|her)|get rid of|ill[- ]health retire\w*|capability (?:process|hearing|dismissal))\b/,
	},
	{
		kind: 'asks-law',
		when: /\b(?:equality act|disabled (?:in law|under|for the purposes)|legally (?:disabled|fit|obliged)|(?:do we|must we|are we) (?:have to|obliged|required|legally)|meet the (?:legal )?definition|(?:is|are) (?:he|she|they|this|it) (?:a disability|covered by))\b/,
	},
	{
		kind: 'leads',
		when: new RegExp(
			[
				"\\b(?:do|would|wouldn't|don't|can|could) you (?:not )?(?:agree|confirm)(?! (?:whether|if|which|what|how|when)\\b)",
				"\\b(?:don't|wouldn't) you (?:think|say)\\b|\\bwould you say (?:that )?(?:he|she|they)\\b",
				'\\b(?:please confirm|surely|obviously|clearly (?:fit|unfit|not|able)|you (?:must|will) agree|is it not (?:true|the case)|i (?:think|believe|assume|know) (?:that )?(?:he|she|they))\\b',
				"(?:^|[,.;] ?(?:but |so |and )?)\\w+n't (?:it|he|she|they)\\b",
				"\\b(?:isn't|aren't) (?:he|she|it|they)\\b",
				"^(?!why|what|which|how).*n't (?:it|he|she|they)\\s*\\?*$",
			].join('|'),
		),
	},
	{
		kind: 'asks-certainty',
		when: /\b(?:guarantee\w*|100 ?%|(?:completely|fully|totally) (?:fit|better|recovered|cured|well)|ever (?:be|get|come|go) (?:\w+ )?(?:back|better|well|fit|normal|right|able)|will (?:he|she|they) ever|(?:will (?:he|she|they|it)|(?:is|are) (?:he|she|they|it) going to) (?:\w+ )?(?:(?:get|be|feel) (?:\w+ )?better|recover)\s*(?:$|[?.!])|is (?:it|this) (?:permanent|long[- ]?term|lifelong|for life|curable)|never (?:be|get|come)|happen again|be off (?:sick )?again|certain that|how many (?:more )?days (?:off|sick)(?![^?]*\b(?:appointments?|treatment|physio\w*|between)\b)|(?:the )?prognosis)/,
	},
	{
		kind: 'asks-date',
		when: new RegExp(
			[
				`\\b(?:when|how soon|(?:what|which) (?:date|day|week|month|time)) ${can} ${someone} (?:\\w+ ){0,5}?(?:${back})`,
				`\\bhow (?:much longer|long|many (?:more )?(?:days|weeks|months)) (?:until |till |before )?(?:${can} )?${someone} (?:\\w+ ){0,4}?(?:(?:off|away|absent|sick|ill)(?=\\s*(?:$|[?.,!;]|work|sick|ill|for|from work))|signed off|out of (?:work|action)|stay at home|need to be off)`,
				`\\bhow (?:much longer|long|many (?:more )?(?:days|weeks|months)) (?:until|till|before) ${person} (?:\\w+ ){0,3}?(?:${back})`,
				`\\bhow (?:long|soon|quickly|fast) ${can} (?:it take )?(?:for )?${someone} (?:to )?(?:recover|get better|heal)${stop}`,
				'\\bhow long (?:will|does|is|might|could|would) (?:it take (?:\\w+ )?to (?:recover|get better|heal)|(?:the|this|his|her|their) (?:\\w+ )?(?:recovery|absence|sick(?:ness)? leave)\\b)',
				`\\bwhen (?:can|should|do|will|could) (?:we|i) expect ${person}(?: back| in| at work)?${stop}`,
				`\\bany idea (?:when|how long) (?:${person}|${can}) (?:\\w+ ){0,3}?(?:off|away|${back})`,
				`\\b${can} ${person} (?:\\w+ ){0,3}?(?:back|return|returning|full[- ]?time) (?:(?:at|to|in) work |full[- ]?time )?(?:by|before|in time|soon|next|this (?:week|month|year))\\b`,
				'\\b(?:return|returning|return[- ]to[- ]work|back[- ]to[- ]work) date\\b|\\bdate (?:of|for) (?:(?:the|his|her|their|a|full) )*return(?!-| to work (?:talk|meeting|interview))\\b|\\bdate (?:when |that )?(?:he|she|they) (?:will|can|could|is|are) (?:\\w+ )?(?:back|return\\w*)',
			].join('|'),
		),
	},
	{
		kind: 'asks-home',
		when: /\b(?:marriage|married|husband|wife|boyfriend|girlfriend|divorc\w*|home life|private life|personal life|family (?:problems?|life|history)|(?:problems|trouble|things) at home|childcare|debts?|drink(?:ing)? (?:too much|problem|habits?)|(?:is it|is this) (?:\w+ )?(?:drink|drugs|booze|alcohol)|(?:is (?:he|she)|are they) (?:a drinker|drinking(?! (?:enough|water))|drunk|an alcoholic)|sex life|get(?:ting)? pregnant|plan(?:ning)? (?:a )?(?:family|baby|children)|religio\w*)\b/,
	},
]
