import type { SameWords } from '#messages/same-words';
import type * as vietnamese from '#messages/vi/import-warnings';

/** What reading a plan asks or tells, in English; printed words stay as they are printed. */
export const importWarnings: SameWords<typeof vietnamese.importWarnings> = {
  'NOT-A-PLAN': 'The document is not a plan (recognised as: {type}). Nothing is set up for follow-up by itself.',
  'TRACKED-CHANGES': 'The file still holds {count} tracked changes that nobody accepted; it was read as if all were accepted. Is this the version to use?',
  'SCAN-READ': 'The words were recognised from a scan and may be wrong. Please compare every fact with the original before using it.',
  'NUM-MISSING': 'The document has no number yet. The plan stays a draft until it gets one.',
  'DAY-MISSING': 'The day of issue is missing{known}. Add it before due dates are computed.',
  'SIGNER-MISSING': 'No name of a signer under the post {position}.',
  'SIGN-FORM': 'The signing lines “{lines}” do not fit the kind of agency of {agency}. Please check.',
  'SYM-NOISE': 'The number is printed as “{printed}” and is read as “{normal}”.',
  'SYM-AGENCY': 'The agency code “{code}” is not known or is spelt in several ways; the nearest is “{proposal}”. Use “{proposal}”?',
  'AGENCY-INFERRED': 'The head of the document names no agency; the issuer is taken to be {agency}.',
  'END-MARK-MISSING': 'The closing mark “./.” of the text is missing.',
  'DUP-DOCUMENT': 'There is a document {number} of {agency} of {date} already. Check whether it is the same.',
  'DUP-DOCUMENT.sameFile': 'This very file was brought in on {date} as “{title}”. Check whether it is a duplicate.',
  'BASE-YEAR': 'The basis {number} is dated {date}, but its words speak of the year {year}{order}. Is the right date {proposal}?',
  'BASE-NODATE': 'The first citation of {number} gives no date.',
  'BASE-NOISSUER': 'The first citation of {number} names no issuer.',
  'BASE-NONUM': 'The document “{name}” is cited without a number.',
  'BASE-NODOC': 'The basis “{text}” is not a document and cannot be linked.',
  'DATE-WEEKEND': 'The date {date} of {number} is a {day}; please check.',
  'RANK-CONTRA': 'The indicator “{name}” has two values: {first} in line {firstLine}, {second} in line {secondLine}. Which one is right?',
  'TOTAL-NOT-SUM': 'The total of {total} points is neither the sum nor the mean of the components; there may be weights. Give the weights, or confirm that the printed number is kept as it is.',
  'TARGET-STRICT': 'The target “above {score}” is read as strictly more than {score}, other than “from {score} on”. Is that meant?',
  'TARGET-ORPHAN': 'The indicator “{name}” is called a priority in line {line} but has no target and no task.',
  'TARGET-LEVEL': 'The target “{name}” is that of the {level}; this agency only coordinates. Leave it out when {agency} is assessed?',
  'TARGET-NONE': 'The plan gives neither last year’s results nor targets for its indicators.',
  'BASELINE-DELTA': 'The {year} result of “{name}” is inferred: {target} - {delta} = {result}.',
  'DECIMAL-MIX': '“{printed}” is read as {value}.',
  'COMP-VARIANT': '“{printed}” is taken to be “{standard}” ({family}). Is that right?',
  'COMP-MISSING': 'The plan leaves out {count} components: {list}. Is that meant?',
  'COMP-ORDER': 'The sections are not in the order of the components; they were matched by name.',
  'COPY-PASTE': 'Section {section} on “{own}” refers to tasks of “{other}”. Please check.',
  'ATT-MISSING': 'The document refers to “{attachment}”, which is not in the file. Add it, or confirm that it is left out?',
  'CAD-INVERTED': '{consolidator} must report before {date}, earlier than {feederDate}, when {feeder} must. Proposal: {proposal}.',
  'CAD-HALFYEAR': 'The half-year report is due on {date}, before the quarter II reports ({quarterDate}). Use the figures of quarter I?',
  'CAD-Q4-AFTER-YEAR': 'The quarter IV report ({date}) is due after the yearly report ({yearDate}). Is it still asked for?',
  'CAD-NO-Q4': 'There is no quarter IV report; the yearly report stands for it.',
  'CAD-NO-DATE': 'The duty “{text}” names no period or day. Which period and day?',
  'CAD-NO-RECEIVER': '“{text}” does not say who receives the report. Who does?',
  'CAD-NO-UPWARD': 'The consolidated report of {unit} does not say {missing} for sending it on. Add it?',
  'CAD-NO-FEEDER': 'The consolidated report is due on {date}, but the units have no day of their own. Set {proposal}?',
  'CAD-PARTIAL': 'The report speaks of {named} only; there is none for {rest}. Add it?',
  'CAD-PAST': 'The due day {date} {sure} when the plan is issued. Follow from {next}?',
  'CAD-PAST.once': 'The due day {date} {sure} when the plan is issued. {proposal}?',
  'CAD-PAST.entered': 'The due day {date} {sure} when the document is entered. Follow from {next}?',
  'CAD-PAST.enteredOnce': 'The due day {date} {sure} when the document is entered. {proposal}?',
  'CAD-SHORT': 'Only {count} working days are left until {date}. Keep it?',
  'CAD-OPEN-END': 'The plan applies “{text}”. Until which year do the reports repeat?',
  'CAD-EVERY-YEAR': 'The due day “{text}” repeats every year, but the plan is for {year} only. Stop after {year}?',
  'CAD-OFFDAY': 'The due day {date} meets {reason}. The last day counts as {effective} (back to the working day before). Agreed?',
  'CAD-CLOSING': 'The due day {date} is not one working day after the closing of data, {closing}. Proposal: {proposal}.',
  'ASSIGN-BY-TOPIC': 'The assignment is by subject, “{topic}”. Choose the items of {unit}.',
  'ASSIGN-FUSED': 'The line “{text}” was split: lead {leads}; coordinating {others}.',
  'ASSIGN-MULTI': '“{item}” has {count} lead units or leaders: {list}. Who answers for it?',
  'ASSIGN-SPLIT': 'The indicator “{name}” has {count} different sets of assignments. Split it into {count} groups of tasks?',
  'ASSIGN-GROUP': '“{group}” is assigned as a whole. Make a duty for each unit of the group?',
  'ASSIGN-NOACTOR': 'The task “{text}” names no unit. Who does it?',
  'ASSIGN-NOLEADER': 'The plan names no leader in charge of each indicator.',
  'ITEM-INLINE': 'Item {letter} stands inside the paragraph of item {before}; it was split off.',
  'ACTOR-OUTSIDE': '{unit} is not under the authority of {agency}. It is asked, not pressed by rungs. Agreed?',
  'UNIT-VARIANT': 'The names {list} are taken to be one unit: {unit}.',
  'UNIT-UNRESOLVED': 'The unit “{text}” is not known. Which unit is it?',
  'RCPT-GROUP': 'The receiver “{text}” is a group. Confirm the list of units?',
  'RCPT-FOCAL-MISSING': '{unit} is the focal unit but is not among the receivers. Add it when sending?',
  'RCPT-ACTOR-MISSING': '{unit} has tasks, but no receiver line clearly covers it. Send it too?',
  'RCPT-SUPERIOR-MISSING': 'The plan carries out {number} of {issuer}, which is not among the receivers.',
  'RCPT-ORDER': '{superior} stands after {equal} among the receivers.',
  'RCPT-ARCHIVE': 'The archive line names no drafting unit.',
  'RCPT-INITIALS': '“({text})” in the archive line is read as the initials of the drafter.',
  'ORG-GONE': '{unit} {how} from {date}. Move its duties to {proposal}?',
  'ORG-MOVED': '{unit} belonged to {before}, now to {after}.',
  'ABBR-ODD': 'The abbreviation “{abbreviation}” is taken to be {name}.',
  'ABBR-AMBIG': '“{abbreviation}” has several meanings; here it is taken to be {meaning}.',
  'OCR-NOISE': '“{printed}” is read as “{meant}”; the source is not changed.',
  MARKUP: 'Formatting marks were taken out in line {line}.',
  'PAGE-BREAK': 'Lines {first} and {second}, cut by a page break, were joined.',
};

export const repairWords: SameWords<typeof vietnamese.repairWords> = {
  setDay: 'Change to day {day}', setFeederDay: 'Change the reporting side to day {day}', setDate: 'Change to {date}', setFeederDate: 'Change the reporting side to {date}',
  followFrom: 'Follow from the due day {date}; earlier ones are recorded as past', keepAsPast: 'Record as past, without follow-up', keep: 'Keep as it is', after: 'the consolidating unit reports after {date}', closing: 'close the data on {closing}, or move the due day to {date}',
};

export function warningSentence(sentences: Readonly<Record<string, string>>, code: string, values: Readonly<Record<string, unknown>> = {}): string {
  const variant = typeof values['variant'] === 'string' ? sentences[`${code}.${values['variant']}`] : undefined;
  return variant ?? sentences[code] ?? '';
}

/** Words that a rule itself puts into a value; whatever is printed in the document stays Vietnamese. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/^đã qua$/u, 'has passed'], [/^có thể đã qua$/u, 'may have passed'], [/^kỳ sau$/u, 'the next period'],
  [/^nơi nhận, thời hạn$/u, 'the receiver and the day'], [/^thời hạn$/u, 'the day'], [/^nơi nhận$/u, 'the receiver'],
  [/^trước ngày (.+) ít nhất 05 ngày làm việc$/u, 'at least 5 working days before $1'], [/^trước hạn tổng hợp ít nhất 05 ngày làm việc$/u, 'at least 5 working days before the consolidated report'],
  [/^đơn vị tổng hợp gửi sau ngày (.+)$/u, 'the consolidating unit reports after $1'], [/^chốt số liệu sớm hơn hoặc lùi hạn báo cáo$/u, 'close the data earlier, or move the due day'],
  [/^chốt số liệu ngày (\S+) hoặc lùi hạn đến (\S+)$/u, 'close the data on $1, or move the due day to $2'],
  [/^Sửa thành ngày (\d{1,2})$/u, 'Change to day $1'], [/^Sửa hạn của đơn vị gửi thành ngày (\d{1,2})$/u, 'Change the reporting side to day $1'],
  [/^Sửa thành ngày (.+)$/u, 'Change to $1'], [/^Sửa hạn của đơn vị gửi thành ngày (.+)$/u, 'Change the reporting side to $1'],
  [/^Theo dõi từ hạn (\S+), các hạn trước ghi là đã qua$/u, 'Follow from the due day $1; earlier ones are recorded as past'], [/^Ghi là đã qua, không theo dõi$/u, 'Record as past, without follow-up'], [/^Giữ nguyên$/u, 'Keep as it is'],
  [/^(\d+) của tháng đầu kỳ tiếp theo$/u, 'day $1 of the first month of the next period'], [/^(\d+) của tháng cuối (?:kỳ|quý)$/u, 'day $1 of the last month of the period'], [/^(\d+) hằng tháng$/u, 'day $1 of every month'],
  [/^ \(mới có tháng (\d+)\/(\d+)\)$/u, ' (only month $1/$2 is given)'], [/^ \(mới có năm (\d+)\)$/u, ' (only the year $1 is given)'],
  [/^; số này lớn hơn số (\S+) ngày (\S+)$/u, '; this number is higher than $1 of $2'],
  [/^sáp nhập vào (.+)$/u, 'was merged into $1'], [/^kết thúc hoạt động$/u, 'has ended'], [/^đơn vị nào$/u, 'which unit'], [/^đơn vị khác$/u, 'another unit'],
  [/^hạng (\d+)$/u, 'rank $1'], [/^hạng (\d+) \((?:tăng|giảm) (\d+) bậc từ hạng (\d+)\)$/u, 'rank $1 ($2 places from rank $3)'],
  [/^tỉnh$/u, 'province'], [/^cơ quan ban hành$/u, 'the issuing agency'], [/^văn bản$/u, 'the document'],
  [/^ngày nghỉ “(.+)” \((.+)\)$/u, 'the holiday “$1” ($2)'], [/^thứ Bảy, (\S+)$/u, 'Saturday, $1'], [/^thứ Bảy \((.+)\)$/u, 'a Saturday ($1)'], [/^Chủ nhật \((.+)\)$/u, 'a Sunday ($1)'],
  [/^thứ Bảy$/u, 'Saturday'], [/^Chủ nhật$/u, 'Sunday'], [/^thứ Hai, (\S+)$/u, 'Monday, $1'], [/^thứ Ba, (\S+)$/u, 'Tuesday, $1'], [/^thứ Tư, (\S+)$/u, 'Wednesday, $1'], [/^thứ Năm, (\S+)$/u, 'Thursday, $1'], [/^thứ Sáu, (\S+)$/u, 'Friday, $1'], [/^Chủ nhật, (\S+)$/u, 'Sunday, $1'],
  [/^quyết định$/iu, 'a decision'], [/^thông báo$/iu, 'a notice'], [/^công văn$/iu, 'an official letter'], [/^báo cáo$/iu, 'a report'], [/^quy chế$/iu, 'rules'], [/^chương trình$/iu, 'a programme'], [/^nghị quyết$/iu, 'a resolution'], [/^hướng dẫn$/iu, 'a guide'], [/^tờ trình$/iu, 'a proposal'], [/^không rõ(?: loại)?$/iu, 'unknown'],
];

export function warningValue(value: string): string {
  for (const [words, said] of phrases) if (words.test(value)) return value.replace(words, said);
  return value;
}
