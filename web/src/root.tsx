import { createRootRoute } from '@tanstack/react-router';
import { Shell } from './ui/shell/shell.js';

/** The frame that every screen is a part of. */
export const rootRoute = createRootRoute({ component: Shell });
