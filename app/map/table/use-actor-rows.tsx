'use client';

import { useTranslations } from 'next-intl';
import { actorKinds, kindWord } from '#app/map/kind-icon.tsx';
import { Explained } from '#app/ui/explained.tsx';
import { OfHundred } from '#app/ui/of-hundred-text.tsx';
import { SideBadge } from '#app/ui/side-badge.tsx';
import { parameterKey } from '#lib/map/parameter-key.ts';
import { heldOn } from '#lib/map/paste/held.ts';
import type { MapActor, NewChange } from '#lib/map/schema.ts';
import { positionsOursFirst, positionWord } from '#lib/map/sentences/words.ts';
import { sideOf } from '#lib/map/side-of.ts';
import { sides } from '#lib/map/words.ts';
import { useMarks, useMarkWords, useTies } from '../ties.tsx';
import { OpenComments } from '../together.tsx';
import type { ViewProps } from '../views.ts';
import type { CellEdit, Editable, MapCell, MapRow, MapRows } from './map-row.ts';

/** Everyone on the map: who they are, where they stand, and what hangs on them on the day that is shown. */
export function useActorRows({ map, picture, onSelect }: ViewProps): MapRows {
  const t = useTranslations('mapTable');
  const model = useTranslations('model');
  const common = useTranslations('common.sides');
  const tied = useTies() !== null;
  const marks = useMarks();
  const because = useMarkWords();
  const held = heldOn(map.changes, picture.date);
  const names = new Map(map.actors.map(({ id, name }) => [id, name]));
  const reach = new Map(picture.explanation?.reach.map((row) => [row.actor, row.reach]));
  const leverage = picture.answer.computable ? picture.answer.leverage : 0;
  const needs = new Map<string, string[]>();
  for (const { of, on, covers } of picture.arrows)
    if (covers) needs.set(of, [...(needs.get(of) ?? []), names.get(on) ?? '']);
  const part = (value: number | null): MapCell =>
    value === null
      ? { value: null, show: '–' }
      : { value, show: () => <OfHundred share={value} /> };
  const marksOf = (actor: MapActor): MapCell => {
    const own = (marks.get(actor.id) ?? []).map((mark) => because(mark, actor.name));
    if (own.length === 0) return { value: null, show: '–' };
    return {
      value: own.map(({ word }) => word).join(', '),
      show: () => (
        <ul className="grid gap-1">
          {own.map(({ word, why }) => (
            <li key={word}>
              <Explained why={why}>{word}</Explained>
            </li>
          ))}
        </ul>
      ),
    };
  };
  // Sorting needs the words of every row, and there are few.
  const wordOf = once((kind) => kindWord(kind, (known) => model(`actorKinds.${known}`)));
  const sideWord = once((side) => common(side as 'ally'));

  const about =
    (actor: MapActor, column: string, more: () => Omit<Editable, 'label'>) => (): Editable => ({
      label: t('ask', { column: t(`columns.${column}` as 'columns.name'), name: actor.name }),
      ...more(),
    });
  const set = (actor: MapActor, fields: Partial<MapActor>): CellEdit => ({
    ...{ kind: 'actor', actor, set: fields },
  });
  const move = (actor: MapActor, to: number): CellEdit => {
    const change: NewChange = { set: 'position', actorId: actor.id, to };
    const stands = held.get(parameterKey(change));
    if (!stands) return set(actor, { position: to });
    return { kind: 'change', changes: [change], effectiveOn: stands.effectiveOn };
  };
  const choices = (values: readonly string[], word: (value: string) => string) =>
    values.map((value) => ({ value, label: word(value) }));

  return {
    ...{ sortBy: 'loss', descending: true },
    columns: [
      { key: 'name', label: t('columns.name'), sortable: true },
      { key: 'side', label: t('columns.side'), sortable: true },
      { key: 'kind', label: t('columns.kind'), sortable: true },
      { key: 'position', label: t('columns.position'), sortable: true },
      { key: 'people', label: t('columns.people'), numeric: true, sortable: true },
      { key: 'reach', label: t('columns.reach'), numeric: true, sortable: true },
      { key: 'loss', label: t('columns.loss'), numeric: true, sortable: true },
      ...(tied ? [{ key: 'marks', label: t('columns.marks'), sortable: true }] : []),
      { key: 'needs', label: t('columns.needs'), sortable: true, wide: true },
    ],
    rows: [...picture.actors.values()].map(({ actor, position, loss, member }) => {
      const side = sideOf(actor);
      const suppliers = needs.get(actor.id) ?? [];
      const values = {
        ...{ name: actor.name, side: sideWord(side), kind: wordOf(actor.kind), position },
        ...{ people: actor.size, needs: suppliers.length, marks: marksOf(actor).value },
        reach: member ? null : (reach.get(actor.id) ?? null),
        loss: leverage > 0 ? loss / leverage : 0,
      };
      const cells = (): MapRow['cells'] => ({
        name: {
          value: actor.name,
          show: () => (
            <>
              <button
                type="button"
                className="link min-h-11 text-start"
                onClick={() => onSelect({ kind: 'actor', id: actor.id })}
              >
                {actor.name}
              </button>{' '}
              <OpenComments actorId={actor.id} />
            </>
          ),
        },
        side: {
          value: values.side,
          show: () => <SideBadge side={side} />,
          // Who is the target is chosen in the form, which says what that does.
          editable: actor.target
            ? undefined
            : about(actor, 'side', () => ({
                value: side,
                options: choices(
                  sides.filter((one) => one !== 'target'),
                  sideWord,
                ),
                edit: (value) => set(actor, { side: sides.find((one) => one === value)! }),
              })),
        },
        kind: {
          value: wordOf(actor.kind),
          show: wordOf(actor.kind),
          editable: about(actor, 'kind', () => ({
            value: actor.kind,
            options: choices([...new Set([...actorKinds, actor.kind])], wordOf),
            edit: (kind) => set(actor, { kind }),
          })),
        },
        position: {
          value: position,
          show: () => model(`positions.${positionWord(position)}`),
          editable: about(actor, 'position', () => ({
            value: String(position),
            options: positionsOursFirst.map((one) => ({
              ...{ value: String(one), label: model(`positions.${positionWord(one)}`) },
            })),
            edit: (value) => move(actor, Number(value)),
          })),
        },
        people: {
          value: actor.size,
          show: () => (actor.size === null ? '–' : t('count', { count: actor.size })),
          editable: about(actor, 'people', () => ({
            value: actor.size?.toString() ?? '',
            unit: t('people'),
            edit: (value) =>
              /^\d{0,9}$/.test(value.trim())
                ? set(actor, { size: value.trim() === '' ? null : Number(value) })
                : null,
          })),
        },
        reach: part(values.reach),
        loss: part(values.loss),
        marks: marksOf(actor),
        needs: { value: values.needs, show: () => suppliers.join(', ') || t('nobody') },
      });
      return {
        ...{ id: actor.id, name: () => actor.name, names: [actor.name], side, values },
        marks: (marks.get(actor.id) ?? []).map(({ mark }) => mark),
        ref: { kind: 'actor', actor },
        get cells() {
          return cells();
        },
      };
    }),
  };
}

/** Asks for each word once. */
function once(word: (key: string) => string) {
  const found = new Map<string, string>();
  return (key: string): string => {
    const known = found.get(key) ?? word(key);
    found.set(key, known);
    return known;
  };
}
