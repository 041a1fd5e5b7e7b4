import { type DemoPlan, two } from './plan-text';

type Dated = Pick<DemoPlan, 'number' | 'date'>;

const departmentRecipients = ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Hiệp hội Doanh nghiệp tỉnh', 'Trang thông tin điện tử Sở'];
const stc = { symbolAgency: 'STC', place: 'Sơn Hà', issuer: 'Sở Tài chính', signing: ['GIÁM ĐỐC'], signer: 'Đỗ Thị Mỹ Hạnh' };

export const competitiveness = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, THQH', recipients: departmentRecipients,
  subject: `Nâng cao chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm ${d.date.year}`,
  bases: [`Thực hiện Kế hoạch số 05/KH-UBND ngày 06/01/${d.date.year} của UBND tỉnh về cải thiện môi trường đầu tư kinh doanh năm ${d.date.year}`],
  purpose: ['Mỗi chỉ số thành phần có một đơn vị chịu trách nhiệm, có chỉ tiêu đo được và có hạn báo cáo.', 'Các phòng, đơn vị lồng ghép nhiệm vụ vào chương trình công tác tháng, không để dồn về cuối năm.'],
  groups: [
    { heading: 'Chỉ số Gia nhập thị trường', target: 'phấn đấu đạt từ 7,6 điểm trở lên', tasks: ['Duy trì tỷ lệ hồ sơ đăng ký doanh nghiệp qua mạng đạt 98% trở lên.', 'Rút thời gian cấp giấy chứng nhận xuống còn 02 ngày làm việc.'], lead: 'Phòng Đăng ký kinh doanh', coordinating: 'Văn phòng Sở' },
    { heading: 'Chỉ số Chi phí thời gian', target: 'phấn đấu đạt từ 7,9 điểm trở lên', tasks: ['Rà soát, đề xuất cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính.', 'Công khai tiến độ từng hồ sơ trên trang thông tin điện tử của Sở.'], lead: 'Văn phòng Sở', coordinating: 'các phòng, đơn vị thuộc Sở' },
    { heading: 'Chỉ số Chính sách hỗ trợ doanh nghiệp', target: 'phấn đấu đạt từ 6,8 điểm trở lên', tasks: ['Tổ chức đối thoại với doanh nghiệp ít nhất 02 lần/năm.', 'Trả lời kiến nghị của doanh nghiệp trong 05 ngày làm việc.'], lead: 'Phòng Doanh nghiệp và Kinh tế tập thể', coordinating: 'Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp' },
  ],
  reporting: ['Các phòng, đơn vị thuộc Sở định kỳ hằng quý báo cáo kết quả thực hiện gửi Phòng Tổng hợp - Quy hoạch trước ngày 15 của các tháng 3, 6, 9 và báo cáo năm trước ngày 30/11 để tổng hợp.', 'Giao Phòng Tổng hợp - Quy hoạch là đầu mối, theo dõi, tổng hợp, báo cáo UBND tỉnh trước ngày 15/12.'],
});

export const smallBusiness = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, DNKTTT', recipients: [...departmentRecipients, 'UBND các xã, phường'],
  subject: `Hỗ trợ doanh nghiệp nhỏ và vừa trên địa bàn tỉnh Sơn Hà năm ${d.date.year + 1}`,
  bases: ['Căn cứ Nghị định số 80/2021/NĐ-CP ngày 26/8/2021 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa'],
  purpose: ['Đưa chính sách hỗ trợ đến đúng doanh nghiệp cần; rút ngắn thời gian từ khi nộp hồ sơ đến khi nhận được hỗ trợ.', 'Mỗi nhiệm vụ có một đơn vị chủ trì, có sản phẩm và thời hạn cụ thể.'],
  groups: [
    { heading: 'Hỗ trợ pháp lý và chuyển đổi số', tasks: ['Tổ chức 04 lớp tập huấn chuyển đổi số cho chủ doanh nghiệp.', 'Xây dựng bộ câu hỏi thường gặp về thuế và kế toán đăng trên trang thông tin điện tử của Sở.'], lead: 'Phòng Doanh nghiệp và Kinh tế tập thể', coordinating: 'Văn phòng Sở' },
    { heading: 'Kết nối đầu tư', tasks: ['Tổ chức 02 hội nghị kết nối ngân hàng với doanh nghiệp.', 'Lập danh mục mặt bằng sẵn sàng cho thuê tại các xã, phường.'], lead: 'Trung tâm Xúc tiến đầu tư và Hỗ trợ doanh nghiệp', coordinating: 'Phòng Đầu tư - Thẩm định' },
  ],
  reporting: ['Các phòng, đơn vị thuộc Sở định kỳ hằng quý báo cáo kết quả gửi Phòng Doanh nghiệp và Kinh tế tập thể trước ngày 20 của tháng cuối quý.', `Phòng Doanh nghiệp và Kinh tế tập thể tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/${d.date.year + 1}.`],
});

export const publicAssets = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, GCS', recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'UBND các xã, phường'],
  subject: `Kiểm kê tài sản công tại các đơn vị sự nghiệp năm ${d.date.year}`,
  bases: ['Căn cứ Luật Quản lý, sử dụng tài sản công số 15/2017/QH14 ngày 21/6/2017 của Quốc hội'],
  purpose: ['Nắm đúng số lượng, giá trị và tình trạng sử dụng tài sản công sau sắp xếp đơn vị hành chính.', 'Kết quả kiểm kê là căn cứ lập dự toán sửa chữa, mua sắm năm sau.'],
  groups: [
    { heading: 'Chuẩn bị kiểm kê', tasks: ['Ban hành biểu mẫu và hướng dẫn ghi chép thống nhất.', 'Tập huấn cho kế toán các đơn vị sự nghiệp và các xã, phường.'], lead: 'Phòng Quản lý giá và Công sản', coordinating: 'Phòng Quản lý ngân sách' },
    { heading: 'Thực hiện kiểm kê', tasks: ['Kiểm kê 100% trụ sở, xe ô tô và tài sản có nguyên giá từ 500 triệu đồng trở lên.', 'Đối chiếu số liệu với phần mềm quản lý tài sản công.'], lead: 'Phòng Quản lý giá và Công sản', coordinating: 'các phòng, đơn vị thuộc Sở' },
  ],
  reporting: [`Các đơn vị gửi kết quả kiểm kê về Phòng Quản lý giá và Công sản trước ngày 20/12/${d.date.year}.`],
});

export const digitalTransformation = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, THQH', recipients: departmentRecipients,
  subject: `Chuyển đổi số của Sở Tài chính năm ${d.date.year + 1}`,
  bases: [`Thực hiện Kế hoạch số 88/KH-UBND ngày 12/5/${d.date.year} của UBND tỉnh về chuyển đổi số năm ${d.date.year + 1}`],
  purpose: ['Toàn bộ hồ sơ trình trong Sở được xử lý trên môi trường số, ký số từng bước.', 'Dữ liệu ngân sách, giá, tài sản công được cập nhật một lần, dùng chung.'],
  groups: [
    { heading: 'Dữ liệu dùng chung', tasks: ['Chuẩn hóa danh mục mã đơn vị sử dụng ngân sách.', 'Kết nối phần mềm ngân sách với trục tích hợp của tỉnh.'], lead: 'Phòng Quản lý ngân sách', coordinating: 'Văn phòng Sở' },
    { heading: 'Kỹ năng số', tasks: ['100% công chức hoàn thành khóa học kỹ năng số cơ bản.'], lead: 'Văn phòng Sở', coordinating: 'các phòng, đơn vị thuộc Sở' },
  ],
  reporting: ['Các phòng, đơn vị thuộc Sở báo cáo kết quả gửi Văn phòng Sở trước ngày 15 tháng cuối quý.'],
});

export const accountingTraining = (d: Dated, batch: number): DemoPlan => ({
  ...stc, ...d, archive: 'VT, QLNS', recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Phòng Quản lý ngân sách', 'UBND các xã, phường', 'Thuế tỉnh'],
  signing: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], signer: 'Lương Quang Vinh',
  subject: `Tập huấn kế toán ngân sách xã, phường đợt ${batch} năm ${d.date.year}`,
  bases: ['Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015 của Quốc hội'],
  purpose: ['Kế toán xã, phường lập đúng báo cáo quyết toán theo mô hình chính quyền hai cấp.', 'Giải đáp vướng mắc phát sinh ngay tại lớp.'],
  groups: [{ heading: 'Tổ chức lớp học', tasks: ['Mở 03 lớp, mỗi lớp 02 ngày, tại hội trường Sở.', 'Biên soạn tài liệu và bộ bài tập tình huống.'], lead: 'Phòng Quản lý ngân sách', coordinating: 'Văn phòng Sở' }],
  reporting: [`Phòng Quản lý ngân sách báo cáo kết quả với Lãnh đạo Sở trước ngày 25/12/${d.date.year}.`],
});

export const landPrices = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, GCS', recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Phòng Quản lý giá và Công sản', 'Ban Quản lý dự án khu vực phía Bắc', 'UBND các xã, phường'],
  subject: `Rà soát giá đất tái định cư năm ${d.date.year + 1}`,
  bases: ['Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội'],
  purpose: ['Bảo đảm giá đất tại các khu tái định cư sát với thực tế, giảm khiếu nại.'],
  groups: [{ heading: 'Khảo sát giá', tasks: ['Khảo sát tối thiểu 03 giao dịch tại mỗi khu tái định cư.', 'Lập bảng so sánh với bảng giá đất hiện hành.'], lead: 'Phòng Quản lý giá và Công sản', coordinating: 'Phòng Đầu tư - Thẩm định' }],
  reporting: ['Phòng Quản lý giá và Công sản định kỳ báo cáo Lãnh đạo Sở.'],
});

/** `year`, `reportDay` (of the month) and `upwardDay` are chosen by the caller: the last report of this plan must just have become late, the one to the province still lie ahead. */
export const publicInvestment = (d: Dated, year: number, reportDay: number, upwardDay: string): DemoPlan => ({
  ...stc, ...d, archive: 'VT, ĐTTĐ', recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Kho bạc Nhà nước khu vực', 'UBND các xã, phường'],
  subject: `Đẩy nhanh giải ngân vốn đầu tư công năm ${year}`,
  bases: [`Thực hiện Kế hoạch số 102/KH-UBND ngày 20/6/${d.date.year} của UBND tỉnh về giải ngân vốn đầu tư công`],
  purpose: ['Phấn đấu tỷ lệ giải ngân toàn tỉnh đạt 95% kế hoạch vốn được giao.'],
  groups: [
    { heading: 'Giải ngân phần vốn được giao', tasks: ['Giải ngân đạt 95% trở lên phần vốn của đơn vị.', 'Đối chiếu số liệu với Kho bạc Nhà nước khu vực ít nhất 02 lần/tháng.'], lead: 'Các phòng, đơn vị thuộc Sở', coordinating: 'Phòng Đầu tư - Thẩm định' },
    { heading: 'Gỡ vướng mặt bằng', tasks: ['Họp giao ban hai tuần một lần với các chủ đầu tư chậm tiến độ.', 'Tham mưu điều chuyển vốn của dự án không có khả năng giải ngân.'], lead: 'Phòng Đầu tư - Thẩm định', coordinating: 'Phòng Quản lý ngân sách' },
  ],
  reporting: [
    `Các phòng, đơn vị thuộc Sở báo cáo tiến độ gửi Phòng Đầu tư - Thẩm định trước ngày ${two(reportDay)} hằng tháng.`,
    `Giao Phòng Đầu tư - Thẩm định là đầu mối, theo dõi, tổng hợp, báo cáo UBND tỉnh trước ngày ${upwardDay}.`,
  ],
});

export const administrativeReform = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, VP', recipients: departmentRecipients,
  subject: `Cải cách hành chính năm ${d.date.year + 1}`,
  bases: [`Thực hiện Kế hoạch số 140/KH-UBND ngày 15/10/${d.date.year} của UBND tỉnh về cải cách hành chính năm ${d.date.year + 1}`],
  purpose: ['Nâng mức độ hài lòng của người dân, doanh nghiệp đối với thủ tục do Sở giải quyết.'],
  groups: [
    { heading: 'Cải cách thủ tục hành chính', tasks: ['100% thủ tục đủ điều kiện được cung cấp trực tuyến toàn trình.', 'Không để hồ sơ quá hạn mà không có văn bản xin lỗi.'], lead: 'Văn phòng Sở', coordinating: 'các phòng, đơn vị thuộc Sở' },
  ],
  reporting: ['Các phòng, đơn vị thuộc Sở định kỳ báo cáo gửi Văn phòng Sở trước ngày 10 của tháng cuối quý.'],
});

export const thrift = (d: Dated): DemoPlan => ({
  ...stc, ...d, archive: 'VT, QLNS', recipients: departmentRecipients,
  subject: `Thực hành tiết kiệm, chống lãng phí năm ${d.date.year + 1}`,
  bases: ['Căn cứ Luật Thực hành tiết kiệm, chống lãng phí số 44/2013/QH13 ngày 26/11/2013 của Quốc hội'],
  purpose: ['Tiết kiệm 10% chi thường xuyên ngay từ khâu lập dự toán.'],
  groups: [{ heading: 'Quản lý chi thường xuyên', tasks: ['Rà soát định mức sử dụng xe công, điện, nước, văn phòng phẩm.', 'Công khai kết quả tiết kiệm của từng đơn vị.'], lead: 'Phòng Quản lý ngân sách', coordinating: 'Văn phòng Sở' }],
  reporting: [`Các phòng, đơn vị thuộc Sở báo cáo kết quả gửi Phòng Quản lý ngân sách trước ngày 30/11/${d.date.year + 1}.`],
});

export const provincialInvestment = (d: Dated): DemoPlan => ({
  ...d, symbolAgency: 'UBND', place: 'Sơn Hà', issuer: 'UBND tỉnh', archive: 'VT, KTTH', signing: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], signer: 'Trần Tiến Dũng',
  recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành tỉnh', 'UBND các xã, phường', 'Cổng thông tin điện tử tỉnh'],
  subject: `Xúc tiến đầu tư tỉnh Sơn Hà năm ${d.date.year + 1}`,
  bases: ['Căn cứ Luật Đầu tư số 61/2020/QH14 ngày 17/6/2020 của Quốc hội'],
  purpose: ['Thu hút các dự án công nghệ cao, nông nghiệp sạch, du lịch sinh thái.', 'Mỗi xã, phường có ít nhất một địa điểm đủ điều kiện mời gọi đầu tư.'],
  groups: [
    { heading: 'Chuẩn bị danh mục dự án', tasks: ['Rà soát, công bố danh mục dự án kêu gọi đầu tư.', 'Cập nhật bản đồ số địa điểm sẵn sàng.'], lead: 'Sở Tài chính', coordinating: 'UBND các xã, phường' },
    { heading: 'Đồng hành cùng nhà đầu tư', tasks: ['Mỗi quý tổ chức một buổi gặp gỡ nhà đầu tư.', 'Giải quyết kiến nghị trong 05 ngày làm việc.'], lead: 'Sở Tài chính' },
  ],
  reporting: ['Các sở, ngành, UBND các xã, phường định kỳ hằng quý báo cáo UBND tỉnh (qua Sở Tài chính) trước ngày 20 của tháng cuối quý.'],
});
