import { z } from 'zod';
import { readEnvironment } from '#config/read-environment';

export type InstallationMode = 'training' | 'live';

const schema = z.object({ KEHOACH_MODE: z.enum(['training', 'live'], { error: 'expected training or live' }).default('live') });

/** Only proposes the mode of the first start: afterwards the installation row decides, and live never turns back into training. */
export function readModeConfig(env: NodeJS.ProcessEnv = process.env): { readonly mode: InstallationMode } {
  return { mode: readEnvironment(schema, env).KEHOACH_MODE };
}
