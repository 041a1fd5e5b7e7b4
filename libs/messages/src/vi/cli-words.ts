/** Lời của các lệnh gõ ở bàn điều khiển. */
export const extractUsage: string = 'Cách dùng: npm run -s extract -- TỆP (DOCX, PDF hoặc TXT).';
export const extractUnopened: string = 'Không mở được tệp “{name}”.';
export const extractFault: string = 'Không đọc được tệp do lỗi của chương trình.';
export const demoDataFound: string = 'Đã có dữ liệu, giữ nguyên · data found, left as they are';
