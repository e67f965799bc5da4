/** What other programs are told, and the page about it. */
export const forPrograms = {
	unknown: (known: string) => `We do not know this parameter. These are known: ${known}`,

	/** Why a request was refused before it reached a calculator, by status. */
	refused: {
		400: 'The address of this request could not be read.',
		404: 'There is nothing at this address. See /api/v1/calculators for what there is.',
		405: 'Send GET or HEAD. Nothing here takes anything else.',
		408: 'The request took too long to arrive.',
		414: 'The address is longer than 2048 characters.',
		421: 'This host is not served here.',
		429: 'These were too many requests in a short time. Wait as many seconds as retry-after says.',
		431: 'The headers of this request are too long.',
		500: 'Something went wrong here. Ask again in a few minutes.',
		503: 'The service is stopping for a moment. Ask again in a minute.',
	},
} as const
