/** Bodies outside the chain of command are asked, not ordered (ESC-8): party, front, associations, courts, vertical bodies. */
const OUTSIDE = /^(?:Chi bộ|Đảng ủy|Huyện ủy|Chi đoàn|Tỉnh đoàn|Huyện đoàn|Đoàn (?:thanh niên|TN)|Công đoàn|Liên đoàn|Hội\s(?!đồng)|Hiệp hội|Liên minh|Mặt trận|UBMTTQ|UB MTTQ|(?:Ủy|Uỷ) ban (?:MTTQ|Mặt trận)|MTTQ|TAND|Tòa án|Toà án|VKSND|Viện [Kk]iểm sát|Công an|Chi cục (?:Thuế|Thống kê|Thi hành án|THADS|Hải quan)|Cục (?:Thuế|Thống kê|Hải quan|Thi hành án|THADS|Quản lý thị trường)|Thuế\s|Thống kê|Kho bạc|KBNN|Bảo hiểm xã hội|BHXH|Ngân hàng|Điện lực|Công ty|Bưu điện|Ban (?:CHQS|Chỉ huy [Qq]uân sự)|Bộ Chỉ huy|Quân sự|Đồn|Doanh nghiệp|Thi hành án)/iu;

export function isOutsideChain(name: string): boolean {
  return OUTSIDE.test(name.normalize('NFC').trim());
}
