/** The headings of the referral. Their order is their number on screen, on paper and in references. */
export const aboutYou = 'About you and your business'
export const yourEmployee = 'Your employee'
export const workNow = 'Work now'
export const theJob = 'The job'
export const whatIsHappening = 'What is happening'
export const whatHasBeenTried = 'What has been tried'
export const whatYouWant = 'What you want from us'
export const yourDeclaration = 'Your declaration'
