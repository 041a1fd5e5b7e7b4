import { Button, Select, Tabs, Textarea } from '@mantine/core';
import { IconClipboardText, IconFilePencil, IconFileUpload, IconRubberStamp, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answerOf, api, asForm, keyHeader, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { keys } from '../../api/queries/keys';
import type { DocumentType } from '../../api/types';
import { useQueryClient } from '@tanstack/react-query';
import { stroke } from '../../ui/icon';
import { useKeptText } from '../../ui/kept-text';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { ImportSteps } from './import-steps';
import classes from './import-screen.module.css';

const types: DocumentType[] = ['KH', 'BC', 'CV', 'QĐ', 'TB', 'TTr'];
const doors = [{ key: 'draft', icon: IconFilePencil }, { key: 'issuedOutside', icon: IconRubberStamp }] as const;
type Door = (typeof doors)[number]['key'];

/** Tải lên: a file or a pasted text, through one of the two doors. */
export function ImportScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [door, setDoor] = useState<Door>('draft');
  const [type, setType] = useState<DocumentType>('KH');
  const [tab, setTab] = useState<string | null>('file');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText, forgetText] = useKeptText('import.text');
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const intent = useRef<string | null>(null);

  const choose = (chosen: File | null) => {
    setFile(chosen);
    setMissing(false);
    setProblem(null);
    intent.current = null;
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0] ?? null);
  };
  const send = async () => {
    if (tab === 'file' ? !file : !text.trim()) return setMissing(true);
    setBusy(true);
    setProblem(null);
    intent.current ??= newKey();
    const params = { header: keyHeader(intent.current) };
    try {
      let sent;
      if (tab === 'file' && file) {
        const form = new FormData();
        form.append('door', door);
        form.append('type', type);
        form.append('file', file);
        sent = api.POST('/api/v1/imports', { params, ...asForm<never>(form) });
      } else sent = api.POST('/api/v1/imports', { params, body: { door, type, text } });
      const made = await answerOf(sent);
      intent.current = null;
      forgetText();
      void client.invalidateQueries({ queryKey: [keys.documents] });
      void navigate(`/van-ban/${made.documentId}/doi-chieu`);
    } catch (error) {
      if (error instanceof ApiProblem) {
        if (error.status >= 400 && error.status < 500) intent.current = null;
        setProblem(error);
      } else throw error;
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <PageHead title={t('import.title')} note={t('import.note')}><ImportSteps current="upload" /></PageHead>
      <div className={classes.page}>
        <fieldset className={classes.doors}>
          <legend className={classes.legend}>{t('import.door')}</legend>
          {doors.map(({ key, icon: Icon }) => (
            <label key={key} className={classes.door} data-chosen={door === key || undefined}>
              <input type="radio" name="door" value={key} checked={door === key} onChange={() => { setDoor(key); intent.current = null; }} className={classes.radio} />
              <Icon size={20} stroke={stroke} aria-hidden />
              <span><strong>{t(`import.doors.${key}.title`)}</strong><br /><span className="secondary">{t(`import.doors.${key}.text`)}</span></span>
            </label>
          ))}
        </fieldset>
        <Select className={classes.type} label={t('import.type')} allowDeselect={false} value={type} onChange={(value) => { const known = types.find((name) => name === value); if (known) setType(known); intent.current = null; }} data={types.map((value) => ({ value, label: t(`documentType.${value}`) }))} />
        <Tabs value={tab} onChange={(value) => { setTab(value); setMissing(false); intent.current = null; }}>
          <Tabs.List>
            <Tabs.Tab value="file" leftSection={<IconFileUpload size={16} stroke={stroke} />}>{t('import.byFile')}</Tabs.Tab>
            <Tabs.Tab value="paste" leftSection={<IconClipboardText size={16} stroke={stroke} />}>{t('import.byPaste')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="file" pt={12}>
            <div className={classes.drop} data-over={over || undefined} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
              <IconUpload size={28} stroke={1.5} aria-hidden color="var(--primary)" />
              {file ? <p><strong>{file.name}</strong> <span className="secondary">{t('import.size', { kb: Math.max(1, Math.round(file.size / 1024)) })}</span></p> : <p>{t('import.dropHere')}</p>}
              <Button variant="default" onClick={() => input.current?.click()}>{t(file ? 'import.otherFile' : 'import.choose')}</Button>
              <input ref={input} type="file" accept=".docx,.doc,.pdf,.txt,.png,.jpg,.jpeg,.tif,.tiff" aria-label={t('import.choose')} className="visually-hidden" tabIndex={-1} onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)} />
              <p className="small">{t('import.kinds')}</p>
            </div>
          </Tabs.Panel>
          <Tabs.Panel value="paste" pt={12}>
            <Textarea label={t('import.paste')} autosize={false} rows={14} value={text} onChange={(event) => { setText(event.currentTarget.value); setMissing(false); intent.current = null; }} placeholder={t('import.pastePlaceholder')} styles={{ input: { fontFamily: 'var(--document-font)', fontSize: 15, lineHeight: '24px' } }} />
          </Tabs.Panel>
        </Tabs>
        {missing ? <p role="alert" style={{ color: 'var(--red)', fontSize: 13, marginTop: 8 }}>{t(tab === 'file' ? 'import.missingFile' : 'import.missingText')}</p> : null}
        {problem ? <div style={{ marginTop: 12 }}><ProblemBox error={problem} onRetry={() => void send()} kept={t('import.kept')} /></div> : null}
        <div className={classes.end}>
          <Button size="lg" onClick={() => void send()} aria-busy={busy}>{busy ? t('import.reading') : t('import.read')}</Button>
          <p className="small">{t('import.noSecrets')}</p>
        </div>
      </div>
    </>
  );
}
