export const beforeYouBegin = 'Before you begin'
