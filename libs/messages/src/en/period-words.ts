const halves: Readonly<Record<string, string>> = { đầu: 'first', cuối: 'last' };

/** A period as papers print it (libs/domain period-words), said in English; a label of another form stays as it is. */
export function periodText(label: string): string {
  return label
    .replace(/^một lần$/u, 'once')
    .replace(/^tháng (\d{1,2})\/(\d{4})/u, 'month $1/$2')
    .replace(/^quý ([IV]+)\/(\d{4})/u, 'quarter $1/$2')
    .replace(/^([69]) tháng (đầu|cuối) năm (\d{4})/u, (_, months: string, half: string, year: string) => `${halves[half]} ${months} months of ${year}`)
    .replace(/^năm (\d{4})/u, 'year $1');
}
