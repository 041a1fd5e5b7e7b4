import { createApi } from './create-api';

async function main(): Promise<void> {
  const { app, config } = await createApi();
  await app.listen(config.port);
}

main().catch((error: unknown) => {
  // A wrong setting is one sentence; anything else needs its stack.
  console.error(error instanceof Error && error.name === 'ConfigurationError' ? error.message : error);
  process.exit(1);
});
