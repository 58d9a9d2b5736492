// Migrations are files of SQL; in the bundle they are texts.
declare module '*.sql' {
  const text: string;
  export default text;
}
