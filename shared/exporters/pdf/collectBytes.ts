/** Gathers what the PDF library streams out. */
import type { PdfDocument } from './library';

/** All bytes once the document has ended. */
export function collectBytes(pdf: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => void chunks.push(chunk));
    pdf.on('error', (error: unknown) => reject(error));
    pdf.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
