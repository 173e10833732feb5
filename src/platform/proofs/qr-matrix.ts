import encodeQR from 'qr';

/** The library draws no code without a margin. */
const MARGIN = 1;

/** The modules of the QR code, row by row, dark ones true; the quiet zone of four is for whoever draws it. */
export const qrMatrix = (text: string): boolean[][] =>
  encodeQR(text, 'raw', { ecc: 'medium', encoding: 'alphanumeric', border: MARGIN })
    .slice(MARGIN, -MARGIN)
    .map((row) => row.slice(MARGIN, -MARGIN));
