// A style sheet that the build gives as text, for a shadow root.
declare module '*/page.css' {
  const text: string;
  export default text;
}
