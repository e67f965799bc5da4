/**
 * The front door of the form engine. A journey is an ordered list of steps; back, next, "may I be here", the task list,
 * "check your answers" and the submitted document are all readings of one walk over it.
 */
export { defineJourney, walk } from './walk.ts'
export type { Answers, Journey, Walk } from './walk.ts'
export { backFrom, nextAfter, placeOf, steer, taskList } from './navigate.ts'
export type { Steering, TaskSection, TaskStatus } from './navigate.ts'
export { summaryOf, toSubmittedDocument } from './summary.ts'
export type { SubmittedDocument, SubmittedLine, SummarySection } from './summary.ts'
