import { Button, FileButton } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, asForm, keyHeader, newKey } from '../../api/client';
import { useMutation } from '@tanstack/react-query';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import classes from './duty.module.css';

export interface ReportFile { sha256: string; name: string; mediaType: string }

/** Files go up one by one; the report keeps only their fingerprints and names. */
export function ReportFiles({ files, onChange }: { files: ReportFile[]; onChange: (files: ReportFile[]) => void }) {
  const { t } = useTranslation();
  const upload = useMutation({
    mutationFn: async (chosen: File[]) => {
      const made: ReportFile[] = [];
      for (const file of chosen) {
        const form = new FormData();
        form.append('file', file);
        made.push(await answerOf(api.POST('/api/v1/report-files', { params: { header: keyHeader(newKey()) }, ...asForm<never>(form) })));
      }
      return made;
    },
    onSuccess: (made) => onChange([...files.filter((file) => !made.some((one) => one.sha256 === file.sha256)), ...made]),
  });
  return (
    <div>
      <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
        <FileButton multiple accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg" onChange={(chosen) => { if (chosen.length > 0) upload.mutate(chosen); }}>
          {(props) => <Button {...props} variant="default" loading={upload.isPending} leftSection={<IconPaperclip size={16} stroke={stroke} aria-hidden />}>{t('report.attach')}</Button>}
        </FileButton>
        {files.length === 0 ? <span className="small">{t('report.filesNote')}</span> : null}
        {files.map((file) => (
          <span key={file.sha256} className={classes.file}>{file.name}<button type="button" aria-label={t('report.removeFile', { name: file.name })} onClick={() => onChange(files.filter((one) => one !== file))}><IconX size={14} stroke={stroke} /></button></span>
        ))}
      </div>
      {upload.error ? <ProblemBox error={upload.error} /> : null}
    </div>
  );
}
