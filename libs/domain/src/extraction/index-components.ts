import type { IndexFamily } from '#domain/extraction/plan-facts';
import { foldKey } from '#domain/extraction/normalise-text';

/**
 * Names of index families and of their components as printed in plans (indices.md). Data for recognising words only:
 * which component set is in force, and with which weights, is settled by index year elsewhere (IDX-1).
 */
export interface FamilyWords {
  readonly family: IndexFamily;
  readonly pattern: RegExp;
}

export const FAMILY_WORDS: readonly FamilyWords[] = [
  { family: 'DDCI', pattern: /(?<![\p{L}])DDCI(?![\p{L}])|năng lực cạnh tranh cấp (?:sở|huyện|xã|địa phương|phòng)|năng lực cạnh tranh (?:của )?(?:các )?sở,? (?:ban,? )?ngành/giu },
  { family: 'PCI', pattern: /(?<![\p{L}D])PCI(?![\p{L}])|năng lực cạnh tranh cấp tỉnh/giu },
  { family: 'PGI', pattern: /(?<![\p{L}])PGI(?![\p{L}])|chỉ số xanh(?: cấp tỉnh)?(?!\p{L})/giu },
  { family: 'SIPAS', pattern: /(?<![\p{L}])SIPAS(?![\p{L}])|chỉ số hài lòng/giu },
  { family: 'PAPI', pattern: /(?<![\p{L}])PAPI(?![\p{L}])|hiệu quả quản trị và hành chính công/giu },
  { family: 'DTI', pattern: /(?<![\p{L}])DTI(?![\p{L}])|chỉ số (?:đánh giá )?(?:mức độ )?chuyển đổi số/giu },
  { family: 'PAR', pattern: /(?<![\p{L}])PAR[\s-]?INDEX(?![\p{L}])|chỉ số (?:theo dõi,? đánh giá )?cải cách hành chính|chỉ số CCHC/giu },
];

/** Families that a text names, in printed order, once each. */
export function familiesIn(text: string): IndexFamily[] {
  const found: { family: IndexFamily; at: number }[] = [];
  for (const { family, pattern } of FAMILY_WORDS) {
    for (const m of text.matchAll(pattern)) found.push({ family, at: m.index });
  }
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map((f) => f.family))];
}

export interface ComponentWords {
  readonly family: IndexFamily;
  readonly id: string;
  readonly names: readonly string[];
}

export const COMPONENTS: readonly ComponentWords[] = [
  { family: 'PCI', id: 'PCI01', names: ['Gia nhập thị trường', 'Chi phí gia nhập thị trường'] },
  { family: 'PCI', id: 'PCI02', names: ['Tiếp cận đất đai', 'Tiếp cận đất đai và sự ổn định trong sử dụng đất'] },
  { family: 'PCI', id: 'PCI03', names: ['Tính minh bạch', 'Tính minh bạch và tiếp cận thông tin'] },
  { family: 'PCI', id: 'PCI04', names: ['Chi phí thời gian'] },
  { family: 'PCI', id: 'PCI05', names: ['Chi phí không chính thức'] },
  { family: 'PCI', id: 'PCI06', names: ['Cạnh tranh bình đẳng'] },
  { family: 'PCI', id: 'PCI07', names: ['Tính năng động của chính quyền tỉnh', 'Tính năng động và tiên phong của chính quyền tỉnh', 'Tính năng động và tiên phong của chính quyền', 'Tính năng động của chính quyền', 'Tính năng động'] },
  { family: 'PCI', id: 'PCI08', names: ['Chính sách hỗ trợ doanh nghiệp', 'Dịch vụ hỗ trợ doanh nghiệp', 'Hỗ trợ doanh nghiệp'] },
  { family: 'PCI', id: 'PCI09', names: ['Đào tạo lao động'] },
  { family: 'PCI', id: 'PCI10', names: ['Thiết chế pháp lý và an ninh trật tự', 'Thiết chế pháp lý', 'Thiết chế pháp lý và an ninh, trật tự'] },
  { family: 'PGI', id: 'PGI1', names: ['Giảm thiểu ô nhiễm môi trường và tác động tiêu cực của biến đổi khí hậu', 'Giảm thiểu ô nhiễm và thiên tai'] },
  { family: 'PGI', id: 'PGI2', names: ['Đảm bảo tuân thủ các tiêu chuẩn môi trường tối thiểu', 'Đảm bảo tuân thủ'] },
  { family: 'PGI', id: 'PGI3', names: ['Vai trò lãnh đạo của chính quyền tỉnh trong thúc đẩy thực hành xanh', 'Thúc đẩy thực hành xanh'] },
  { family: 'PGI', id: 'PGI4', names: ['Chính sách và dịch vụ hỗ trợ doanh nghiệp trong bảo vệ môi trường', 'Chính sách khuyến khích và dịch vụ hỗ trợ'] },
  { family: 'DDCI', id: 'DDCI-7', names: ['Vai trò người đứng đầu', 'Vai trò của người đứng đầu'] },
  { family: 'DDCI', id: 'DDCI-8', names: ['Tính năng động và hiệu lực của hệ thống', 'Tính năng động, sáng tạo và hiệu quả hoạt động'] },
];

const BY_NAME = new Map<string, ComponentWords[]>();
for (const c of COMPONENTS) for (const n of c.names) BY_NAME.set(foldKey(n), [...(BY_NAME.get(foldKey(n)) ?? []), c]);

export function componentByName(name: string, family?: IndexFamily | null): ComponentWords | null {
  const found = BY_NAME.get(foldKey(name.replace(/,/g, ''))) ?? BY_NAME.get(foldKey(name)) ?? [];
  return (family ? found.find((c) => c.family === family) : found[0]) ?? null;
}

const LONGEST_FIRST = COMPONENTS.flatMap((c) => c.names.map((n) => ({ c, n, key: n.toLocaleLowerCase('vi') }))).sort((a, b) => b.n.length - a.n.length);

/** The component names that stand in a text, longest first at each place. */
export function componentNamesIn(text: string): { name: string; component: ComponentWords; at: number }[] {
  const key = text.toLocaleLowerCase('vi');
  const out: { name: string; component: ComponentWords; at: number }[] = [];
  for (const { c, n, key: name } of LONGEST_FIRST) {
    let at = key.indexOf(name);
    while (at >= 0) {
      if (!out.some((o) => at >= o.at && at < o.at + o.name.length)) out.push({ name: text.slice(at, at + n.length), component: c, at });
      at = key.indexOf(name, at + 1);
    }
  }
  return out.sort((a, b) => a.at - b.at);
}
