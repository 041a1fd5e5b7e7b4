import { demoOffice, demoRoles } from './demo/office';
import { demoPassword } from './demo/demo-password';

/** Prints the people of the demo as JSON, for the launcher's closing block: role, name, post, user name, password. */
export async function run(): Promise<number> {
  const posts = demoOffice.agencies.flatMap((agency) => agency.positions.flatMap((position) => position.holders.map((holder) => ({ ...holder, title: position.title, agency: agency.shortName }))));
  const people = demoRoles.flatMap(({ role, roleText, usernames }) => usernames.map((username) => {
    const person = demoOffice.people.find((known) => known.username === username);
    const post = posts.find((held) => held.personId === person?.id);
    return { role, roleText, username, fullName: person?.fullName, honorific: person?.honorific, title: post?.title, agencyName: post?.agency };
  }));
  process.stdout.write(`${JSON.stringify({ password: demoPassword, people })}\n`);
  return Promise.resolve(0);
}
