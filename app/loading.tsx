import { Page } from './ui/page-frame.tsx';
import { Skeleton } from './ui/skeleton.tsx';

export default function Loading() {
  return (
    <Page>
      <Skeleton lines={6} />
    </Page>
  );
}
