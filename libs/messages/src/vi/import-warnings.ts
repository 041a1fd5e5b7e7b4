import type { WarningCode } from '#domain/extraction/import-warning';

/** A code may be worded in a second way, named by the value `variant`. */
export function warningSentence(sentences: Readonly<Record<string, string>>, code: string, values: Readonly<Record<string, unknown>> = {}): string {
  const variant = typeof values['variant'] === 'string' ? sentences[`${code}.${values['variant']}`] : undefined;
  return variant ?? sentences[code] ?? '';
}

/** Câu hỏi, câu nhắc khi đọc một kế hoạch; {tên} được điền giá trị. */
export const importWarnings = {
  'NOT-A-PLAN': 'Văn bản không phải là kế hoạch (nhận dạng: {type}). Không thiết lập theo dõi tự động.',
  'TRACKED-CHANGES': 'Tệp còn {count} chỗ sửa theo dõi (Track Changes) chưa được chấp nhận; nội dung được đọc như đã chấp nhận hết. Có đúng bản cần dùng không?',
  'SCAN-READ': 'Chữ được nhận dạng từ ảnh quét nên có thể sai. Đề nghị đối chiếu từng thông tin với bản gốc trước khi dùng.',
  'NUM-MISSING': 'Văn bản chưa có số. Kế hoạch được giữ ở trạng thái dự thảo cho đến khi được cấp số.',
  'DAY-MISSING': 'Thiếu ngày ban hành{known}. Bổ sung ngày trước khi tính thời hạn.',
  'SIGNER-MISSING': 'Không thấy họ tên người ký dưới chức vụ {position}.',
  'SIGN-FORM': 'Cách ghi quyền hạn người ký “{lines}” không phù hợp với loại cơ quan {agency}. Đề nghị kiểm tra.',
  'SYM-NOISE': 'Số, ký hiệu in là “{printed}”, đã chuẩn hóa thành “{normal}”.',
  'SYM-AGENCY': 'Mã cơ quan “{code}” không có trong danh mục hoặc ghi không thống nhất, gần nhất là “{proposal}”. Có dùng “{proposal}” không?',
  'AGENCY-INFERRED': 'Phần đầu văn bản không có tên cơ quan; cơ quan ban hành được suy ra là {agency}.',
  'END-MARK-MISSING': 'Không thấy dấu “./.” kết thúc nội dung văn bản.',
  'DUP-DOCUMENT': 'Đã có văn bản {number} của {agency} ngày {date}. Kiểm tra trùng lặp.',
  'DUP-DOCUMENT.sameFile': 'Chính tệp này đã được đưa vào ngày {date}, ở văn bản “{title}”. Kiểm tra trùng lặp.',
  'BASE-YEAR': 'Văn bản căn cứ {number} ghi ngày {date} nhưng nội dung nói về năm {year}{order}. Có phải ngày đúng là {proposal}?',
  'BASE-NODATE': 'Lần viện dẫn đầu tiên của {number} không ghi ngày.',
  'BASE-NOISSUER': 'Lần viện dẫn đầu tiên của {number} không ghi cơ quan ban hành.',
  'BASE-NONUM': 'Văn bản “{name}” được viện dẫn nhưng không có số.',
  'BASE-NODOC': 'Căn cứ “{text}” không phải là văn bản, không liên kết được.',
  'DATE-WEEKEND': 'Ngày {date} của {number} là {day}; đề nghị kiểm tra nếu cần.',
  'RANK-CONTRA': 'Chỉ số “{name}” có hai số liệu khác nhau: {first} ở dòng {firstLine}, {second} ở dòng {secondLine}. Số nào đúng?',
  'TOTAL-NOT-SUM': 'Tổng điểm {total} không bằng tổng hoặc trung bình các chỉ số thành phần; có thể có trọng số. Đề nghị cung cấp trọng số hoặc xác nhận chỉ lưu số in.',
  'TARGET-STRICT': 'Chỉ tiêu “trên {score}” được hiểu là lớn hơn hẳn {score}, khác với “từ {score} trở lên”. Xác nhận cách hiểu?',
  'TARGET-ORPHAN': 'Chỉ số “{name}” được nêu là trọng tâm ở dòng {line} nhưng không có mục tiêu, nhiệm vụ.',
  'TARGET-LEVEL': 'Mục tiêu “{name}” là của {level}, cơ quan chỉ phối hợp. Không dùng để đánh giá {agency}?',
  'TARGET-NONE': 'Kế hoạch không nêu kết quả năm trước và mục tiêu cho các chỉ số.',
  'BASELINE-DELTA': 'Kết quả năm {year} của “{name}” được suy ra: {target} - {delta} = {result}.',
  'DECIMAL-MIX': '“{printed}” được đọc là {value}.',
  'COMP-VARIANT': '“{printed}” được hiểu là “{standard}” ({family}). Đúng không?',
  'COMP-MISSING': 'Kế hoạch không đề cập {count} chỉ số thành phần: {list}. Có chủ ý không?',
  'COMP-ORDER': 'Thứ tự các mục khác thứ tự chỉ số thành phần; đã ghép theo tên.',
  'COPY-PASTE': 'Mục {section} về “{own}” lại dẫn chiếu nhiệm vụ của “{other}”. Đề nghị kiểm tra.',
  'ATT-MISSING': 'Văn bản dẫn chiếu “{attachment}” nhưng không có trong tệp. Bổ sung hoặc xác nhận bỏ qua?',
  'CAD-INVERTED': '{consolidator} phải gửi trước ngày {date}, sớm hơn hạn {feederDate} của {feeder}. Đề xuất: {proposal}.',
  'CAD-HALFYEAR': 'Báo cáo 6 tháng đến hạn {date}, trước khi có báo cáo quý II ({quarterDate}). Dùng số liệu quý I?',
  'CAD-Q4-AFTER-YEAR': 'Báo cáo quý IV ({date}) đến hạn sau báo cáo năm ({yearDate}). Có còn yêu cầu báo cáo quý IV không?',
  'CAD-NO-Q4': 'Không có kỳ báo cáo quý IV; báo cáo năm được coi là thay thế.',
  'CAD-NO-DATE': 'Nghĩa vụ “{text}” không nêu kỳ hoặc ngày. Chọn kỳ và hạn báo cáo?',
  'CAD-NO-RECEIVER': '“{text}” không nêu nơi nhận báo cáo. Gửi cho ai?',
  'CAD-NO-UPWARD': 'Báo cáo tổng hợp của {unit} không nêu {missing} gửi tiếp. Bổ sung?',
  'CAD-NO-FEEDER': 'Báo cáo tổng hợp đến hạn {date} nhưng các đơn vị chưa có hạn gửi. Đặt hạn {proposal}?',
  'CAD-PARTIAL': 'Báo cáo chỉ nêu {named}; chưa có báo cáo cho {rest}. Bổ sung?',
  'CAD-PAST': 'Hạn {date} {sure} khi ban hành. Bắt đầu theo dõi từ {next}?',
  'CAD-PAST.once': 'Hạn {date} {sure} khi ban hành. {proposal}?',
  'CAD-PAST.entered': 'Hạn {date} {sure} khi nhập văn bản. Bắt đầu theo dõi từ {next}?',
  'CAD-PAST.enteredOnce': 'Hạn {date} {sure} khi nhập văn bản. {proposal}?',
  'CAD-SHORT': 'Chỉ còn {count} ngày làm việc đến hạn {date}. Giữ nguyên?',
  'CAD-OPEN-END': 'Kế hoạch áp dụng “{text}”. Chế độ báo cáo lặp lại đến năm nào?',
  'CAD-EVERY-YEAR': 'Hạn “{text}” lặp lại hằng năm nhưng kế hoạch chỉ cho năm {year}. Dừng sau năm {year}?',
  'CAD-OFFDAY': 'Hạn {date} rơi vào {reason}. Ngày cuối được tính là {effective} (lùi về ngày làm việc trước). Đồng ý?',
  'CAD-CLOSING': 'Hạn {date} không cách ngày chốt số liệu {closing} ít nhất 01 ngày làm việc. Gợi ý: {proposal}.',
  'ASSIGN-BY-TOPIC': 'Phân công theo nội dung “{topic}”. Đề nghị chọn các mục tương ứng cho {unit}.',
  'ASSIGN-FUSED': 'Dòng “{text}” được tách: chủ trì {leads}; phối hợp {others}.',
  'ASSIGN-MULTI': '“{item}” có {count} đơn vị chủ trì hoặc lãnh đạo phụ trách: {list}. Ai chịu trách nhiệm chính?',
  'ASSIGN-SPLIT': 'Chỉ số “{name}” có {count} cụm phân công khác nhau. Tách thành {count} nhóm nhiệm vụ?',
  'ASSIGN-GROUP': '“{group}” được giao thực hiện. Tạo nghĩa vụ cho từng đơn vị trong nhóm?',
  'ASSIGN-NOACTOR': 'Nhiệm vụ “{text}” không nêu đơn vị thực hiện. Giao cho ai?',
  'ASSIGN-NOLEADER': 'Kế hoạch không nêu lãnh đạo phụ trách từng chỉ số.',
  'ITEM-INLINE': 'Mục {letter} nằm trong đoạn của mục {before}; đã tách.',
  'ACTOR-OUTSIDE': '{unit} không thuộc quyền quản lý của {agency}. Chỉ gửi đề nghị, không đôn đốc theo bậc. Đồng ý?',
  'UNIT-VARIANT': 'Các tên {list} được hiểu là cùng một đơn vị: {unit}.',
  'UNIT-UNRESOLVED': 'Không nhận ra đơn vị “{text}”. Đó là đơn vị nào?',
  'RCPT-GROUP': 'Nơi nhận “{text}” là một nhóm. Xác nhận danh sách đơn vị?',
  'RCPT-FOCAL-MISSING': '{unit} là đầu mối nhưng không có trong Nơi nhận. Bổ sung khi gửi?',
  'RCPT-ACTOR-MISSING': '{unit} được giao nhiệm vụ nhưng không rõ thuộc dòng Nơi nhận nào. Gửi kèm?',
  'RCPT-SUPERIOR-MISSING': 'Kế hoạch thực hiện {number} của {issuer} nhưng cơ quan này không có trong Nơi nhận.',
  'RCPT-ORDER': '{superior} đứng sau {equal} trong Nơi nhận.',
  'RCPT-ARCHIVE': 'Dòng Lưu không ghi đơn vị soạn thảo.',
  'RCPT-INITIALS': '“({text})” ở dòng Lưu được hiểu là ký hiệu người soạn thảo.',
  'ORG-GONE': '{unit} đã {how} từ {date}. Chuyển nghĩa vụ cho {proposal}?',
  'ORG-MOVED': '{unit} trước đây thuộc {before}, nay thuộc {after}.',
  'ABBR-ODD': 'Viết tắt “{abbreviation}” được hiểu là {name}.',
  'ABBR-AMBIG': '“{abbreviation}” có nhiều nghĩa; ở đây được hiểu là {meaning}.',
  'OCR-NOISE': 'Đã hiểu “{printed}” là “{meant}”; văn bản gốc không bị sửa.',
  MARKUP: 'Đã bỏ ký hiệu định dạng ở dòng {line}.',
  'PAGE-BREAK': 'Đã nối đoạn bị ngắt trang ở dòng {first} và {second}.',
} as const satisfies Record<WarningCode, string> & Readonly<Record<string, string>>;

/** Words that a rule puts into a value are Vietnamese already. */
export function warningValue(value: string): string {
  return value;
}

/** Lời của nút sửa lịch: bấm thì việc gì xảy ra. */
export const repairWords = {
  setDay: 'Sửa thành ngày {day}',
  setFeederDay: 'Sửa hạn của đơn vị gửi thành ngày {day}',
  setDate: 'Sửa thành ngày {date}',
  setFeederDate: 'Sửa hạn của đơn vị gửi thành ngày {date}',
  followFrom: 'Theo dõi từ hạn {date}, các hạn trước ghi là đã qua',
  keepAsPast: 'Ghi là đã qua, không theo dõi',
  keep: 'Giữ nguyên',
  after: 'đơn vị tổng hợp gửi sau ngày {date}',
  closing: 'chốt số liệu ngày {closing} hoặc lùi hạn đến {date}',
} as const;
