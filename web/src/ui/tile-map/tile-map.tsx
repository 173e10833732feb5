import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n/format.js';
import type { ListAddress } from '../list/where.js';
import { useRegions, type Region } from '../pick/use-regions.js';
import { PLACES } from './places.js';
import { rangeOf, shadeOf, shadesOf } from './shades.js';
import classes from './tile-map.module.css';

interface Props {
  readonly label: string;
  /** How many there are in each region, by its id. */
  readonly counts: ReadonlyMap<string, number>;
  readonly listOf: (region: string) => ListAddress | undefined;
  /** The region that is looked at. */
  readonly chosen?: string | undefined;
}

/** The 20 regions as tiles of one size, each named, with its number, leading to its list. */
export function TileMap({ label, counts, listOf, chosen }: Props): ReactNode {
  const regions = useRegions().filter(({ isoCode }) => isoCode && isoCode in PLACES);
  const shades = shadesOf(regions.map(({ id }) => counts.get(id) ?? 0));
  return (
    <figure className={classes.figure} aria-label={label}>
      <ul className={classes.map}>
        {regions.map((region) => (
          <Tile
            key={region.id}
            region={region}
            count={counts.get(region.id) ?? 0}
            shade={shadeOf(counts.get(region.id) ?? 0, shades)}
            address={listOf(region.id)}
            isChosen={region.id === chosen}
          />
        ))}
      </ul>
      <Legend shades={shades} />
    </figure>
  );
}

interface TileProps {
  readonly region: Region;
  readonly count: number;
  readonly shade: number;
  readonly address: ListAddress | undefined;
  readonly isChosen: boolean;
}
function Tile({ region: { isoCode, name }, count, shade, address, isChosen }: TileProps): ReactNode {
  const { t } = useTranslation();
  const [column, row] = PLACES[isoCode!]!;
  const shown = (
    <>
      <span className={classes.name} aria-hidden>
        {t(`region.${isoCode}`)}
      </span>
      <span className={classes.count} aria-hidden>
        {formatNumber(count)}
      </span>
    </>
  );
  const same = { className: classes.tile, 'data-shade': shade, 'data-chosen': isChosen || undefined, title: name };
  const told = `${name}: ${formatNumber(count)}`;
  return (
    <li style={{ gridColumn: column + 1, gridRow: row + 1 }}>
      {address ? (
        <Link {...same} to={address.to} search={address.search as never} aria-label={told}>
          {shown}
        </Link>
      ) : (
        <span {...same}>
          <VisuallyHidden>{told}</VisuallyHidden>
          {shown}
        </span>
      )}
    </li>
  );
}

function Legend({ shades }: { readonly shades: readonly number[] }): ReactNode {
  if (shades.length === 0) return null;
  return (
    <figcaption className={classes.legend}>
      <span data-shade={0}>0</span>
      {shades.map((from, place) => {
        const [, to] = rangeOf(place, shades);
        const range = to === undefined ? `${formatNumber(from)}+` : `${formatNumber(from)}–${formatNumber(to)}`;
        return (
          <span key={from} data-shade={place + 1}>
            {to === from ? formatNumber(from) : range}
          </span>
        );
      })}
    </figcaption>
  );
}
