/** The one block that `npm start` ends with. */
const line = '─'.repeat(78);

function peopleLines(demo) {
  const people = Array.isArray(demo) ? demo : (demo?.people ?? []);
  if (people.length === 0) return [];
  const password = Array.isArray(demo) ? undefined : demo?.password;
  const nameWidth = Math.max(...people.map((person) => person.username.length));
  return [
    '  Người dùng thử · Demo people' + (password ? ` (mật khẩu chung · one password: ${password})` : ''),
    ...people.map((person) => `    ${person.username.padEnd(nameWidth)}  ${person.fullName}, ${person.title}${person.unitName ? `, ${person.unitName}` : ''}${person.agencyName ? `, ${person.agencyName}` : ''}`),
    '',
  ];
}

export function readyBlock({ address, demo, mailboxUrl, temporalUrl, mode, dataFolder, logFolder, seconds }) {
  const row = (label, value) => (value ? [`  ${label.padEnd(34)} ${value}`] : []);
  return [
    '',
    line,
    `  Kế hoạch đã sẵn sàng · ready${mode === 'training' ? ' (chế độ tập huấn · training mode)' : ''}, ${seconds.toFixed(1).replace('.', ',')} s`,
    '',
    ...row('Địa chỉ · Address', address),
    ...row('Hộp thư dùng thử · Demo mailbox', mailboxUrl),
    ...row('Giao diện Temporal · Temporal UI', temporalUrl),
    ...row('Dữ liệu, nhật ký · Data, logs', dataFolder === logFolder ? dataFolder : `${dataFolder}, ${logFolder}`),
    '',
    ...peopleLines(demo),
    '  Ctrl+C để dừng · to stop.   npm run demo:reset: làm lại từ đầu · start afresh.',
    line,
    '',
  ].join('\n');
}
