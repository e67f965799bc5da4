import type { employee as english } from '../en/employee.ts'
import type { Said } from '../said.ts'

export const employee: Said<typeof english> = {
	sentInEnglish:
		'Mae’r hyn sy’n cael ei anfon a’i gadw yn Saesneg, am mai dyna mae’r gweithiwr achos yn ei ddarllen. Mae’r hyn rydych chi’n ei deipio yn aros fel y gwnaethoch ei deipio.',

	// Opening the link
	openTitle: 'Rhywbeth i’w ddarllen a phenderfynu arno',
	openAgainTitle: 'Agorwch yr hyn sydd amdanoch chi',
	asksForReferral: (manager, firm) => `Hoffai ${manager} (${firm}) ofyn am help am ddim i chi.`,
	asksForAssessment: (manager, firm) => `Hoffai ${manager} (${firm}) i rywun edrych ar eich gwaith gyda chi.`,
	nothingSent: 'Nid oes dim wedi’i anfon at neb. Chi sy’n ei ddarllen gyntaf, bob gair.',
	youCanCorrect:
		'Gallwch ei gywiro, gofyn am adael llinellau allan, dweud ie wrth rai pethau a na wrth eraill, neu ddweud na wrth y cyfan.',
	youHaveUntil: (day) => `Mae gennych tan ${day}.`,
	doNothing: 'Os na wnewch ddim, bydd yn cael ei ddileu. Ni fydd eich rheolwr yn cael gwybod pam.',
	seeHowItGoes: 'Gwelwch sut mae’n mynd, beth rydych wedi’i ganiatáu, a phwy sydd wedi edrych.',
	toBeSure: 'I fod yn siŵr mai chi ydyw',
	codeGoesTo: (address) => `Byddwn yn anfon cod chwe digid i ${address}.`,
	mobileEnding: (digits) => `y rhif symudol sy’n gorffen â ${digits}`,
	sendMeTheCode: 'Anfonwch y cod ataf',
	notWanted: 'Nid wyf eisiau hyn, neu nid fi ydyw',
	linkIsOver: 'Nid yw’r ddolen hon yn gweithio mwyach',
	linkIsOverWhy:
		'Efallai ei bod wedi’i thorri’n fyr: rhowch gynnig ar y ddolen gyfan o’r neges ddiweddaraf. Efallai ei bod ar ben, am fod yr amser i ateb wedi mynd heibio neu am fod dolen fwy newydd wedi’i hanfon.',
	linkIsOverNext:
		'Nid oes dim yn cael ei anfon heboch chi. Os ydych yn dal i fod eisiau hyn, dywedwch wrth eich rheolwr, a all ofyn eto.',
	lookForHelp: 'Gallwch hefyd chwilio am help eich hun:',
	lookForHelpLink: 'beth sydd ar gael a sut i’w gyrraedd',

	// The code
	codeSent: (address) => `Fe wnaethom ei anfon i ${address}. Mae’n gweithio am 10 munud.`,
	codeSentHere: (address) => `Fe wnaethom ei anfon i ${address}. Mae’n gweithio am 10 munud, yn y porwr hwn.`,
	tooManyCodes: (minutes) => `Dyna lawer o godau. Arhoswch ${minutes} ${minutes === 2 ? 'funud' : 'munud'}, yna gofynnwch eto`,
	codeSixDigits: 'Rhowch y chwe digid a anfonwyd atoch',
	codeElsewhere: 'Gofynnwch am god arall: cafodd hwn ei anfon i borwr arall, neu’n rhy bell yn ôl',
	codeWrong: 'Nid hwnnw yw’r cod a anfonwyd. Edrychwch ar y neges ddiweddaraf a’i deipio eto',
	codeOver: 'Nid yw’r cod hwnnw’n gweithio mwyach. Gofynnwch am god arall',

	// Reading
	readTitle: 'Darllenwch yr hyn a ysgrifennwyd amdanoch',
	wroteThis: (manager, firm, day) => `Ysgrifennodd ${manager} (${firm}) hwn ar ${day}. Nid oes neb arall wedi’i weld.`,
	yoursToDecide: 'Chi sydd i benderfynu',
	besideEachLine: 'Wrth ymyl pob llinell gallwch ddweud ei bod yn anghywir, neu y dylid ei gadael allan.',
	takeYourTime: 'Cymerwch eich amser.',
	takeYourTimeUntil: (day) => `Cymerwch eich amser: mae gennych tan ${day}.`,
	whatToKnow: 'Beth i’w wybod cyn penderfynu',
	changedSince: 'Wedi newid ers i chi ei ddarllen',
	elseAsItWas: 'Mae popeth arall fel yr oedd.',
	beforeYouDecide: 'Cyn i chi benderfynu',
	privacyPage: 'Mae’r dudalen preifatrwydd',
	saysMoreTakeCopy: 'yn dweud mwy. Cymerwch gopi:',
	formats: { pdf: 'PDF', docx: 'Word', html: 'Tudalen we, i’w hargraffu', text: 'Testun plaen' },
	formatsInSentence: { pdf: 'PDF', docx: 'Word', html: 'tudalen we', text: 'testun plaen' },
	whenRead: 'Pan fyddwch wedi’i ddarllen',
	youMarked: (lines) => `Fe wnaethoch farcio ${lines} ${lines === 2 ? 'linell' : 'llinell'}.`,
	questionsNext: 'Nesaf daw rhai cwestiynau i chi eich hun. Gallwch ddod yn ôl i’r dudalen hon o bob un.',
	haveRead: 'Rwyf wedi’i ddarllen, ymlaen',
	askOrSayNo: 'Gofyn am y newid, neu ddweud na',
	notNowOrNo: 'Dweud nid nawr, neu na',
	askedToLeaveOut: 'Gofynnoch am adael hon allan',
	corrected: 'Fe wnaethoch gywiro hon',
	correct: 'Cywiro',
	lineAbout: (number, label) => `llinell ${number}, ${label}`,

	// One line
	lineTitle: 'Beth sydd o’i le ar y llinell hon?',
	backToAll: 'Yn ôl at y cyfan',
	managerDoesNotSee:
		'Nid yw eich rheolwr yn gweld yr hyn rydych yn ei ysgrifennu yma. Os byddwch yn gofyn am newid, bydd yn gweld rhif y llinell yn unig.',
	save: 'Cadw',

	// Their own questions
	yourPart: 'Eich rhan chi',

	// The decision
	decideTitle: 'Eich penderfyniad',
	decideTab: 'Penderfynu',
	backToWritten: 'Yn ôl at yr hyn a ysgrifennwyd',
	answerFirst: 'I’w anfon, atebwch rai cwestiynau yn gyntaf',
	goOnWithQuestions: 'Ewch ymlaen â’ch cwestiynau',
	noNeedToAnswer: 'Nid oes angen i chi wneud hynny i ddweud na, nid nawr, neu i ofyn am newid.',
	linesMarked: 'Llinellau rydych wedi’u marcio',
	noneMarked: 'Dim. Mae popeth yn aros fel y cafodd ei ysgrifennu.',
	lineLeftOut: (number) => `Llinell ${number}: ei gadael allan`,
	lineCorrected: (number) => `Llinell ${number}: wedi’i chywiro`,
	whatShouldHappen: 'Beth ddylai ddigwydd?',
	nothingChosen: 'Nid oes dim wedi’i ddewis ar eich rhan. Nid yw eich rheolwr byth yn cael gwybod pam.',
	confirmDecision: 'Cadarnhau fy mhenderfyniad',
	choices: {
		agree: {
			label: 'Cytuno a’i anfon',
			hint: 'Yr hyn a ysgrifennodd fy rheolwr, gyda’m cywiriadau a heb y llinellau rwyf am eu gadael allan, a’m rhan i. Bydd fy rheolwr yn clywed “Received” (wedi dod i law), ac ie neu na i’r caniatadau sy’n ymwneud ag ef neu hi',
		},
		'without-manager': {
			label: 'Anfon fy rhan i yn unig',
			hint: 'Nid yw’r gwasanaeth byth yn gweld yr hyn a ysgrifennodd fy rheolwr. Bydd fy rheolwr yn clywed “Not going ahead” (ddim yn mynd yn ei flaen). Beth bynnag a atebais, nid yw’r gwasanaeth yn siarad â’m rheolwr',
		},
		'ask-change': {
			label: 'Gofyn i’m rheolwr ei newid yn gyntaf',
			hint: 'Bydd yn gweld rhifau’r llinellau a farciais a dim arall. Wedyn byddaf yn ei ddarllen eto',
		},
		'not-now': {
			label: 'Nid nawr',
			hint: 'Gallaf ei agor eto am 30 diwrnod. Bydd fy rheolwr yn clywed “Not going ahead” (ddim yn mynd yn ei flaen)',
		},
		no: {
			label: 'Na',
			hint: 'Bydd yn cael ei ddileu ar ôl 30 diwrnod. Bydd fy rheolwr yn clywed “Not going ahead” (ddim yn mynd yn ei flaen)',
		},
	},
	chooseWhatHappens: 'Dewiswch beth ddylai ddigwydd',
	saidNoToPassing:
		'Dywedoch na wrth anfon yr hyn a ysgrifennodd eich rheolwr ymlaen. Anfonwch eich rhan chi yn unig, neu newidiwch yr ateb hwnnw',
	noLineMarked: 'I ofyn am newid, yn gyntaf marciwch y llinell sy’n anghywir',

	// Saying no
	refuseTab: 'Dweud na',
	refuseTitle: 'Dweud na wrth hyn?',
	refuseText:
		'Nid oes dim yn cael ei anfon. Bydd eich rheolwr yn clywed “Not going ahead” (ddim yn mynd yn ei flaen) a byth pam. Nid yw’n gwneud gwahaniaeth i fudd-daliadau na gofal y GIG.',
	refuseYes: 'Ydw, rwy’n dweud na',
	goBack: 'Mynd yn ôl',
	decidedAlready: 'Mae hyn wedi’i benderfynu’n barod',
	openToSee: 'Agorwch ef i weld sut mae’n mynd',
	notGoingAhead: 'Nid yw’n mynd yn ei flaen',
	managerToldNothingElse:
		'Bydd eich rheolwr yn clywed “Not going ahead” (ddim yn mynd yn ei flaen) a dim arall. Bydd yr hyn a ysgrifennwyd yn cael ei ddileu ar ôl 30 diwrnod.',
	ifYouThinkAgain: 'Os byddwch yn ailfeddwl',
	openUntilThen:
		'Gallwch ei agor eto tan hynny. Wedyn bydd eich rheolwr yn gweld “With your employee” (gyda’ch gweithiwr) eto, nes i chi benderfynu.',
	openItAgain: 'Ei agor eto',

	// How it is going
	statusTitle: 'Sut mae’n mynd',
	serviceHasIt: 'Mae’r gwasanaeth wedi’i dderbyn',
	aimToRespond: (day) => `Maent yn anelu at ymateb erbyn ${day}.`,
	wayYouChose: 'Byddant yn cysylltu â chi yn y ffordd a ddewisoch.',
	referenceIs: (reference) => `Eich cyfeirnod: ${reference}`,
	whatYouAllowed: 'Beth rydych wedi’i ganiatáu',
	yesOn: (day) => `Ie, ar ${day}`,
	noOn: (day) => `Na, ar ${day}`,
	takeBack:
		'I dynnu caniatâd yn ôl, dywedwch wrth eich hyfforddwr, neu dywedwch pan fyddant yn cysylltu â chi. Nid oes modd galw’n ôl yr hyn a rannwyd o’r blaen.',
	askedYourManager: 'Beth ofynnodd y gwasanaeth i’ch rheolwr',
	noAnswerYet: 'Dim ateb eto',
	keepCopy: 'Cadwch gopi',
	copyIsYours: 'Chi biau’r copi. Gall unrhyw un sy’n gallu agor y ffeil ei ddarllen.',
	whoLooked: 'Pwy edrychodd, a beth a wnaed',
	everybodyButYou: 'Pawb ond chi. Nid yw eich ymweliadau chi wedi’u cynnwys.',
	when: 'Pryd',
	who: 'Pwy',
	what: 'Beth',
	closeAndSignOut: 'Cau ac allgofnodi',
	declinedBefore:
		'Nid yw’n mynd yn ei flaen. Bydd eich rheolwr yn clywed hynny a dim arall. Bydd yn cael ei ddileu ar ôl 30 diwrnod; tan hynny gallwch',
	declinedLink: 'ei agor eto',
	changesRequested:
		'Mae eich rheolwr yn gweld rhifau’r llinellau a farcioch. Ar ôl iddynt gael eu newid, cewch ddolen newydd a’i ddarllen eto. Nid oes dim yn mynd ymlaen cyn hynny.',
	closed: 'Os bydd pethau’n newid, gallwch ofyn am help y gwasanaeth eto eich hun, neu gytuno i atgyfeiriad newydd.',
	noContact: 'Atebwch yn y ffordd sy’n gyfleus i chi. Os yw eich rhif neu’ch cyfeiriad wedi newid, dywedwch wrth y gwasanaeth.',
	status: {
		draft: 'Heb ei anfon atoch eto',
		'awaiting-subject': 'Darllenwch a phenderfynwch, os gwelwch yn dda',
		'changes-requested': 'Gofynnoch am newid',
		declined: 'Dywedoch na, neu nid nawr',
		expired: 'Mae’r amser i ateb ar ben',
		received: 'Wedi dod i law',
		'info-requested': 'Gofynnwyd i’ch rheolwr am un peth',
		triaged: 'Rydym wedi’i ddarllen a byddwn mewn cysylltiad',
		booked: 'Apwyntiad wedi’i drefnu gyda chi',
		attended: 'Rydych wedi cwrdd â ni',
		'no-contact': 'Rydym wedi ceisio cysylltu â chi',
		'three-way-booked': 'Cyfarfod gyda’ch rheolwr wedi’i drefnu',
		'report-with-subject': 'Edrychwch ar eich crynodeb, os gwelwch yn dda',
		released: 'Crynodeb wedi’i rannu fel y cytunoch',
		withheld: 'Crynodeb heb ei rannu',
		closed: 'Wedi cau',
	},
	whoWas: {
		staff: (name) => `${name}, o’r gwasanaeth`,
		staffUnknown: 'Rhywun, o’r gwasanaeth',
		employer: 'Ochr eich rheolwr',
		subject: 'Chi',
		system: 'Y porth',
	},
	whatWas: {
		'referral.draft-started': 'ei ddechrau',
		'referral.sent-to-employee': 'ei anfon atoch chi',
		'referral.viewed': 'ei agor',
		'referral.opened-with-reason': 'rhoi rheswm dros agor achos cydweithiwr',
		'referral.downloaded': 'cymryd copi',
		'referral.agreed': 'cytuno a’i anfon',
		'referral.declined': 'dweud na neu nid nawr',
		'referral.change-requested': 'gofyn am newid',
		'referral.received': 'ei anfon i’r gwasanaeth',
		'referral.status-changed': 'ei symud ymlaen',
		'referral.assigned': 'cael yr achos, neu ei roi i rywun arall',
		'referral.note-added': 'ysgrifennu nodyn',
		'referral.question-asked': 'gofyn i’ch rheolwr am un peth',
		'referral.question-answered': 'ateb y cwestiwn',
		'subject.code-sent': 'anfon cod atoch chi',
		'subject.code-accepted': 'agor y ddolen gyda chod',
		'subject.link-renewed': 'ei agor eto ar ôl na',
		'subject.comment-saved': 'marcio llinell',
		'referral.expired': 'ei gau, am fod yr amser i ateb ar ben',
		'draft.resumed': 'mynd ymlaen i’w ysgrifennu',
	},
	moment: (day, time) => `${day} am ${time}`,
	didSomething: 'gwneud rhywbeth',
}
