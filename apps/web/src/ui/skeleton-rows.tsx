import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Rows of the real height, shown only after 150 ms (look.md 7). */
export function SkeletonRows({ count = 6, height = 72 }: { count?: number; height?: number }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 150);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <div role="status" aria-label={t('loading')}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} style={{ height, padding: '12px 16px', borderBottom: '1px solid var(--line)' }}>
          <Skeleton height={12} width="35%" mb={10} />
          <Skeleton height={14} width="85%" />
        </div>
      ))}
    </div>
  );
}
