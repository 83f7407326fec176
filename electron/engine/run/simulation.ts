/** The two finished runs of a scenario, and how they are told apart. */

/** Both runs, each [year][slot] with the slots of its model. */
export interface Simulation {
  readonly own: Float64Array
  /** The scenario's assumptions and parameters, policy at its defaults. The same array where no policy is touched. */
  readonly reference: Float64Array
  /** By index of the model's parameters. */
  readonly parameters: Float64Array
}

/** Which of the two runs of a scenario is meant. */
export type RunSide = 'own' | 'reference'
