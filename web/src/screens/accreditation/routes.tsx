export const accreditationRoutes = [] as const;
