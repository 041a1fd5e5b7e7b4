import { foldKey } from '#domain/extraction/normalise-text';

/**
 * How the name of a body or of part of one begins. Readers of phrases ask only whether words name a unit;
 * which unit it is, is settled later against the organisation.
 */
const HEAD_WORDS = [
  'Phòng', 'Văn phòng', 'VP', 'Sở', 'Ban', 'Thanh tra', 'Trung tâm', 'Chi cục', 'Cục', 'Tổng cục', 'UBND', 'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'HĐND', 'Hội đồng nhân dân',
  'Công an', 'Hội', 'Hiệp hội', 'Kho bạc', 'KBNN', 'Bảo hiểm xã hội', 'BHXH', 'Đài', 'Báo', 'Viện', 'Trường', 'Bộ', 'Chi bộ', 'Chi đoàn', 'Đoàn', 'Liên đoàn', 'Liên minh', 'Mặt trận', 'Ủy ban', 'Uỷ ban', 'UBMTTQ', 'Ủy ban MTTQ', 'MTTQ',
  'Tòa án', 'Toà án', 'TAND', 'Viện kiểm sát', 'VKSND', 'Đội', 'Tổ', 'Bộ phận', 'Bộ Chỉ huy', 'BCH', 'Ban Chỉ huy', 'Điện lực', 'Công ty', 'Ngân hàng', 'Thường trực', 'TT', 'Đảng ủy', 'Đảng uỷ', 'Huyện ủy', 'Tỉnh ủy', 'Thành ủy', 'Thuế', 'Thống kê', 'Trạm', 'Hạt', 'Xí nghiệp', 'Hợp tác xã', 'HTX', 'Một cửa', 'Chủ tịch', 'Phó Chủ tịch', 'Giám đốc', 'Phó Giám đốc', 'Trưởng', 'Thủ trưởng', 'Người đứng đầu', 'Lãnh đạo', 'Chánh', 'Hiệu trưởng', 'Bí thư', 'Công chức', 'Viên chức', 'Cán bộ', 'Quân sự', 'Đồn', 'Bưu điện', 'Doanh nghiệp', 'Thành viên', 'Toàn thể', 'Đồng chí', 'Đ/c', 'Khoa', 'Bệnh viện', 'Phó Hiệu trưởng', 'Phó Trưởng', 'Ban Giám hiệu', 'BGH', 'Tổ trưởng', 'Cục trưởng', 'Chi cục trưởng', 'Bộ trưởng', 'Ban Thường vụ', 'BTV', 'Chi hội', 'Tỉnh đoàn', 'Thành đoàn', 'Tập thể', 'Hội đồng', 'Trạm Y tế', 'Trạm y tế',
];
const PLURAL = String.raw`(?:[Cc]ác|[Nn]hững|[Tt]ất cả các|[Tt]oàn bộ các|[Tt]oàn thể)`;
const GROUP_NOUN = String.raw`(?:sở|ban|ngành|phòng|đơn vị|cơ quan|tổ chức|địa phương|xã|phường|thị trấn|thị xã|thành phố|TP|huyện|đặc khu|đoàn thể|hội|hiệp hội|cấp|trường|trung tâm|thôn|tổ dân phố|bản|khu phố|doanh nghiệp|cán bộ|công chức|viên chức|bộ phận|chi cục|thành viên|đồng chí|cá nhân|chi đoàn|chi bộ|tổ|khoa|khu|đội|xóm|ấp|buôn|đảng bộ|sở, ngành)`;
const HEADS = [...HEAD_WORDS].sort((a, b) => b.length - a.length).map((h) => h.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
const HEAD_START = new RegExp(String.raw`^(?:${HEADS.join('|')}|phòng|trung tâm|chi cục|văn phòng|thanh tra|công an|lãnh đạo|chính quyền|cơ quan|đơn vị|bộ phận|hội|trạm y tế)(?=[\s:,.;)]|$)`, 'u');
const PLURAL_START = new RegExp(String.raw`^(?:${PLURAL}\s+(?:\p{L}+\s+){0,1}?|(?:[Tt]rưởng|[Tt]hủ trưởng|[Gg]iám đốc|[Ll]ãnh đạo|[Cc]hủ tịch|[Hh]iệu trưởng|UBND|HĐND|[Nn]gười đứng đầu)\s+các\s+)(?:${GROUP_NOUN}|UBND|Ủy ban|Sở|Ban|Phòng|Chi cục|Trung tâm|Hội|PCT|Phó|Bộ|CQ|Trưởng)(?=[\s,:;.)]|$)`, 'iu');
const ABBREVIATION = /^\p{Lu}[\p{Lu}&.\-]*(?:\p{Ll}?\p{Lu}[\p{Lu}&.\-]*)*(?=[\s,;:.)]|$)/u;

/** Words that look like the head of a unit and are not. */
const NOT_A_UNIT = /^(?:[Pp]hòng,?\s+(?:chống|ngừa|cháy|trừ|tránh|bệnh|thủ|ngự|vệ|họp)|[Tt]hanh tra,?\s+(?:kiểm tra|giám sát|việc|công tác|chuyên|các|đột xuất)|Ban hành|Bộ\s+(?:chỉ số|tiêu chí|câu|tài liệu|thủ tục|luật|mặt|máy)|Sở hữu|Cục bộ|Hội\s+(?:nghị|thảo|chợ|họp|nhập|đàm|thi|viên|trường)|Tổ chức|Đội (?:ngũ|mới)|Trường hợp|Đoàn\s+(?:viên|kết|kiểm tra)|Báo\s+(?:cáo|đài|chí)|Viện (?:trợ|dẫn)|Đài thọ|Công ty|Doanh nghiệp\s+(?:nhỏ|có|được|phải)|Bộ phận này|Chủ tịch nước|đơn vị mình|cơ quan mình|hội nghị|hội thảo|trung tâm của)/u;

export function startsUnit(text: string): boolean {
  const t = text.trim();
  if (t === '' || NOT_A_UNIT.test(t)) return false;
  return HEAD_START.test(t) || PLURAL_START.test(t) || new RegExp(`^${PLURAL}\\s+(?:Sở|Ban|Phòng|phòng|sở|ban|cơ quan|đơn vị)`, 'u').test(t);
}

export function isAbbreviation(text: string): boolean {
  const t = text.trim();
  return t.length >= 2 && t.length <= 24 && ABBREVIATION.test(t) && !/\s\p{Ll}{3,}/u.test(t) && t === (ABBREVIATION.exec(t)?.[0] ?? '');
}

export function startsGroup(text: string): boolean {
  return PLURAL_START.test(text.trim()) || /^(?:[Cc]ác|[Nn]hững|[Tt]oàn thể|[Tt]ất cả)\s/u.test(text.trim());
}

/** More than one body or person: needs a table of members (RCPT-11, form A21). */
export function isGroupName(name: string): boolean {
  const t = name.trim();
  return startsGroup(t) || /(?:^|\s)các\s/iu.test(t) || /^(?:Lãnh đạo|LĐ)(?:\s|VP|$)|^LĐ\p{Lu}+/u.test(t) || /^(?:cán bộ|công chức|thành viên)/iu.test(t) || /^(?:CVP|CT|PCVP),/u.test(t) || /^chính quyền các/iu.test(t);
}

/** Inner "và" and commas of proper names of units; compared on folded keys. */
const COMPOUND_NAMES = [
  'Kế hoạch và Đầu tư', 'Khoa học và Công nghệ', 'Thông tin và Truyền thông', 'Tài nguyên và Môi trường', 'Nông nghiệp và Môi trường', 'Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và PTNT', 'Giáo dục và Đào tạo', 'Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Lao động-TB và Xã hội',
  'Văn hóa, Thể thao và Du lịch', 'Văn hóa, Thể thao và Truyền thông', 'Văn hóa và Thể thao', 'Văn hóa và Thông tin', 'Văn hóa, Khoa học và Thông tin', 'Văn hóa, Thông tin và Thể thao', 'Văn hóa, Thông tin và Truyền thanh', 'Dân tộc và Tôn giáo', 'Kinh tế và Hạ tầng', 'Kinh tế, Hạ tầng và Đô thị', 'Kinh tế và Ngân sách', 'Tài chính và Kế hoạch', 'Văn hóa và Xã hội',
  'Xúc tiến Đầu tư, Thương mại và Du lịch', 'Xúc tiến, Đầu tư Thương mại và Du lịch', 'Xúc tiến thương mại và đầu tư', 'Khuyến công và Xúc tiến thương mại', 'HĐND và UBND', 'Hội đồng nhân dân và Ủy ban nhân dân', 'HĐND&UBND', 'Công nghệ thông tin và Truyền thông', 'Phát thanh và Truyền hình', 'Phát thanh - Truyền hình', 'Báo và Phát thanh, Truyền hình', 'Phát thanh, Truyền hình',
  'Trồng trọt và Bảo vệ thực vật', 'Chăn nuôi và Thú y', 'Chăn nuôi, Thú y', 'Thủy lợi và Phòng chống thiên tai', 'Phòng, chống thiên tai', 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'Phòng cháy chữa cháy và cứu nạn cứu hộ', 'Phòng, chống thiên tai và Tìm kiếm cứu nạn', 'Phòng thủ dân sự, phòng, chống thiên tai và tìm kiếm cứu nạn', 'Quản lý chất lượng nông lâm sản và thủy sản', 'Thông tin và Dịch vụ đối ngoại', 'Phổ biến, giáo dục pháp luật', 'Nội chính và Tiếp công dân', 'Tuyên giáo và Dân vận', 'Kiểm tra, Giám sát', 'Thi đua, Khen thưởng', 'Thi đua - Khen thưởng', 'Quản lý công nghệ và Đổi mới sáng tạo', 'Xây dựng và Quản lý đô thị', 'Quản lý, khai thác công trình', 'Kế hoạch và Quản lý chuyên ngành', 'Giao thông, Xây dựng', 'Tổ chức, Hành chính', 'Hành chính, Tổ chức', 'Đăng ký đất đai và Phát triển quỹ đất', 'Sản xuất, Thương mại và Dịch vụ', 'Văn hóa - Thông tin và Thể thao',
].map(foldKey);

/** The comma or "và" at `at` in `text` stands inside a known compound name. */
export function insideCompound(text: string, at: number): boolean {
  const key = text.toLocaleLowerCase('vi');
  for (const name of COMPOUND_KEYS) {
    let i = key.indexOf(name, Math.max(0, at - name.length));
    while (i >= 0 && i <= at) {
      if (at < i + name.length) return true;
      i = key.indexOf(name, i + 1);
    }
  }
  return false;
}

const COMPOUND_KEYS = [...new Set(COMPOUND_NAMES.flatMap((n) => [n, n.replace(/-/g, ' - ').replace(/hòa/g, 'hoà').replace(/hóa/g, 'hoá'), n.replace(/-/g, ' - '), n.replace(/hóa/g, 'hoá')]))];

/** Verbs and openings that end the subject of a task or duty sentence. */
const VERBS = [
  'chủ trì', 'phối hợp', 'tham mưu', 'chủ động', 'tăng cường', 'thường xuyên', 'tích cực', 'căn cứ', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'thực hiện', 'triển khai', 'tổ chức thực hiện', 'tổ chức', 'rà soát', 'đăng tải', 'được giao', 'tuyên truyền', 'tiếp tục', 'đẩy mạnh', 'hướng dẫn', 'xây dựng', 'theo dõi', 'đôn đốc', 'đơn đốc', 'tổng hợp', 'báo cáo', 'gửi', 'là đầu mối', 'là', 'làm đầu mối', 'đầu mối', 'kịp thời', 'nghiêm túc', 'khẩn trương', 'tập trung', 'nâng cao', 'phát huy', 'cung cấp', 'cập nhật', 'bố trí', 'cân đối', 'kiểm tra', 'giám sát', 'định kỳ', 'quán triệt', 'phản ánh', 'lồng ghép', 'đề xuất', 'hỗ trợ', 'công khai', 'coi', 'phải', 'cần', 'nêu cao', 'ban hành', 'thẩm định', 'lập', 'nghiên cứu', 'xem xét', 'giúp', 'chỉ đạo', 'khi', 'nếu', 'trong quá trình', 'theo chức năng', 'trên cơ sở', 'đánh giá', 'đưa', 'tiếp nhận', 'rút ngắn', 'bảo đảm', 'đảm bảo', 'vận động', 'huy động', 'thông tin, tuyên truyền', 'thông tin', 'thông báo', 'phổ biến', 'tiến hành', 'hoàn thành', 'hoàn thiện', 'nộp', 'trình', 'quản lý chặt', 'sử dụng', 'phân công', 'giao', 'chuẩn bị', 'đề nghị', 'tiếp thu', 'duy trì', 'vận hành', 'niêm yết', 'khuyến khích', 'yêu cầu', 'nắm', 'chấp hành', 'khắc phục', 'xử lý', 'đổi mới', 'hằng', 'hàng', 'sẽ', 'đăng ký', 'tham gia', 'lựa chọn', 'mở', 'cử', 'thành lập', 'ứng dụng', 'đồng hành', 'tạo điều kiện', 'tạo môi trường', 'tạo sự', 'giải quyết', 'thống kê', 'nhập', 'số hóa', 'viết', 'đưa tin', 'phát hành', 'in ấn', 'biên soạn', 'tập huấn', 'bồi dưỡng', 'đào tạo', 'vào', 'trước', 'chậm nhất', 'phê duyệt', 'thanh tra', 'tự', 'liên hệ', 'phát hiện', 'chú trọng',
];
const VERB = new RegExp(String.raw`(?:^|[\s,;:(])((?:${VERBS.sort((a, b) => b.length - a.length).join('|')}))(?=[\s,.;:)]|$)`, 'gu');
/** "các đơn vị được giao nhiệm vụ chủ trì": the verb belongs to the name of the group. */
const NAMED_BY_DUTY = /(?:^|\s)(?:được\s+(?:giao|phân công)(?:\s+(?:nhiệm vụ|làm|là|là đơn vị))?\s+(?:chủ trì(?:\s+và nhiệm vụ phối hợp)?|đầu m[ốỗô]i|phối hợp|thực hiện|phụ trách)|(?<=(?:đơn vị|cơ quan|các phòng|các sở)\s)chủ trì(?=\s))/gu;

/**
 * Where the subject of a sentence that begins with a unit ends: at the first verb that is not part of the name.
 * Returns -1 where there is no verb.
 */
export function subjectEnd(text: string): number {
  const named: [number, number][] = [];
  for (const m of text.matchAll(NAMED_BY_DUTY)) named.push([m.index, m.index + m[0].length]);
  VERB.lastIndex = 0;
  for (const m of text.matchAll(VERB)) {
    const at = m.index + m[0].length - m[1]!.length;
    if (at === 0) continue;
    if (named.some(([a, b]) => at >= a && at < b)) continue;
    if (inBrackets(text, at)) continue;
    if (insideName(text, at, m[1]!)) continue;
    return at;
  }
  return -1;
}

/** "Trung tâm xúc tiến đầu tư", "Phòng Quản lý đăng ký", "Ban Chỉ đạo", "Chi cục Quản lý": a verb right after a head is a name. */
function insideName(text: string, at: number, verb: string): boolean {
  const before = text.slice(0, at).trimEnd();
  if (/(?<!(?:các|Các|,)\s)(?:^|[\s;])(?:[Tt]rung tâm|[Bb]an|[Tt]ổ|[Đđ]ội|[Bb]ộ phận|[Hh]ội|[Đđ]oàn)$/u.test(before)) return !/^(?:phối hợp|chủ trì|có trách nhiệm|chịu trách nhiệm|tham mưu|căn cứ|là đầu mối|làm đầu mối|chủ động|được giao|thực hiện|triển khai|báo cáo|tổng hợp|gửi|coi|tăng cường|phải|cần|sẽ|là|chậm nhất|trước|hằng|hàng|định kỳ|có nhiệm vụ)$/u.test(verb);
  if (verb === 'nộp' && /người$/u.test(before)) return true;
  // "các cơ quan, đơn vị được kiểm tra", "đối tượng bị thanh tra": the passive belongs to the name
  if (/(?:đơn vị|cơ quan|tổ chức|địa phương|phòng|sở|xã|phường|ngành|trường|doanh nghiệp|cá nhân)\s+(?:đã\s+)?(?:được|bị)$/iu.test(before) && !/^(?:giao|phân công|yêu cầu)$/u.test(verb)) return true;
  if (/^(?:xử lý|kiểm tra|thanh tra|giải quyết|hỗ trợ|thẩm định)$/u.test(verb) && /(?:Quản lý|Kiểm tra|Thanh tra|Tiếp nhận|Theo dõi|,|\svà)$/u.test(before) && !/(?:tăng cường|thường xuyên)/u.test(before)) return true;
  if (verb === 'thông tin' && /(?:và|-|,)$/u.test(before)) return true;
  if (verb === 'trước' && /người\s*$|Chủ tịch/u.test(before)) return true;
  if ((verb === 'tổ chức' || verb === 'cán bộ') && /(?:các|cơ quan,?|đơn vị,?|,)\s*$/iu.test(before)) return true;
  if (verb === 'đào tạo' && /cơ sở\s*$/iu.test(before)) return true;
  if (verb === 'hỗ trợ' && /(?:Quỹ|quỹ|Tổ|tổ)\s*$/u.test(before)) return true;
  if (verb === 'tiếp nhận' && /(?:bộ phận|Bộ phận)\s*$/u.test(before)) return true;
  return false;
}

function inBrackets(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
  }
  return depth > 0;
}
