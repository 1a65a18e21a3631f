import { notFound } from 'next/navigation';
import { z } from 'zod';
import { PlanningPage } from '../../planning-page.tsx';

export default async function EditActionPage({
  params,
}: {
  params: Promise<{ slug: string; id: string }>;
}) {
  const { slug, id } = await params;
  if (!z.uuid().safeParse(id).success) notFound();
  return <PlanningPage slug={slug} actionId={id} />;
}
