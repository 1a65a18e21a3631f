'use client';

import { useEffect, useState } from 'react';
import { api } from '#lib/api/client.ts';
import type { PowerMap } from '#lib/map/schema.ts';
import type { Strategy } from '#lib/strategy/schema.ts';

/** What the chart says besides the map; read anew whenever the map is, which is after every change. */
export function useStrategy(campaignId: string, map: PowerMap) {
  const [strategy, setStrategy] = useState<Strategy | null>(null);
  const [failed, setFailed] = useState(false);
  const read = async () => {
    try {
      setStrategy(await api.strategy.get({ campaignId }));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => void read(), [map]);
  return { strategy, failed, read };
}
