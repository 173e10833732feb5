export { PeopleModule } from './people.module.js';
export { PeopleService } from './people.service.js';
export { PersonEntity } from './person.entity.js';
export { Person } from './person.types.js';
