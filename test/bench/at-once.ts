/** Runs `work` for each subject with so many under way all the time; answers how many a second were done. */
export async function perSecond<Subject>(subjects: readonly Subject[], atOnce: number, work: (subject: Subject) => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < subjects.length) await work(subjects[next++]!);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return (subjects.length * 1_000) / (performance.now() - began);
}
