import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answerOf, api } from '../api/client';
import { ApiProblem } from '../api/problem';

/** Another person sees nothing of the one before: the whole memory of the screens is dropped first. */
export function useSignIn() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  const enter = async (name: string, to: string, send: () => Promise<unknown>) => {
    setBusy(name);
    setProblem(null);
    try {
      await send();
      client.clear();
      void navigate(to, { replace: true });
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error : new ApiProblem({ code: 'screen.failed', status: 0, title: '' }));
    } finally {
      setBusy(null);
    }
  };
  return {
    busy, problem,
    asDemo: (username: string, to = '/') => enter(username, to, () => answerOf(api.POST('/api/v1/session/demo', { body: { username } }))),
    withPassword: (username: string, password: string, to = '/') => enter(username, to, () => answerOf(api.POST('/api/v1/session', { body: { username, password } }))),
  };
}
