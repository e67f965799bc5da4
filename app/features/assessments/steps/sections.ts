/** The headings of the request, after "About you and your business", which comes from the referral. */
export const whatKind = 'What kind of assessment'
export const thePlace = 'The place'
export const thePerson = 'The person'
export const theTask = 'The task'
export const whatIsHard = 'What is hard'
export const practicalThings = 'Practical things'
