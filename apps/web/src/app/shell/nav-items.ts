import { IconBell, IconBook2, IconCalendar, IconClipboardText, IconFileText, IconFiles, IconHome, IconInbox, IconLayoutGrid, IconSitemap } from '@tabler/icons-react';
import type { IconType } from '../../ui/icon';

export const navItems = [
  { key: 'home', to: '/', icon: IconHome },
  { key: 'inbox', to: '/cho-xu-ly', icon: IconInbox },
  { key: 'notices', to: '/thong-bao', icon: IconBell },
  { key: 'documents', to: '/van-ban', icon: IconFiles },
  { key: 'plans', to: '/ke-hoach', icon: IconFileText },
  { key: 'board', to: '/theo-doi', icon: IconLayoutGrid },
  { key: 'reports', to: '/bao-cao', icon: IconClipboardText },
  { key: 'registers', to: '/so-van-ban/di', icon: IconBook2 },
] as const satisfies readonly { key: string; to: string; icon: IconType }[];

export const settingItems = [
  { key: 'organization', to: '/cau-hinh/to-chuc', icon: IconSitemap },
  { key: 'calendar', to: '/cau-hinh/lich', icon: IconCalendar },
] as const satisfies readonly { key: string; to: string; icon: IconType }[];

/** The register of incoming documents lies under the same entry as the outgoing one. */
export function isHere(to: string, pathname: string): boolean {
  if (to === '/') return pathname === '/';
  const root = `/${to.split('/')[1] ?? ''}`;
  return pathname === root || pathname.startsWith(`${root}/`);
}
