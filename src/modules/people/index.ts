export { PeopleModule } from './people.module.js';
export { PeopleService } from './people.service.js';
export { permissions as peoplePermissions } from './people.permissions.js';
export { PersonEntity } from './person.entity.js';
export { personAnonymised, type PersonAnonymised } from './person.events.js';
export { assertIdentified, findIdentified } from './person-lock.js';
export { PersonIins, sealIin } from './person-iins.js';
export { Iin } from './person.inputs.js';
export { Person } from './person.types.js';
