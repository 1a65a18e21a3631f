export default function Home() {
  return <h1>Countervail</h1>;
}
