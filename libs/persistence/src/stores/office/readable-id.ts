/** "Phòng Đăng ký kinh doanh" gives phong-dang-ky-kinh-doanh: ids of an office are readable and stay for ever. */
export function readableId(name: string, longest = 60): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, longest).replace(/-+$/u, '') || 'x';
}

/** Hands out names that nobody has yet: the wish itself, else with a number behind it. */
export class FreeNames {
  constructor(private readonly taken: Set<string>) {}

  take(wish: string): string {
    let name = wish;
    for (let n = 2; this.taken.has(name); n += 1) name = `${wish}-${n}`;
    this.taken.add(name);
    return name;
  }
}
