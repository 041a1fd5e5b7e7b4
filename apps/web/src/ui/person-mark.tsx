import { initialsOf } from './words';

export function PersonMark({ name, size = 36, onSoft }: { name: string; size?: number; onSoft?: boolean }) {
  return (
    <span aria-hidden style={{ width: size, height: size, flex: 'none', borderRadius: '50%', background: onSoft ? 'var(--surface)' : 'var(--primary-soft)', color: 'var(--primary)', display: 'grid', placeItems: 'center', fontWeight: 600, fontSize: 13 }}>
      {initialsOf(name)}
    </span>
  );
}
