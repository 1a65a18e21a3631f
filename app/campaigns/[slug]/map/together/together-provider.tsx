'use client';

import { type ReactNode, useMemo, useState } from 'react';
import type { Selection } from '#app/map/selection.ts';
import { type Read, type Together, TogetherContext } from '#app/map/together.tsx';
import { useColleagues } from '#lib/realtime/use-colleagues.ts';

/** Keeps what organizers of a map see of each other; without it the map is only looked at. */
export function TogetherProvider({ read, children }: { read: Read | null; children: ReactNode }) {
  return read ? <Live read={read}>{children}</Live> : children;
}

function Live({ read, children }: { read: Read; children: ReactNode }) {
  const [selection, tellSelection] = useState<Selection>(null);
  const colleagues = useColleagues(read.stream, read.personId, selection);
  const together: Together = useMemo(
    () => ({ ...read, colleagues, tellSelection }),
    [read, colleagues],
  );
  return <TogetherContext value={together}>{children}</TogetherContext>;
}
