export const mediationRoutes = [] as const;
