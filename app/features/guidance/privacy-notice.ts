/**
 * The privacy notice that people are shown. Declarations and permissions keep its version and date beside what was agreed.
 *
 * When the notice changes in meaning, the version and date change here and in `content/pages/privacy.mdx` together; a test
 * compares them.
 */
export const privacyNotice = { version: '1', on: '2026-11-22', path: '/privacy' } as const
