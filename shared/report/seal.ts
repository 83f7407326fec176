/** The mark of the program: Khuê Văn Các, the pavilion of the constellation of literature, cut as a red seal. */

/** On a square of `size`, y downwards; strokes are `width` wide, with round ends, in the colour of the ground. */
export const SEAL = {
  size: 32,
  corner: 6.5,
  width: 1.6,
  strokes: [
    'M9.6 8.6c2.6-.3 4.8-1.5 6.4-3.6 1.6 2.1 3.8 3.3 6.4 3.6',
    'M5.2 13.4c2.6-.2 4.5-1.1 5.9-2.8h9.8c1.4 1.7 3.3 2.6 5.9 2.8',
    'M8.6 14v9.8M23.4 14v9.8M5.4 26.6h21.2M8.6 23.8h14.8',
    'M16 14.2v1.4M16 21.6v1.2M11.6 18.6H13M19 18.6h1.4',
  ],
  disc: { x: 16, y: 18.6, radius: 2.7 },
} as const
