/** The library's own types bring Node's globals into shared/: the part used is described in library.ts instead. */
declare module 'pdfkit' {
  const PDFDocument: unknown;
  export default PDFDocument;
}
