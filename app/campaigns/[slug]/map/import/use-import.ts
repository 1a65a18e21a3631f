'use client';

import { ORPCError } from '@orpc/client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useToast } from '#app/ui/toast.tsx';
import { api } from '#lib/api/client.ts';
import { reasonOf } from '#lib/api/reason.ts';
import type { ImportChoices, ImportPreview } from '#lib/map/import/schema.ts';
import type { FieldProblem } from '#lib/result.ts';
import { base64Of } from './base64-of.ts';

const LARGEST = 20_000_000;

export type Refused = { message: string; fields: FieldProblem[] };

/** One file from the moment it is chosen until it is on the map: what is going on, what was said. */
export function useImport(campaignId: string, slug: string, first: ImportChoices) {
  const t = useTranslations('importing');
  const refusals = useTranslations('refusals');
  const toast = useToast();
  const router = useRouter();
  const [file, setFile] = useState<{ name: string; file: string } | null>(null);
  const [choices, setChoices] = useState(first);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [doing, setDoing] = useState<'reading' | 'writing' | null>(null);
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  const [key, setKey] = useState(() => crypto.randomUUID());
  // Of two previews that are on their way the later one counts.
  const asked = useRef(0);

  const refusedBy = (error: unknown): Refused => {
    const data = error instanceof ORPCError && error.defined ? error.data : {};
    return { message: refusals(reasonOf(error), data.values ?? {}), fields: data.fields ?? [] };
  };
  const look = async (given: { name: string; file: string }, chosen: ImportChoices) => {
    const turn = ++asked.current;
    setDoing('reading');
    setRefused(null);
    try {
      const next = await api.map.previewImport({ campaignId, ...given, choices: chosen });
      if (turn === asked.current) setPreview(next);
    } catch (error) {
      if (turn !== asked.current) return;
      setPreview(null);
      setRefused(refusedBy(error));
    }
    if (turn === asked.current) setDoing(null);
  };
  const take = async (given: File | undefined) => {
    if (!given) return;
    setName(given.name);
    setPreview(null);
    setFile(null);
    setRefused(given.size > LARGEST ? { message: t('tooLarge'), fields: [] } : null);
    if (given.size > LARGEST) return;
    setDoing('reading');
    const next = { name: given.name.slice(0, 200), file: await base64Of(given) };
    setFile(next);
    await look(next, choices);
  };
  const choose = (next: ImportChoices) => {
    setChoices(next);
    if (file) void look(file, next);
  };
  const undo = async (importId: string) => {
    try {
      await api.map.undoImport({ campaignId, importId, idempotencyKey: crypto.randomUUID() });
      toast({ message: t('undone') });
      router.refresh();
    } catch {
      toast({ message: t('undoFailed'), undo: () => void undo(importId) });
    }
  };
  const confirm = async () => {
    if (!file || !preview) return;
    setDoing('writing');
    setRefused(null);
    try {
      const { digest, large } = preview;
      const press = { campaignId, ...file, choices, digest, idempotencyKey: key };
      if (large) {
        await api.map.startImport(press);
        toast({ message: t('jobs.started', { name }) });
        setKey(crypto.randomUUID());
        setPreview(null);
        setFile(null);
        setDoing(null);
        // The list below tells the rest.
        return router.refresh();
      }
      await api.map.importFile(press);
      toast({ message: t('done', { name }), undo: () => void undo(key) });
      router.push(`/campaigns/${slug}/map`);
    } catch (error) {
      setRefused(refusedBy(error));
      // What was refused was not kept under this key; what got lost on the way may have been.
      if (error instanceof ORPCError && error.defined) setKey(crypto.randomUUID());
      setDoing(null);
      if (reasonOf(error) === 'import-changed') void look(file, choices);
    }
  };
  return { take, choose, confirm, choices, preview, doing, name, refused };
}
