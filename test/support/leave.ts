/** A worker leaves when its run is over, also where a failed spec file has left something open. */
process.once('disconnect', () => process.exit());
