import type { Party } from '#domain/report/party';
import type { PairingPlan, PartyDirectory } from '#domain/report/resolve-duty-pairs';

/** Facts of a district's plan (rows 3, 4, 8 and 9 of its table): names and roles only. */
const NAMES: Record<string, readonly string[]> = {
  'thanh tra': ['thanh-tra'], 'nội vụ': ['noi-vu'], 'phòng nội vụ': ['noi-vu'], 'phòng tnmt': ['tnmt'], 'tn&mt': ['tnmt'], 'ubnd các xã, thị trấn': ['xa-1', 'xa-2'],
  'phòng tư pháp': ['tu-phap'], 'chi cục thuế lg-ln': ['thue'], 'văn phòng hđnd-ubnd': ['van-phong'], 'vp hđnd-ubnd': ['van-phong'], 'phòng tc-kh': ['tckh'], 'phòng kinh tế và hạ tầng': ['ktht'],
};
const OUTSIDE = new Set(['thue']);

export const LEADS_REPORT = { reporters: ['Các đơn vị được giao nhiệm vụ chủ trì'], receivers: ['đơn vị được giao nhiệm vụ đầu mỗi'], watchers: [] };

const post = (id: string): Party => ({ kind: 'position', id, agencyId: 'huyen', name: id, outsideChain: false });
const leader = (name: string) => [{ name, title: null }];

export function districtPlan(): PairingPlan {
  const row = (indicatorId: string, name: string, focal: string, leads: string[]) => ({ indicatorId, leaders: leader(name), focalUnits: [focal], leadUnits: leads, coordinatingUnits: [] });
  return {
    assignments: [
      row('i3', 'Nguyễn Văn Bằng', 'Thanh tra', ['Thanh tra', 'Nội vụ', 'Phòng TNMT', 'UBND các xã, thị trấn']),
      row('i4', 'Nguyễn Văn Long', 'Phòng Nội vụ', ['Phòng Nội vụ', 'Phòng Tư pháp', 'Thanh tra', 'Chi cục Thuế LG-LN', 'UBND các xã, thị trấn']),
      row('i8', 'Nguyễn Văn Bằng', 'Văn phòng HĐND-UBND', ['VP HĐND-UBND', 'Phòng TC-KH', 'UBND các xã, thị trấn']),
      row('i9', 'Nguyễn Văn Bằng', 'Văn phòng HĐND-UBND', ['Văn phòng HĐND-UBND', 'Nội vụ', 'Phòng TC-KH', 'TN&MT']),
    ],
    focalUnit: null,
    headOfAgency: post('chu-tich'),
  };
}

export function aliasesOf(names: Record<string, readonly string[]>): PartyDirectory {
  const party = (id: string): Party => ({ kind: id.startsWith('xa-') ? 'agency' : OUTSIDE.has(id) ? 'external' : 'unit', id, agencyId: OUTSIDE.has(id) ? null : 'huyen', name: id, outsideChain: OUTSIDE.has(id) });
  return {
    lookup: (printed) => (names[printed.toLocaleLowerCase('vi')] ?? []).map(party),
    leader: ({ name }) => (name === 'Nguyễn Văn Bằng' ? post('chu-tich') : name === 'Nguyễn Văn Long' ? post('pct-long') : null),
  };
}

export const districtDirectory = (): PartyDirectory => aliasesOf(NAMES);
