import type { reviewScreen as vietnamese } from '#messages/vi/review-screen';

/** Review of a document: schedule preview, its repairs, changed facts, keys. */
export const reviewScreen: typeof vietnamese = {
  preview: {
    step: 'Schedule', title: 'Reporting schedule of the plan', next: 'See the schedule',
    ifToday: 'If issued today ({{date}})', ifPrinted: 'If issued on the printed day ({{date}})', entered: 'Followed from the day of entry ({{date}})',
    counts: '{{rows}} duties, {{dates}} due days, {{undated}} without a day', wrong: '{{count}} to mend', right: 'No due day is out of order or past',
    none: 'This plan names no reporting duty.', noneNext: 'Add one in the step Review, under Reporting, if the text names it.',
    year: 'Year {{year}}', yearLabel: 'Year shown', view: 'View', grid: 'Year', list: 'List', print: 'Print', month: 'M{{month}}', monthOfYear: '{{month}}/{{year}}',
    policy: { lenient: 'Late by the lenient reading: after the end of the printed day.', strict: 'Late right after the last day.', grace: 'Late {{days}} working days after the last day.' },
    provisionalYear: 'The working calendar of {{year}} is provisional; due days in it may move.', emptyYear: 'The working calendar of {{year}} is not entered: only the printed days are known. An administrator gets the task to enter it once the plan is in force.',
    openEnd: 'The plan goes on in the years after; until which year is not answered yet, so it is drawn to {{year}} only.',
    legend: { strict: 'last day', late: 'late after', moved: 'moved off a day off', past: 'past', wrong: 'to mend' },
    who: 'Who reports to whom', to: 'to', unnamed: 'nobody named', instead: '{{name}} (the text names no receiver)', unknownName: 'Not in the directory yet', unknownAll: 'None of the names is in the directory yet', members: '{{count}} units', pairs: '{{count}} reports per period', pairsOnce: '{{count}} reports',
    undated: { standing: 'Standing, no day', event: 'When it happens, no day', noDate: 'No due day printed', noDay: 'No day printed', noPeriod: 'No period printed' }, fillIn: 'Fill in',
    period: { month: 'month {{index}}/{{year}}', quarter: 'quarter {{roman}}/{{year}}', halfYear: '{{half}} half of {{year}}', nineMonths: 'nine months of {{year}}', year: 'year {{year}}', once: 'once', first: 'first', second: 'second' },
    marker: '{{period}}: last day {{strict}}, late after {{late}}', markerEmpty: '{{period}}: printed day {{date}}, last day not known', markerPast: '{{period}}: {{date}}, past',
    detail: 'Due: {{period}}', choose: 'Press a due day on the calendar to see why it is that day and where it is printed.', printedDay: 'Printed day', strictDay: 'Last day', lateAfter: 'Late after', opens: 'Opens on', pastNote: 'Recorded as past when issued; never late.', why: 'Why this day?', toText: 'Show the place, line {{line}}', toFact: 'Change the fact', rule: 'rule {{rule}}', movedNote: 'Moved back to the working day before, for the last day is a day off (DUE-5).', movedForward: 'Moved to the next working day, for the last day is a day off (DUE-1).',
    faults: 'To look at', allRight: 'The schedule is sound: days rise from those who report to those who consolidate.', answeredFault: 'Answered', showOnCalendar: 'Show on the calendar', keepIt: 'Keep as it is', mended: 'Mended; the answer is recorded.',
    repair: { setDay: 'Change to day {{day}}', setFeederDay: 'Change the reporting side to day {{day}}', setDate: 'Change to {{date}}', setFeederDate: 'Change the reporting side to {{date}}', followFrom: 'Follow from the due day {{date}}', keepAsPast: 'Record as past' },
    columns: { reporter: 'Reporter', receiver: 'Receiver', period: 'Period', printed: 'Printed day', strict: 'Last day', late: 'Late after', note: 'Note' }, provisional: 'provisional calendar',
  },
  factsChange: {
    sameWords: 'The words of the document are the same.', title: 'Changed facts', count: '{{count}} changes', none: 'Indicators, tasks, assignments, due days and receivers are the same.', since: 'Since the version you saw last (version {{from}})', more: 'Show {{count}} more', less: 'Show fewer',
  },
  unchanged: { title: 'Nothing changed since it was returned', text: 'This is word for word version {{no}}, which was returned: “{{reason}}”. Submit it again all the same?', textNoReason: 'This is word for word version {{no}}, which was returned. Submit it again all the same?', send: 'Submit again', back: 'Back to the text' },
  sourcePage: {
    view: 'How to see the document', asPage: 'Original page', asText: 'Text as read', page: 'Page {{no}} of {{pages}}', before: 'Page before', after: 'Page after', pages: 'Pages of the original', picture: 'Page {{no}} of {{name}}',
    scanned: 'The page is a picture: places are marked under “Text as read”.', failed: 'The original page cannot be shown; here is the text as read.',
  },
  recognised: { note: 'The words were recognised from a scan. Please check {{count}} facts with this mark.', check: 'Recognised from a scan, please check', checkPress: 'Recognised from a scan, please check; press when it is right' },
  reviewKeys: { title: 'Keys', next: 'next question', previous: 'previous question', accept: 'accept the proposal', other: 'answer otherwise', place: 'to the place in the text', fact: 'to the fact' },
};
