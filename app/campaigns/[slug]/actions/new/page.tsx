import { PlanningPage } from '../planning-page.tsx';

export default async function NewActionPage({ params }: { params: Promise<{ slug: string }> }) {
  return <PlanningPage slug={(await params).slug} />;
}
