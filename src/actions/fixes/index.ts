export * from './fix-for';
