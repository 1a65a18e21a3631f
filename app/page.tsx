import { currentActor } from './actor.ts';
import { MyHome } from './home/my-home.tsx';
import { Welcome } from './home/welcome.tsx';

/** What this is; signed in, where one's own campaigns stand. */
export default async function HomePage() {
  const actor = await currentActor();
  return actor ? <MyHome actor={actor} /> : <Welcome />;
}
