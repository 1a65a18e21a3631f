import { calendarOf } from '#lib/actions/calendar.ts';
import { currentPublicAction } from '../public-action.ts';

/** The action for the visitor's own calendar. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  const { slug } = await params;
  const action = await currentPublicAction(slug);
  if (!action) return new Response(null, { status: 404 });
  const { protocol, host } = new URL(request.url);
  const url = `${protocol}//${request.headers.get('host') ?? host}/actions/${slug}`;
  return new Response(calendarOf(action, { slug, url }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug.replace(/[^\w-]/g, '')}.ics"`,
    },
  });
}
