/** A picture of text and shapes as one of pixels. */

import { FaultError } from '../../../shared/faults.ts'
import { base64Of } from '../files/read-upload.ts'
import type { ChartPicture } from './chart-picture.ts'

/** Beyond these a canvas stays blank, and says nothing of it. */
const MOST_SIDE = 16_384
const MOST_PIXELS = 100_000_000

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** So many times its own size. @throws FaultError `export.picture-too-large` where no canvas could hold it. */
export function pixelSize(picture: PixelSize, times: number): PixelSize {
  const width = Math.round(picture.width * times)
  const height = Math.round(picture.height * times)
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) {
    throw new FaultError({ code: 'export.picture-too-large', args: { width, height, most: MOST_SIDE } })
  }
  return { width, height }
}

/**
 * The picture as PNG, so many times its own size.
 * @throws FaultError `export.picture-too-large`, `export.picture-blank`.
 */
export async function pngOf(picture: ChartPicture, times: number): Promise<Blob> {
  const size = pixelSize(picture, times)
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${await base64Of(new Blob([picture.svg]))}`
  await image.decode().catch(() => blank())
  const canvas = document.createElement('canvas')
  Object.assign(canvas, size)
  const context = canvas.getContext('2d')
  if (context === null) return blank()
  context.drawImage(image, 0, 0, size.width, size.height)
  const opacity = lastOpacity(context, size)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/png'))
  return opacity === 255 && blob !== null ? blob : blank()
}

/** The ground is painted throughout: where its last pixel is clear, the canvas took nothing. Clear as well where it cannot be read. */
function lastOpacity(context: CanvasRenderingContext2D, { width, height }: PixelSize): number {
  try {
    const [, , , opacity = 0] = context.getImageData(width - 1, height - 1, 1, 1).data
    return opacity
  } catch {
    return 0
  }
}

function blank(): never {
  throw new FaultError({ code: 'export.picture-blank', args: {} })
}
