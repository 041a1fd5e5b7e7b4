import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readDocument } from '#documents/reading/read-document';
import { planAsDocx, planAsPdf } from '#test/builders/plan-file.builder';
import { summarise, timed, type Measurement } from '#test/bench/measurement';

const folder = path.resolve(__dirname, '../corpus');

/** A plan of about 100 pages: one component after the other, each with its tasks and assignment. */
export function longPlan(sections = 150): string {
  const task = 'Rà soát, cập nhật, công khai đầy đủ thủ tục hành chính trên Trang thông tin điện tử của Sở; hướng dẫn tổ chức, cá nhân nộp hồ sơ trực tuyến, trả kết quả đúng hẹn, không để phát sinh hồ sơ quá hạn trong các lĩnh vực được giao quản lý';
  const body = Array.from({ length: sections }, (_, i) => `1.${i + 1}. Chỉ số “Nội dung thành phần ${i + 1}”\n\nNăm 2025 đạt 7,${10 + (i % 80)} điểm, xếp hạng ${1 + (i % 25)}/25 đơn vị. Chỉ tiêu: phấn đấu năm 2026 từ 8,10 điểm trở lên.\n\n${Array.from({ length: 6 }, (_unused, k) => `- ${task} (đợt ${k + 1}).`).join('\n\n')}\n\n* Chủ trì: Văn phòng Sở phối hợp với các phòng chuyên môn.`).join('\n\n');
  return `Số: 12/KH-SNV\n\nLạng Sơn, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\nCải thiện chỉ số DDCI của Sở Nội vụ năm 2026\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 02/01/2026 của UBND tỉnh về DDCI năm 2026, Sở Nội vụ xây dựng kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Nhiệm vụ cụ thể\n\n${body}\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở tổng hợp, báo cáo UBND tỉnh trước ngày 18/12/2026./.\n\nNơi nhận:\n\n- UBND tỉnh (b/c);\n- Lưu: VT, VP.\n\nGIÁM ĐỐC\n\nNguyễn Thị Lan`;
}

async function measure(name: string, bytes: Uint8Array, times: number): Promise<Measurement> {
  const reading = await readDocument({ bytes });
  if (!reading.facts.isPlan || reading.facts.obligations.length === 0) throw new Error(`${name}: nothing was read`);
  const samples: number[] = [];
  for (let i = 0; i < times; i++) samples.push(await timed(() => readDocument({ bytes })));
  return summarise(name, samples);
}

/** From bytes to facts and warnings, in process. */
export async function run(): Promise<Measurement[]> {
  const plan = readFileSync(path.join(folder, readdirSync(folder).filter((f) => f.endsWith('.txt')).sort()[4]!), 'utf8');
  const long = longPlan();
  return [
    await measure('reading a plan, text', Buffer.from(plan), 30),
    await measure('reading a plan, DOCX', await planAsDocx(plan), 20),
    await measure('reading a plan, PDF', await planAsPdf(plan), 10),
    await measure('reading 100 pages, text', Buffer.from(long), 5),
    await measure('reading 100 pages, DOCX', await planAsDocx(long), 5),
    await measure('reading 100 pages, PDF', await planAsPdf(long), 3),
  ];
}
