/** Agency codes and the names they stand for (patterns.md 5). Data: a code keeps its meaning in old documents. */
export interface KnownAgency {
  readonly code: string;
  readonly name: string;
}

export const KNOWN_AGENCIES: readonly KnownAgency[] = [
  { code: 'SKHĐT', name: 'Sở Kế hoạch và Đầu tư' },
  { code: 'STC', name: 'Sở Tài chính' },
  { code: 'SKHCN', name: 'Sở Khoa học và Công nghệ' },
  { code: 'SNgV', name: 'Sở Ngoại vụ' },
  { code: 'SNV', name: 'Sở Nội vụ' },
  { code: 'STP', name: 'Sở Tư pháp' },
  { code: 'STTTT', name: 'Sở Thông tin và Truyền thông' },
  { code: 'STNMT', name: 'Sở Tài nguyên và Môi trường' },
  { code: 'SNN', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
  { code: 'SNNPTNT', name: 'Sở Nông nghiệp và Phát triển nông thôn' },
  { code: 'SNNMT', name: 'Sở Nông nghiệp và Môi trường' },
  { code: 'SLĐTBXH', name: 'Sở Lao động - Thương binh và Xã hội' },
  { code: 'SGTVT', name: 'Sở Giao thông vận tải' },
  { code: 'SXD', name: 'Sở Xây dựng' },
  { code: 'SCT', name: 'Sở Công Thương' },
  { code: 'SYT', name: 'Sở Y tế' },
  { code: 'SGDĐT', name: 'Sở Giáo dục và Đào tạo' },
  { code: 'SVHTTDL', name: 'Sở Văn hóa, Thể thao và Du lịch' },
  { code: 'SVHTT', name: 'Sở Văn hóa và Thể thao' },
  { code: 'SDL', name: 'Sở Du lịch' },
  { code: 'SDTTG', name: 'Sở Dân tộc và Tôn giáo' },
  { code: 'UBND', name: 'Ủy ban nhân dân' },
  { code: 'HĐND', name: 'Hội đồng nhân dân' },
  { code: 'VPUBND', name: 'Văn phòng Ủy ban nhân dân' },
  { code: 'BDT', name: 'Ban Dân tộc' },
  { code: 'TTr', name: 'Thanh tra' },
];

/** The code that belongs to a name by custom: "Sở Nông nghiệp và Môi trường" gives SNNMT. */
export function codeForName(name: string): string | null {
  const key = name.toLocaleLowerCase('vi');
  const known = KNOWN_AGENCIES.find((a) => key === a.name.toLocaleLowerCase('vi') || key.startsWith(a.name.toLocaleLowerCase('vi') + ' '));
  return known?.code ?? null;
}

export function nameForCode(code: string): string | null {
  const bare = code.replace(/[&.\s-]/g, '');
  return KNOWN_AGENCIES.find((a) => a.code === bare)?.name ?? null;
}
