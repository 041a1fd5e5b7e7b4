export function BrandMark({ size = 30, light }: { size?: number; light?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="7" fill={light ? '#126877' : '#0B5563'} />
      <path d="M11 8v16M11 17l8-8M13.5 14.5 20.5 24" fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
      <path d="m19 15 2.4 2.2L26 11.5" fill="none" stroke="#F2B950" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
