import { Column, Generated } from 'typeorm';

/** The order in which the rows of a table were added; the database counts. No fact of the row, so no history tells it. */
export const AddedOrder = (): PropertyDecorator => (prototype, name) => {
  Generated('increment')(prototype, name);
  Column({ type: 'integer', select: false, insert: false, update: false })(prototype, name);
};
