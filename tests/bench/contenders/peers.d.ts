/** What is used here of programs that come without types of their own. */

declare module '@sdeverywhere/compile' {
  export function parseAndGenerate(
    input: string,
    modelKind: 'vensim' | 'xmile',
    spec: { readonly inputVarNames: readonly string[]; readonly outputVarNames: readonly string[] },
    operations: readonly 'generateJS'[],
    modelDirname: string,
    modelName: string,
    buildDir: string,
  ): Promise<string>
  /** Reads a model; what it answers is for `generateCode` alone. */
  export function parseInlineXmileModel(text: string): object
  export function generateCode(
    model: object,
    options: {
      readonly spec: {
        readonly inputVarNames: readonly string[]
        readonly outputVarNames: readonly string[]
        readonly customLookups?: boolean
        readonly bundleListing?: boolean
      }
      readonly operations: readonly 'generateJS'[]
    },
  ): string
  /** Forgets the model that was read last. */
  export function resetState(): void
}

declare module 'simulation' {
  export interface Block {
    value: string | number
  }
  export interface Results {
    series(block: Block): readonly (number | string)[]
  }
  export class Model {
    constructor(config: {
      readonly timeStart: number
      readonly timeLength: number
      readonly timeStep: number
      readonly timeUnits: 'Years'
      readonly algorithm: 'Euler'
    })
    Variable(config: { readonly name: string; readonly value: string | number }): Block
    Converter(config: {
      readonly name: string
      readonly input: 'Time'
      readonly interpolation: 'Linear'
      readonly values: readonly { readonly x: number; readonly y: number }[]
    }): Block
    Stock(config: { readonly name: string; readonly initial: string; readonly nonNegative: boolean }): Block
    Flow(
      start: Block | null,
      end: Block,
      config: { readonly rate: string; readonly nonNegative: boolean },
    ): Block
    Link(start: Block, end: Block): void
    simulate(): Results
  }
}
