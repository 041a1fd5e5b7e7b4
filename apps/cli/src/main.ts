/** One command of the installation: a file of its own beside this one, loaded only when asked for. */
interface Command {
  run(args: string[]): Promise<number>;
}

const commands: Readonly<Record<string, { load: () => Command; summary: string }>> = {
  migrate: { load: () => require('./migrate') as Command, summary: 'brings the tables up to date' },
  'seed-demo': { load: () => require('./seed-demo') as Command, summary: 'fills an empty installation with the demo office' },
  'demo-people': { load: () => require('./demo-people') as Command, summary: 'lists who can be tried on the sign-in page' },
  'office-load': { load: () => require('./office-load') as Command, summary: 'loads an office from a data file: office-load FILE' },
  verify: { load: () => require('./verify') as Command, summary: 'checks audit chains, numbers, decisions and issued files; needs no server but the database' },
  permissions: { load: () => require('./permissions') as Command, summary: 'writes docs/permissions.md from the tables' },
  'seal-audit': { load: () => require('./seal-audit') as Command, summary: 'seals the ends of the audit chains and prints the seals, to be kept elsewhere' },
  reconcile: { load: () => require('./reconcile') as Command, summary: 'lists documents and plans whose story should be running' },
};

async function main([name, ...args]: string[]): Promise<number> {
  const command = name === undefined ? undefined : commands[name];
  if (!command) {
    const list = Object.entries(commands).map(([command, { summary }]) => `  ${command.padEnd(14)}${summary}`);
    process.stderr.write(`${name === undefined ? 'Which command?' : `There is no command "${name}".`}\n${list.join('\n')}\n`);
    return 2;
  }
  return command.load().run(args);
}

void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
