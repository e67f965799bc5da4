/** Pages for business organisations: links, counts, poster, card. */
export const partners = {
	// What it is
	title: 'For business organisations',
	cardPageTitle: 'Help for employers when someone is unwell',
	doorPageTitle: 'Help when someone on your team is unwell',
	posterPageTitle: (partner: string) => `Poster for ${partner}`,
	visitsTitle: (partner: string) => `Visits for ${partner}`,
	lede: 'Chambers, trade bodies and networks can give their members one link to free help when someone at work is unwell.',
	whatMembersGet: 'What your members get',
	offers: [
		'Short guides in plain words: what the law asks, what to do today, and what to say.',
		'A way to refer an employee for free support. The employee reads every word first and decides.',
		'A request for a workplace assessment: someone looks at the work and says what could change.',
		'A call back for a manager who wants to talk it over first.',
	],
	nothingToPay: 'There is nothing to pay. Reading needs no account.',
	whatYouGet: 'What you get',
	yours: [
		'A link of your own that stays the same, with a name for each campaign if you want one.',
		'A QR code, a poster for A4 paper, and text for a bulletin in three lengths.',
		'A card for your own site.',
		'Visits counted by link and by day.',
	],
	whatWeNeverGive: 'What we never give you',
	neverGiven: 'You never learn who visited, who was referred, or anything about a person or a firm. No number under 5 is shown.',
	noEndorsement: 'A link is not an endorsement: we do not recommend your organisation, and you need not recommend us.',
	whoHasLink: 'Organisations that have a link',
	frontDoor: 'See the page behind the link',
	getKit: 'Get the link, poster and text',
	seeCounts: 'See the visits',
	wantALink: 'Want a link for your members?',
	askForALink: 'Ask the area team. They need two things: the name your members know you by, and your area.',
	contact: 'How to contact the area team',
	inventedNotice: 'This organisation is invented, to show how the pages work.',
	kinds: {
		chamber: 'Chamber of commerce',
		'trade-body': 'Trade body',
		federation: 'Federation of businesses',
		'growth-hub': 'Growth hub',
		'improvement-district': 'Business improvement district',
		network: 'Business network',
	},
	since: (day: string) => `Link since ${day}`,

	// The front door
	forMembersOf: (name: string) => `For members of ${name}`,
	helpTitle: 'Someone on your team is struggling with their health. Start here.',
	helpText: 'Plain help for small firms: what to say, what to change at work, and free support for your employee.',
	whatToDo: 'What do you need to do?',
	tasks: {
		talk: { title: 'Talk to someone', text: 'What to say today, what to leave alone, and what to write down.' },
		change: { title: 'Change something at work', text: 'What would help, what can start this week, and a plan to agree it.' },
		refer: { title: 'Refer or ask for an assessment', text: 'Your employee reads every word and decides.' },
		return: { title: 'Plan a return to work', text: 'What a fit note lets you do, and how to agree the way back.' },
	},
	whoRunsThis: (area: string) => `This service is for ${area}. It is separate from the organisation that sent you here.`,
	notTold: 'That organisation is told only how many visits its link had. It does not learn who you are.',

	// The kit
	kitTitle: (name: string) => `Kit for ${name}`,
	kitLede: 'Everything here leads to one link. Copy what you need.',
	nameCampaign: 'Name a campaign',
	campaign: 'Campaign name (optional)',
	campaignHint: 'Up to 30 letters, numbers and dashes, such as “spring-bulletin”. Visits are counted for each name.',
	campaignWrong: 'Use letters, numbers, spaces and dashes only, 30 at most, such as “spring-bulletin”',
	makeKit: 'Make the kit',
	campaignIs: (campaign: string) => `This kit is for the campaign “${campaign}”.`,
	yourLink: 'Your link',
	linkLabel: 'Link for your members',
	qrTitle: 'QR code',
	qrLabel: (link: string) => `QR code that opens ${link}`,
	qrText: 'A phone camera opens the link. Print it at least 2.5 cm wide, dark on white.',
	qrDownload: 'Download the QR code (SVG)',
	bulletinTitle: 'Text for a bulletin',
	bulletinHow: 'Select the text in a box and copy it. You may change the words.',
	oneLine: 'One line',
	oneParagraph: 'One paragraph',
	onePage: 'One page',
	posterTitle: 'Poster',
	posterText: 'One side of A4, with the four tasks and the QR code.',
	openPoster: 'Open the poster',
	cardTitle: 'Card for your site',
	cardText: 'Paste this where the card is to stand. It sets no cookie and needs no script.',
	cardCode: 'Code for the card',
	seeCard: 'See the card',
	cardCounted: 'Visits by the button of the card are counted under the campaign “card”. Its other links are not counted.',
	feedTitle: 'News feed',
	feedText: 'A feed reader, or your own site, can show what is new here.',
	feedLabel: 'Address of the feed',

	// Text to copy. The link stands in it.
	lineText: (link: string, area: string) =>
		`Someone on your team is unwell or struggling? Free, plain help for small firms in ${area}: ${link}`,
	paragraphText: (link: string, area: string) =>
		`When someone on your team is unwell or struggling, it is hard to know what to say. ` +
		`This free service for employers in ${area} gives you plain answers: what to do today, what to change at work, and who can help. ` +
		`You can refer an employee for free support. They read every word first and decide. Start here: ${link}`,
	pageText: (link: string, area: string) =>
		[
			'Someone on your team is struggling with their health. What now?',
			'Most small firms have no HR department. When someone is off sick, or is at work and struggling, the manager has to find out what to do.',
			`There is a free service for employers in ${area}. It is made for small firms, and works on a phone.`,
			'You can:',
			'- read what to say today, what to leave alone, and what to write down\n' +
				'- see which changes at work can start this week, who pays, and agree them in a plan\n' +
				'- refer an employee for free support, or ask for a workplace assessment\n' +
				'- plan a return to work that both of you can keep to',
			'Reading needs no account. A referral goes to your employee first: they read every word, correct it, and decide whether it is sent.',
			'It helps to act early. You do not need a diagnosis, and you do not need to wait for a fit note.',
			`Start here: ${link}`,
			'Nothing on the site is legal advice.',
		].join('\n\n'),

	// The poster
	posterHeading: 'Someone on your team is struggling with their health?',
	posterLede: (area: string) => `Free, plain help for small firms in ${area}.`,
	posterScan: 'Scan the code, or type:',
	posterCall: (phone: string) => `Or call ${phone}`,
	howToPrint: 'To print, choose Print in your browser. It fills one side of A4.',
	backToKit: 'Back to the kit',

	// The card
	cardHeading: 'Someone on your team is struggling with their health?',
	cardLede: (area: string) => `Free, plain help for employers in ${area}.`,
	cardOpen: 'Find out what to do',
	cardFrame: 'Help for employers when someone is unwell',

	// The visits
	countsTitle: (name: string) => `Visits for ${name}`,
	countsLede: (from: string, to: string) => `Visits by your links from ${from} to ${to}, in whole weeks.`,
	howCounted: 'How visits are counted',
	oneVisit:
		'One visit is one opening of the page behind your link. We keep the day, the link and the number, and nothing about who it was.',
	fewerThanFive: 'A number under 5 is not shown. Where the sums would give it away, another number is not shown either.',
	totalsAddUp: 'A total of several links or weeks adds up only the numbers that are shown.',
	keptFor: (months: number) => `Counts are deleted after ${months} months.`,
	allLinks: 'All links, by week',
	inWeeksShown: 'In the weeks shown',
	week: 'Week from',
	wholeWeek: 'Whole week',
	visits: 'Visits',
	days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	notShown: 'not shown',
	plainLink: 'The link without a campaign',
	otherLinks: 'Other campaigns',
	campaignCalled: (campaign: string) => `Campaign “${campaign}”`,
	noVisits: 'No week has had 5 visits yet. The first whole week that has them will be shown here.',
	onlyLinksWithEnough:
		'Links that never had enough visits in a week are not listed. Nor are weeks without enough visits by a link.',
	chartLabel: (what: string, most: number, when: string) =>
		`${what}. The highest bar is ${most}, for ${when}. The numbers are in the table below.`,
	chartWithoutBars: (what: string) => `${what}. No number is shown.`,
	byDay: (link: string) => `${link}: visits by day`,
	byDayTable: 'The numbers by day, as a table',
	byWeek: 'Visits by week, all links together',
	barNotShown: 'A short line stands for a number that is not shown.',
} as const
