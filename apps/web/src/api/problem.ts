/** RFC 9457 problem with our stable code. */
export interface Problem { type?: string; title: string; status: number; code: string; detail?: string; params?: Record<string, unknown> }

/** What the server refused, with its code and the sentence to show. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly params: Record<string, unknown>;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.code = problem.code;
    this.status = problem.status;
    this.detail = problem.detail;
    this.params = problem.params ?? {};
  }
}

/** Nobody knows whether the server did it: the next try must carry the same key. */
export function isUnanswered(error: ApiProblem): boolean {
  return error.status === 0 || error.status >= 502 || error.code.endsWith('.busy');
}
