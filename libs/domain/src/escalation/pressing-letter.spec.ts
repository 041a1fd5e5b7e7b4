import { localDate } from '#domain/calendar/local-date';
import { pressingSubject, pressingText, type PressingLetter } from '#domain/escalation/pressing-letter';

const letter = (part: Partial<PressingLetter> = {}): PressingLetter => ({
  bodyName: 'Chi cục Thuế', planTitle: 'Nâng cao chỉ số PCI', planNumber: '21/KH-UBND', planDate: localDate('2023-02-05'), receiverName: 'Phòng Nội vụ', newDay: localDate('2023-10-20'), wording: 'ask',
  owed: [{ what: 'báo cáo quý III/2023', day: localDate('2023-10-09') }], ...part,
});
const textOf = (part?: Partial<PressingLetter>) => pressingText(letter(part)).map((block) => block.text).join('\n');

describe('ESC-8 công văn đôn đốc', () => {
  it('asks a body outside the chain of command and holds nothing against it', () => {
    expect(textOf()).toContain('Đề nghị Chi cục Thuế gửi báo cáo về Phòng Nội vụ trước ngày 20/10/2023');
    expect(textOf()).not.toMatch(/yêu cầu|phê bình|đánh giá|xếp loại|chịu trách nhiệm/iu);
  });
  it('orders a subordinate body', () => {
    expect(textOf({ bodyName: 'UBND xã A', wording: 'order' })).toContain('Yêu cầu UBND xã A gửi báo cáo');
  });
  it('names every report owed with its day, and the plan by number and date with two digits (NUM-12)', () => {
    const text = textOf({ owed: [{ what: 'báo cáo quý II/2023', day: localDate('2023-07-10') }, { what: 'báo cáo quý III/2023', day: localDate('2023-10-09') }] });
    expect(text).toContain('- báo cáo quý II/2023 (hạn gửi: 10/7/2023);\n- báo cáo quý III/2023 (hạn gửi: 09/10/2023);');
    expect(text).toContain('Kế hoạch số 21/KH-UBND ngày 05/02/2023 về nâng cao chỉ số PCI');
    expect(pressingSubject(letter())).toBe('Đôn đốc báo cáo kết quả thực hiện Kế hoạch số 21/KH-UBND');
  });
});
