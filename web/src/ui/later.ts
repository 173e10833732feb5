import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { arriving } from '../api/arriving.js';

/** A part of a screen or of the frame that is loaded when it is first shown; where it does not come, the desk goes on without. */
export const later = <Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await arriving(load) }));
