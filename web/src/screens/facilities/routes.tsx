export const facilitiesRoutes = [] as const;
