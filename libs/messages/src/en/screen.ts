import type { screen as vietnamese } from '#messages/vi/screen';

/** The same keys as the Vietnamese sentences; a missing one does not compile. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Every sentence of the screens, English. */
export const screen: SameKeys<typeof vietnamese> = {
  product: 'Kế hoạch',
  loading: 'Loading',
  action: {
    moreRows: 'Show more', moreLeft: 'Show more, {{count}} left',
    retry: 'Try again', close: 'Close', reload: 'Reload the page', leave: 'Not now', more: 'More', open: 'Open', backToList: 'Back to the list', clear: 'Clear', edit: 'Press to change', add: 'Add',
  },
  error: {
    unknown: 'Something went wrong; this was not done.', unreachable: 'The server cannot be reached. Reading and drafting go on; decisions wait.',
    broken: 'This page failed.', brokenKept: 'What was saved is kept. Reload the page to go on.',
  },
  missing: { title: 'No such page', what: 'This address leads nowhere.', why: 'The link may be old, or the matter may belong to another agency.', toInbox: 'To my tasks' },
  nav: { home: 'Home', inbox: 'My tasks', notices: 'Notices', documents: 'Documents', plans: 'Plans', board: 'Follow-up', reports: 'Reports', registers: 'Registers', settings: 'Settings', organization: 'Organisation', calendar: 'Working calendar' },
  shell: {
    skip: 'To the main content', navigation: 'Pages', navigationPhone: 'Main pages', toHome: 'Kế hoạch, to the home page', keys: 'Keys', userMenu: '{{name}}, {{title}}. Change role, language, sign out',
    changeRole: 'Change role', thisIsYou: 'in use', signOut: 'Sign out', administrator: 'Administrator', offline: 'Live updates are lost. Reading and drafting go on; the page catches up when the connection is back.',
  },
  search: { open: 'Search documents, people, units', placeholder: 'Search documents, people, units (accents not needed)', found: 'Found', screens: 'Go to', inDocuments: 'Search “{{query}}” in all documents', nothing: 'Nothing found' },
  keys: {
    title: 'Keyboard', search: 'Search everything', searchSlash: 'Search', help: 'Open this list', goHome: 'To Home', goInbox: 'To My tasks', goNotices: 'To Notices', goDocuments: 'To Documents', goPlans: 'To Plans', goRegisters: 'To Registers',
    down: 'Next task', up: 'Previous task', open: 'Open the task', select: 'Select the task', decide: 'Main act of the step (sign, number, dispatch)', return: 'Return', next: 'On to the next task', views: 'Full text, Changes, Data', back: 'One level back',
    offWhileTyping: 'Keys are off while you type Vietnamese or a field has the cursor.',
  },
  training: {
    label: 'Training mode', long: '<b>Training mode.</b> Today (assumed): <b>{{today}}</b>. Due dates, reminders and escalation follow this day.', short: '<b>Training.</b> Today (assumed): <b>{{today}}</b>',
    drivenByAdministrator: 'The administrator moves the date', nextDay: '+1 day', nextDue: 'To the next due ({{at}})', walking: 'Moving to {{target}}', progress: 'Progress towards the chosen day',
  },
  signIn: {
    title: 'Who do you want to be?', titlePassword: 'Sign in', lead: 'Press a person to enter at once, without a password. Change role any time at the top right.', tagline: 'From the draft to the last consolidated report',
    story: {
      read: { title: 'Read and draft', text: 'Finds tasks, due dates, receivers in the text' }, route: { title: 'Route', text: 'Initial, form check, signature' }, number: { title: 'Number and issue', text: 'Numbers without gaps, a ten-column register' },
      dispatch: { title: 'Dispatch', text: 'To every receiver, with receipts' }, follow: { title: 'Follow up', text: 'Reminders before, escalation after' }, close: { title: 'Consolidate and close', text: 'Reports with names, missing units named' },
    },
    group: '{{agency}}: {{role}}', role: { leaders: 'leaders', office: 'office and records clerks', divisions: 'heads of divisions', officers: 'officers', administrators: 'administrators' },
    fictional: 'Demonstration. The province of Sơn Hà, its agencies, people and figures are invented. Do not enter state secrets.',
    realOffice: 'A real installation:', byAccount: 'sign in with an account', backToPeople: 'Back to the demo people', choose: 'choose', enter: 'enter', username: 'User name', password: 'Password', submit: 'Sign in', needUsername: 'Enter your user name', needPassword: 'Enter your password',
  },
  state: {
    overdue: 'Overdue', dueToday: 'Due today', dueSoon: 'Due soon', stalled: 'Stalled', inTime: 'In time', notYet: 'Not yet open', sentWaiting: 'Sent, waiting for acceptance', running: 'In progress', received: 'Received', done: 'Done',
    returned: 'Returned for revision', extended: 'Extended', nothingToReport: 'Nothing to report', paused: 'Suspended', voided: 'Number voided', blocked: 'Blocked', error: 'Error', warning: 'Warning', info: 'Information', provisional: 'Provisional calendar', assumed: 'Assumed',
    notStarted: 'Not started', withdrawn: 'Withdrawn', recalled: 'Recalled', replaced: 'Replaced', excused: 'Excused this time', sendFailed: 'Sending failed', unsignedCopy: 'Electronic copy, not digitally signed',
    drafting: 'Draft', inRoute: 'In route', signed: 'Signed, waiting for number', issued: 'Issued', dispatched: 'Dispatched', cancelled: 'Draft cancelled', refused: 'Refused',
    preparing: 'In preparation', inForce: 'In force', closed: 'Closed', stopped: 'Stopped', abandoned: 'Not carried out',
    waiting: 'Waiting to be sent', sent: 'Sent', opened: 'Opened', acknowledged: 'Acknowledged', refusedReceipt: 'Receipt refused', published: 'Published', recorded: 'Paper copy recorded',
  },
  due: { none: 'no due date', left: 'working days left: {{count}}', today: 'ends today', over: 'working days late: {{count}}' },
  urgency: { label: 'Urgency', normal: 'Normal', urgent: 'Urgent', veryUrgent: 'Very urgent', express: 'Express' },
  documentType: { KH: 'Plan', BC: 'Report', CV: 'Official letter', 'QĐ': 'Decision', TB: 'Announcement', TTr: 'Submission letter' },
  channel: { system: 'in the system', email: 'e-mail', byHand: 'by hand', publish: 'web page' },
  home: {
    nothing: 'Welcome, {{who}}. Nothing waits for you.', waiting: 'Welcome, {{who}}. Tasks waiting for you: {{count}}.', waitingLate: 'Welcome, {{who}}. Tasks waiting for you: {{count}}, overdue: {{late}}.',
    standing: 'my documents standing still: {{count}}', submitted: 'documents in route: {{count}}', import: 'Import a document', inTurn: 'Go through {{count}} tasks', tasks: '{{count}} tasks', documents: '{{count}} documents', seeAll: 'See all', openTitle: 'Open: {{title}}',
    noDocuments: 'No documents of mine yet.', nothingStands: 'None of my documents is overdue at somebody else’s step.',
    panel: { mine: 'Waiting for me', documents: 'My documents', standing: 'Standing still', waiting: 'With others', notices: 'New notices' },
  },
  inbox: {
    title: 'Waiting for me', tabsLabel: 'Filter by due date and relation', tab: { overdue: 'Overdue', today: 'Today', mine: 'All', submitted: 'I submitted', following: 'Following' },
    sort: { due: 'By due date', urgency: 'By urgency', unit: 'By unit', age: 'By arrival' }, filter: 'Filter the list',
    group: { overdue: 'Overdue', today: 'Due today, {{day}}', week: 'This week', later: 'Later', none: 'No due date' },
    step: 'step {{no}}/{{count}}', updates: '{{count}} updates', unseen: 'Not opened yet.', select: 'Select: {{title}}', claimedBy: 'taken by {{name}}', waitingOn: 'with {{name}}',
    empty: 'Nothing waits for {{who}}.', nextUp: 'Coming: documents at an earlier step: {{count}}, the earliest on {{date}}.', nothingComing: 'Nothing is on its way here.', seeDocuments: 'See my documents', seeAll: 'See all my tasks',
    emptyTab: { overdue: 'Nothing is overdue.', today: 'Nothing is due today.', submitted: 'Nothing of yours is in route.', following: 'You follow no document yet.' },
    noMatch: 'No task matches “{{query}}”.', searchEverywhere: 'Search closed documents too', chooseOne: 'Choose a task in the list to read it.', openDecision: 'Open the decision',
    selectionLabel: 'Selected tasks', selected: 'Selected: {{count}}', openInTurn: 'Open {{count}} in turn', markSeen: 'Mark {{count}} as seen', clear: 'Clear',
  },
  document: {
    version: 'Version {{no}}', workingVersion: 'Working copy {{no}}', code: 'code', paperLabel: 'Document, version {{no}}', pane: 'Document', bodyLabel: 'Text of the document', viewLabel: 'View', openPage: 'Open the document page',
    view: { text: 'Full text', changes: 'Changes', data: 'Data' }, changesSince: '{{count}} changes since version {{from}}', noChanges: 'Version {{to}} does not differ from version {{from}}.', changesLabel: 'Changes from version {{from}} to {{to}}',
    change: { added: 'Added', removed: 'Removed', changed: 'Changed' }, tab: { summary: 'Summary', overview: 'Overview', timeline: 'Timeline', text: 'Text', deliveries: 'Receivers' }, tabsLabel: 'Parts of the document', versionCount: '{{count}} versions',
    stages: 'Stages', toPlan: 'Plan page', pdf: 'View PDF', files: 'Files', noFiles: 'Not issued yet.', versions: 'Versions', notFrozen: 'not submitted', compareWith: 'Compare with',
    receivedOf: '{{done}}/{{total}} acknowledged', summary: { acknowledged: '{{count}} acknowledged', opened: '{{count}} opened', waiting: '{{count}} waiting', failed: '{{count}} failed' },
    chainWhole: 'The audit chain is whole, {{rows}} rows.', chainBroken: 'The audit chain does NOT verify. Tell the administrator.', checkAgain: 'Check again',
  },
  timeline: { version: 'version {{no}}', automatic: 'automatic' },
  decision: {
    panel: 'Decision', title: 'Step {{no}}/{{count}}: {{label}}', nothing: 'Nothing here waits for me', due: 'Due {{day}}, {{time}}', route: 'Route', stepOf: '{{label}}: {{who}}', since: 'since {{at}}', stepsDone: '{{count}} steps done', numberStep: 'Number and dispatch: records clerk', numbered: 'Numbered {{codeNumber}}',
    willPrint: 'Will be printed under the signature', willPrintWhere: 'end of the text, right column', signaturePlace: '(signature)', onlyThisVersion: 'The clerk gives number and date after the signature. The signature is worth for the version shown only.',
    sending: 'Sending: {{label}}…', seeChanges: 'See the changes', stale: 'There is a newer version than the one on screen, so this cannot be decided yet.', stillWaiting: 'The task still waits here.', takeBackUntil: 'May be taken back until the next person opens the task.',
    openReview: 'Review, edit and submit', openReviewOutside: 'Review and record',
    decidedByAnother: '{{who}} approved version {{version}} on {{at}}. This no longer waits for {{me}}.', returnedByAnother: '{{who}} returned version {{version}} on {{at}}. This no longer waits for {{me}}.', movedOn: 'This has just moved on; it no longer waits for {{me}}.',
  },
  return: {
    title: 'Return for revision', reason: 'Reason', reasonNote: 'The receiver reads it as it stands. It is kept when you close the page.', reasonMissing: 'Write the reason, so that the receiver knows what to revise.', stock: 'Usual phrases', to: 'Return to', toDrafter: 'Drafter: {{name}}', toStep: '{{label}}: {{name}}', send: 'Return', kept: 'What you wrote is kept.',
  },
  more: {
    pullBack: { title: 'Pull back', effect: 'The document goes back to drafting and begins a new round; steps already initialled are done again.' }, cancel: { title: 'Cancel the draft', effect: 'The document ends here and cannot be submitted again. The history is kept.' }, reason: 'Reason', reasonOptional: 'Reason (optional)',
  },
  number: {
    next: 'Next number', typeIn: 'Number from another register', date: 'Date of the document', copies: 'Copies', willPrint: 'Will print:', and: 'and', checked: 'Checked', signedBy: '{{who}} signed {{at}}, this very version {{no}}', after: 'Follows {{previous}}, not taken', first: 'First number of {{year}}', notBefore: 'Not before the signature of {{date}}',
    allocate: 'Give number {{number}}', allocateBlank: 'Give the number', sending: 'Numbering…', noWayBack: 'A number is never taken back, only voided with a reason.',
  },
  dispatch: {
    file: 'Issued file', whoReceives: 'Will be sent to', places: '{{count}} places', nobody: 'receiver unknown', unresolved: 'Receiver lines not yet known: {{count}}.', recordOnly: 'Paper was sent, record only', send: 'Dispatch to {{count}} places', record: 'Record the paper copies', sending: 'Dispatching…', noWayBack: 'Once dispatched it is recalled by a document only.',
  },
  delivery: {
    acknowledge: 'Acknowledge receipt', receive: 'Receive and register', retry: 'Send again', byHand: 'Handed over', published: 'Published', received: 'Registered as incoming {{number}}/{{year}}.', toUnit: 'Hand to unit', missing: 'Fill in this field.',
    ask: { receive: 'Receive into the incoming register', retryDelivery: 'Send the mail again', markByHand: 'Record the hand-over', markPublished: 'Record the publication' },
    field: { receive: 'Remarks (optional)', retryDelivery: 'E-mail address', markByHand: 'To whom and when', markPublished: 'Address of the page' },
    do: { receive: 'Receive', retryDelivery: 'Send again', markByHand: 'Record', markPublished: 'Record' },
  },
  deliveries: {
    notYet: 'Not dispatched. It will go to:', line: 'Printed line', role: 'For', receivers: 'Receivers', receiver: 'Receiver', way: 'Way', state: 'State', when: 'When', actions: 'Actions', dispatching: 'Receivers are being written…', attempts: 'tried {{count}} times', openedAt: 'opened {{at}}', sentAt: 'sent {{at}}', arrival: 'incoming no. {{number}}',
  },
  documents: {
    count: '{{count}} documents', viewLabel: 'Scope', view: { mine: 'Mine', agency: 'Agency', received: 'Received' }, search: 'Search title or number (accents not needed)', stage: 'Stage', anyStage: 'Any stage', dated: 'of {{date}}', waitingOn: 'with {{name}}', noMatch: 'No document matches “{{query}}”.', none: 'No documents here yet.', searchAll: 'Search closed documents too',
  },
  notices: { note: 'Unread: {{count}}. What needs a decision stands in My tasks.', none: 'No notices.', read: 'Read', readAll: 'Mark {{count}} as read' },
  import: {
    title: 'Import a document', note: 'The machine reads the text and finds number, date, indicators, tasks, reporting duties and receivers; a person checks before submitting.', stepsLabel: 'Steps', step: { upload: 'Upload', review: 'Review', receivers: 'Receivers', submit: 'Submit', record: 'Record' },
    door: 'This document is', doors: { draft: { title: 'A draft', text: 'Written, signed and numbered here.' }, issuedOutside: { title: 'Issued elsewhere', text: 'Already signed and numbered; entered to follow up and send.' } },
    type: 'Type', byFile: 'From a file', byPaste: 'Paste text', dropHere: 'Drop a file here, or', choose: 'Choose a file', otherFile: 'Choose another file', kinds: 'DOCX, DOC, PDF, TXT, or a scanned picture (PNG, JPG, TIFF)', size: '{{kb}} KB', paste: 'Full text', pastePlaceholder: 'Paste the whole text, down to receivers and signature', missingFile: 'Choose a file first.', missingText: 'Paste the text first.', read: 'Read the document', reading: 'Reading…', kept: 'File and choices are kept.', noSecrets: 'Do not enter state secrets.',
  },
  review: {
    title: 'Review', text: 'Text', facts: 'What was read', questions: 'To answer', errors: '{{count}} errors', warnings: '{{count}} warnings', nothingToAnswer: 'All answered', answeredCount: 'Answered {{answered}} · {{info}} for information', infos: '{{count}} for information',
    line: 'l. {{line}}', lineWord: 'line {{line}}', showLine: 'Show line {{line}}', editLine: 'Edit line {{line}}', saveLine: 'Save this sentence', remove: 'Remove this row', toQuestion: 'To question {{code}}', proposal: 'Proposal: {{text}}', accept: 'Agree', other: 'Otherwise…', answer: 'Answer', yourAnswer: 'Your answer', answerPlaceholder: 'How it is to be understood or settled', answerMissing: 'Write the answer first.', saveAnswer: 'Save the answer', change: 'Change',
    blocks: { nothing: '', submission: 'To be answered before submitting.', arming: 'Needed before due dates are armed.' }, saving: 'Saving…', saved: 'Saved {{at}}', showText: 'Show the text', showFacts: 'Show the facts', toReceivers: 'To the receivers', toSubmit: 'To submission', toRecord: 'To recording', reload: 'See the new state', changedElsewhere: 'This copy was just saved elsewhere.', keptHere: 'Your change is still on this page.', readOnly: 'Read only: the document is no longer being drafted, or somebody else drafts it.', nextQuestion: 'next question', pressToEdit: 'press a fact to change it, press “l.” to see where it is printed',
  },
  receivers: {
    someUnknown: 'Receiver lines not yet known: {{count}}. Answer once; it is remembered.', allKnown: 'Every line is known; {{count}} places will receive.', noLines: 'The document has no receiver block. Add one in the review.', unknown: 'Unknown', known: 'Known', group: 'Group of {{count}}', rememberThis: 'Yes, remember this', search: 'Search unit, agency, group (accents not needed)', outside: 'An outside body…', outsideName: 'Name', outsideChannel: 'Way', outsideEmail: 'E-mail address', outsideSave: 'Add the outside body', needName: 'Enter the name', needEmail: 'Enter a valid e-mail address',
  },
  submit: {
    panel: 'Submit', whoSigns: 'Who signs', byMandate: 'by signing mandate', nobodySigns: 'Nobody holds a mandate for this type. Tell the administrator.', vacant: 'Vacant', chooseSigner: 'Choose the signer.', signerChosen: 'Signer chosen', outsideTitle: 'Signed and numbered elsewhere', outsideText: 'Once recorded it stands in the outgoing register as external and the plan is followed up.', checks: 'Before submitting', noBlocking: 'No blocking question left', blocking: 'Questions to answer first: {{count}}', receiversKnown: 'All {{count}} receivers known', receiversUnknown: 'Receiver lines unknown: {{count}}', armingLater: 'May be answered later, before due dates are armed: {{count}}', goThere: 'Go there', sending: 'Submitting…', note: 'Submitting locks this version; it may be pulled back until it has a number.', recordNote: 'Check number, date and signer before recording.', kept: 'What was saved is kept.',
  },
  facts: {
    identity: 'Number, date, subject', number: 'Number, symbol', symbol: 'Number, symbol', numberByClerk: '/{{symbol}} (number by the clerk)', issuedOn: 'Date', title: 'Subject', agency: 'Agency', place: 'Place', inferred: '(inferred)', blank: 'blank', blankDay: 'day blank', signer: 'Signer', signerName: 'Name of the signer', post: 'Post', printedLines: 'Printed lines', bases: 'Legal bases', about: 'About', noAbout: 'subject not named',
    indicators: 'Indicators', indicatorName: 'Indicator', baseline: '{{year}}:', target: 'Target {{year}}:', score: 'Score', rankWord: 'rank', points: '{{value}} points', rank: 'rank {{rank}}{{of}}', delta: 'up {{value}}', tasks: 'Tasks', tasksAndAssignments: 'Tasks, assignments', task: 'Task', assigned: 'Assigned {{what}}', lead: 'Lead', coordinate: 'Coordinating', focal: 'Focal', leaders: 'Leaders in charge', time: 'Time',
    obligations: 'Reporting duties', obligationKind: { recurring: 'Recurring', oneOff: 'Once', standing: 'Standing', event: 'On event' }, period: { month: 'month', quarter: 'quarter', halfYear: 'half year', nineMonths: 'nine months', year: 'year' }, operator: { before: 'before', by: 'by', within: 'within' }, periodLabel: 'Period', operatorLabel: 'Wording', dayWord: 'day', monthsWord: 'of months', day: 'day {{day}}', months: 'months {{months}}', anchor: { calendarMonths: 'named months', firstMonthOfNextPeriod: 'first month of the next period', lastMonthOfPeriod: 'last month of the period', everyMonth: 'every month', fixedDate: 'fixed date' },
    noDue: 'no date named', nobodyNamed: 'nobody named', reporters: 'Reporters', receivers: 'Receivers of the report', recipients: 'Recipients', role: { report: 'To report', coordinate: 'Coordinate', execute: 'Carry out', publish: 'Publish', inform: 'Inform' }, roleLabel: 'Role', archive: 'Archive',
  },
  plans: {
    count: '{{count}} plans', search: 'Search plans (accents not needed)', none: 'No plans yet.', noNumber: 'no number yet', focal: 'focal unit: {{unit}}', counts: '{{tasks}} tasks · {{obligations}} reporting duties', toDocument: 'Document', tab: { overview: 'Overview', indicators: 'Indicators', tasks: 'Tasks', obligations: 'Reporting', deliveries: 'Receivers' }, ordinal: 'No.', baseline: 'Baseline', target: 'Target', kind: 'Kind', due: 'Due', printed: 'As printed', via: '(via {{unit}})', noIndicators: 'This plan names no indicators.', noTasks: 'This plan names no tasks.', noObligations: 'This plan names no reporting duties.',
  },
  registers: {
    outgoing: 'Outgoing', incoming: 'Incoming', outgoingTitle: 'Register of outgoing documents {{year}}', incomingTitle: 'Register of incoming documents {{year}}', search: 'Search the register', year: 'Year', yearOf: 'Year {{year}}', month: 'Month', wholeYear: 'Whole year', monthOf: 'Month {{month}}', print: 'Print', format: { pdf: 'PDF', docx: 'Word (DOCX)', xlsx: 'Excel (XLSX)' }, tableLabel: 'Register', appendOnly: 'The register only grows. Mistakes are voided with a reason or corrected by an official letter.', emptyOutgoing: 'No number was given in this period.', emptyIncoming: 'Nothing arrived in this period.', voided: 'Voided: {{reason}}', waiting: 'Waiting for the clerk', nothingWaits: 'Nothing waits for a number or dispatch.', arrived: 'Arrived, not registered', nothingArrived: 'Nothing waits to be registered.',
    column: { number: 'Number, symbol', date: 'Date', subject: 'Type and subject', signer: 'Signer', recipients: 'Recipients', keeper: 'Keeper of the file copy', copies: 'Copies', handed: 'Handed on', receipt: 'Receipt', remarks: 'Remarks', arrived: 'Arrived', arrivalNumber: 'Arrival no.', author: 'Author', toUnit: 'Receiving unit' },
  },
  organization: { note: '{{kind}} · code {{code}} · {{units}} units, {{posts}} posts', kind: { oneHead: 'one-head agency', collective: 'collective body' }, leadership: 'Leadership', recordsOffice: 'records office', mandates: 'Signing mandates', asHead: 'Head', groups: 'Groups of receivers', members: '{{count}} places', noPosts: 'No posts yet.', vacant: 'Vacant', absent: 'Absent', oversees: 'Oversees: {{what}}', substitute: 'Substitute: {{who}}' },
  calendar: {
    title: 'Working calendar {{year}}', note: 'Version {{version}} · {{off}} days off · {{worked}} worked Saturdays', changedBy: 'changed by {{who}} {{at}}', daysOff: 'Days off', worked: 'Worked Saturdays', noDaysOff: 'No days off entered.', noWorked: 'No worked Saturdays.',
    months: 'The twelve months of {{year}}', month: 'Month {{month}}', kind: { weekday: 'working day', weekend: 'weekend', off: 'day off', worked: 'worked' }, now: { weekday: 'A working day now.', weekend: 'A free Saturday now.', off: 'Entered as a day off.', worked: 'Entered as a worked day.' },
    unsaved: 'Not saved', pickHint: 'Press a day to enter or remove it', addDay: 'Add a day', date: 'Day', dateNote: 'Monday to Friday become days off; a Saturday becomes a worked day.', willWork: '{{weekday}}: will be a worked day.', willRest: '{{weekday}}: will be a day off.', sunday: 'Sundays are always off and need no entry.',
    offName: 'Name of the day off', workedName: 'Worked instead of which day', nameNote: 'Printed where a due day explains itself.', nameMissing: 'Name the day.', offExample: 'National Day, made up', workedExample: 'For Monday 31/8', putOff: 'Enter as a day off', putWorked: 'Enter as a worked day', rename: 'Rename the day', removeOff: 'Remove this day off', removeWorked: 'Remove this worked day', removeDay: 'Remove {{day}}',
    propose: 'Propose from the law', status: { title: 'Published as', provisional: 'Provisional', official: 'Official', provisionalNote: 'Due days computed from this year say that they are provisional until it is official.', officialNote: 'As announced by the Government; due days no longer say provisional.' },
    changes: '{{count}} changes not saved', undo: 'Undo changes', review: 'See what moves, then save', saved: 'Saved. No due day had to move.', savedMoved: 'Saved. {{count}} due days moved; senders and receivers were told.', savedArmed: '{{count}} due days that waited for this year can be computed now.', noteEmpty: 'Nothing entered yet', emptyAdministrator: '{{year}} has no calendar yet: due days in it cannot be computed and nobody is reminded. Take the proposal and correct it by the announcement, or paste the announcement.', emptyOther: '{{year}} has no calendar yet: due days in it cannot be computed. The administrator of the installation enters it.',
    paste: { button: 'Paste an announcement', title: 'Enter the days of {{year}}', text: 'Days, one day or span a line', note: 'A Saturday with the words “làm bù” becomes a worked day; weekends inside a span are left out.', example: '01/01/{{year}} Tết Dương lịch\nTừ 02/9 đến 03/9/{{year}}: Quốc khánh\nLàm bù: 22/8/{{year}}', instead: 'Replace the days entered so far', read: 'Read the lines', found: '{{off}} days off and {{worked}} worked days read.', take: 'Take over, not saved yet', missing: 'Paste or type at least one line.' },
    save: { title: 'Save the calendar {{year}}, {{status}}', none: 'No due day has to move.', moves: '{{count}} due days will move.', note: 'Senders and receivers are told the old day, the new day and the reason; passed days stay.', faults: 'Not saved; correct these days:', more: 'and {{count}} more', reasonNote: 'Printed in the notice to every unit, for example the number of the announcement.', reasonOptional: 'Optional; kept with the calendar.', send: 'Save the calendar {{year}}', sendMoves: 'Save the calendar {{year}} and move {{count}} due days', duty: 'Report', why: 'Why', table: 'Due days that move' },
  },
  reminder: { title: 'Reminder to report', heading: 'Report {{period}}', plan: 'Under', to: 'To', due: 'Last day to send', late: 'Late after', done: 'This report was sent or is no longer asked for.', expired: 'The link has ended. Please contact the sender.', note: 'Send the report in writing to {{unit}}; this page only records that the reminder arrived.', seen: 'Confirmed by {{who}} at {{at}}', confirm: 'Confirm the reminder' },
  receipt: { title: 'A document for you', training: 'Training copy, without effect.', number: 'no. {{number}}', to: 'For:', download: 'Download {{name}}', acknowledged: 'Acknowledged on {{at}}', name: 'Name of the person receiving', nameNote: 'This name goes into the sender’s register.', nameMissing: 'Enter the name.', confirm: 'Acknowledge receipt' },
};
