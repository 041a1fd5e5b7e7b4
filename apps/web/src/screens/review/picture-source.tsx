import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './source-pages.module.css';

/** A scan that is one picture: shown whole, for reading beside what the machine recognised. */
export function PictureSource({ bytes, mediaType, name, onFault }: { bytes: ArrayBuffer; mediaType: string; name: string; onFault: () => void }) {
  const { t } = useTranslation();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return (
    <>
      <div className={classes.pager}><span className="small">{t('sourcePage.scanned')}</span></div>
      <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('sourcePage.pages')}>
        {address ? <img className={classes.picture} src={address} alt={t('sourcePage.picture', { no: 1, name })} onError={onFault} /> : null}
      </div>
    </>
  );
}
