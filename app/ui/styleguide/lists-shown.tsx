import { Aside } from '../aside.tsx'
import { Pagination } from '../pagination.tsx'
import { Signatures } from '../signatures.tsx'
import { StatusTag } from '../status-tag.tsx'
import { SummaryList } from '../summary-list.tsx'
import { Table } from '../table.tsx'
import { TaskCards } from '../task-cards.tsx'
import { TaskList } from '../task-list.tsx'
import { longName, longParagraph, urdu } from './long-words.ts'

const columns = [
	{ label: 'Change' },
	{ label: 'What gets in the way', long: true },
	{ label: 'Days', number: true },
	{ label: 'Decision' },
]

/** Everything that lists something: full, empty, long, and with names that run the other way. */
export function ListsShown() {
	return (
		<>
			<TaskCards
				headingLevel={3}
				tasks={[
					{
						href: '#talk',
						title: 'Talk to someone',
						text: 'What to say today, what to leave alone, and a page to take in with you.',
						picture: 'talk',
					},
					{
						href: '#change',
						title: 'Change something at work',
						text: 'Tick what is hard. Get changes you can start tomorrow, and a plan in Word.',
						picture: 'change',
					},
					{
						href: '#refer',
						title: 'Refer or ask for an assessment',
						text: 'Your employee reads every word and decides. About ten minutes.',
						picture: 'refer',
					},
					{
						href: '#return',
						title: 'Plan a return to work',
						text: 'Key dates from day one, a phased return with pay, and the first meeting.',
						picture: 'return',
					},
				]}
			/>
			<SummaryList
				heading="About you"
				headingLevel={3}
				rows={[
					{ label: 'Your name', value: 'Sam Okafor', change: { href: '#change' }, reference: '1.1' },
					{
						label: 'What is hard',
						value: ['Lifting and carrying', 'Keeping focus'],
						change: { href: '#change', about: 'what is hard' },
					},
					{ label: 'What you have noticed', value: longParagraph, change: { href: '#change' } },
					{ label: 'Second contact', value: '', change: { href: '#change' } },
					{ label: 'Name as they use it', value: urdu.name },
				]}
			/>
			<TaskList
				sections={[
					{
						section: 'About you and your business',
						steps: [
							{ slug: 'shown-name', question: 'What is your name?', status: 'done', href: '#name' },
							{ slug: 'shown-firm', question: 'Where does your business trade?', status: 'next', href: '#firm' },
						],
					},
					{
						section: 'Your employee',
						steps: [{ slug: 'shown-employee', question: 'How can we reach your employee?', status: 'later', href: null }],
					},
				]}
			/>
			<Table
				caption="Changes that start tomorrow"
				columns={columns}
				rows={[
					{
						key: '1',
						cells: [
							'Follow up spoken instructions in writing',
							'Hard to hold several instructions at once',
							14,
							<StatusTag key="a" kind="done">
								Agreed
							</StatusTag>,
						],
					},
					{
						key: '2',
						cells: [
							longName,
							'Mornings are hardest',
							1200,
							<StatusTag key="b" kind="now">
								To decide
							</StatusTag>,
						],
					},
					{
						key: '3',
						cells: [
							urdu.name,
							urdu.answer,
							3,
							<StatusTag key="c" kind="stop">
								Overdue
							</StatusTag>,
						],
					},
				]}
			/>
			<Table caption="Closed" columns={columns} rows={[]} empty="Nothing has been closed yet." />
			<Pagination
				label="Pages of cases"
				previous={{ href: '#1' }}
				next={{ href: '#3' }}
				pages={[
					{ number: 1, href: '#1' },
					{ number: 2, href: '#2', current: true },
					{ number: 3, href: '#3' },
					null,
					{ number: 12, href: '#12' },
				]}
			/>
			<Pagination label="Older and newer" next={{ href: '#older', label: 'Older cases' }} />
			<div className="columns">
				<p>An article stands here, with the next steps beside it.</p>
				<Aside
					links={[
						{ href: '#practise', label: 'Practise the conversation' },
						{ href: '#focus', label: 'Changes that help with focus and workload' },
					]}
				/>
			</div>
			<Signatures names={['Employee', 'Line manager']} />
		</>
	)
}
