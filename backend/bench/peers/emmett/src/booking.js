import {IllegalStateError} from '@event-driven-io/emmett';

export const initialState = () => ({status: 'none', version: 0, lines: [], totalCents: 0});

export const evolve = (state, {type, data}) => {
  const version = state.version + 1;
  switch (type) {
    case 'BookingStarted':
      return {...state, ...data, version, status: 'draft'};
    case 'LineAdded':
      return {
        ...state,
        version,
        lines: [...state.lines, data],
        totalCents: state.totalCents + data.quantity * data.unitCents,
      };
    case 'OrderPlaced':
      return {...state, version, status: 'placed'};
    default:
      return state;
  }
};

export const decide = ({type, data}, state) => {
  switch (type) {
    case 'StartBooking':
      if (state.status !== 'none') throw new IllegalStateError('Started before');
      return {type: 'BookingStarted', data};
    case 'AddLine':
      if (state.status !== 'draft') throw new IllegalStateError('Not a draft');
      return {type: 'LineAdded', data};
    case 'PlaceOrder':
      if (state.status === 'placed') return [];
      if (state.lines.length === 0) throw new IllegalStateError('No lines');
      return {type: 'OrderPlaced', data: {}};
    default:
      throw new IllegalStateError('Unknown command');
  }
};
