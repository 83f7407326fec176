/**
 * The subset as a programmer would write it who needs it fast and only once: a loop, with shared factors worked out once and
 * without what no output needs. The limit that every other way of running it is measured against.
 */

/** Parameters, by their ids in the specification. */
export const HAND_PARAMETERS = [
  'feedback_on',
  'grdp0',
  'pop0',
  'fx0',
  'fx_depreciation',
  'deflator_wedge',
  'inv_price_wedge',
  'wage_passthrough',
  'elast_public_capital',
  'fiscal_multiplier',
  'cva_additionality',
  'elast_hc',
  'land_bank0',
  'land_price_growth',
  'land_release_max',
  'cong_threshold',
  'cong_slope',
  'cult_share0',
  'cult_share_max',
  'eta_income',
  'b_heritage',
  'b_infra',
  'b_private',
  'b_skill',
  'b_tour',
  'reform_gain',
  'reform_speed',
  'reform_inv_boost',
  'k0_culture_mult',
  'delta_heritage',
  'delta_cult_infra',
  'delta_cult_priv',
  'delta_skill',
  'cult_capital_output',
  'expect_speed',
  'g_cult_exp0',
  'recovery_gap',
  'recovery_speed',
  'g_hist',
  'tourists0',
  'tour_spend0',
  'e_tour_heritage',
  'ref_heritage_growth',
  'cult_jobs0',
  'cult_prod_growth',
  'delta_infra',
  'delta_other',
  'ppp_max',
  'soe_capital0',
  'public_assets0',
  'asset_yield',
] as const
export type HandParameters = Readonly<Record<(typeof HAND_PARAMETERS)[number], number>>

/** Given series, one value per year. */
export const HAND_INPUTS = [
  'area_share_inner',
  'area_share_sub',
  'asset_utilisation',
  'capex_admin',
  'capex_culture',
  'capex_environment',
  'capex_infra',
  'capex_ratio',
  'capex_science',
  'capex_social',
  'capex_total',
  'creative_reform',
  'culture_private_leverage',
  'd_capex_ratio',
  'external_shock',
  'g_hc',
  'grdp_growth_trend',
  'heritage_split',
  'inflation_cpi',
  'k_edu',
  'k_health',
  'land_rev_share',
  'med_excess',
  'pim_efficiency',
  'pop_growth',
  'ppp_leverage',
  'private_inv_rate',
  'rec_culture',
  'ref_d_capex_ratio',
  'ref_g_cva_real',
  'ref_g_hc',
  'ref_g_k_public',
  'soe_payout',
  'soe_roe',
  'stat_coverage_gain',
  'tourist_growth_trend',
] as const
export type HandInputs = Readonly<Record<(typeof HAND_INPUTS)[number], Float64Array>>

const at = (values: Float64Array, year: number) => values[year] ?? Number.NaN

/** Works out all years; writes the subset's outputs to `out`, [output][year]. */
export function runByHand(p: HandParameters, given: HandInputs, out: Float64Array, years: number): void {
  let grdpReal = p.grdp0
  let grdp = p.grdp0
  let priceCpi = 1
  let priceGrdp = 1
  let priceInv = 1
  let pop = p.pop0
  let fx = p.fx0
  let wage = 1
  let perHeadReal = p.grdp0 / p.pop0
  let landBank = p.land_bank0
  let soeCapital = p.soe_capital0
  let assets = p.public_assets0
  let kInfra = 0
  let kOther = 0
  let kHeritage = 0
  let kCultInfra = 0
  let kPrivate = p.cult_capital_output * p.cult_share0 * p.grdp0
  let kSkill = 0
  let kPublic = 0
  let reform = 0
  let recovery = 0
  let expected = p.g_cult_exp0
  let tourists = p.tourists0
  let heritageGrowth = p.ref_heritage_growth
  let growthOfCva = p.g_hist
  let growthOfPublic = p.g_hist
  let cvaReal = 0
  let share = 0
  let jobs = p.cult_jobs0
  let privateInvestment =
    (p.g_cult_exp0 + p.delta_cult_priv) * p.cult_capital_output * p.cult_share0 * p.grdp0
  const reformStart = at(given.creative_reform, 0)
  const perHeadStart = p.grdp0 / p.pop0
  const oddsStart = p.cult_share0 / (p.cult_share_max - p.cult_share0)
  let heritageStart = 1
  let infraStart = 1
  let privateStart = 1
  let skillStart = 1
  const touristStart = p.tourists0 / p.grdp0

  for (let year = 0; year < years; year += 1) {
    const isFirst = year === 0
    const cpi = at(given.inflation_cpi, year)
    const grdpRealBefore = grdpReal
    const cvaRealBefore = cvaReal
    let growth = 0.0652
    if (!isFirst) {
      const on = p.feedback_on
      growth = Math.max(
        -0.15,
        Math.min(
          0.2,
          at(given.grdp_growth_trend, year) +
            at(given.external_shock, year) +
            on * p.elast_public_capital * (growthOfPublic - at(given.ref_g_k_public, year - 1)) +
            on *
              p.fiscal_multiplier *
              (at(given.d_capex_ratio, year - 1) - at(given.ref_d_capex_ratio, year - 1)) +
            on * p.cva_additionality * share * (growthOfCva - at(given.ref_g_cva_real, year - 1)) +
            on * p.elast_hc * (at(given.g_hc, year - 1) - at(given.ref_g_hc, year - 1)),
        ),
      )
      grdpReal *= 1 + growth
      priceCpi *= 1 + cpi
      priceGrdp *= 1 + cpi + p.deflator_wedge
      priceInv *= 1 + cpi + p.inv_price_wedge
      pop *= 1 + at(given.pop_growth, year)
      fx *= 1 + p.fx_depreciation
    }
    grdp = grdpReal * priceGrdp
    const perHead = grdp / pop
    const perHeadRealBefore = perHeadReal
    perHeadReal = grdpReal / pop
    if (!isFirst) wage *= 1 + cpi + p.wage_passthrough * (perHeadReal / perHeadRealBefore - 1)

    let landRevenue = at(given.land_rev_share, year) * grdp
    if (!isFirst) {
      landRevenue = Math.min(landRevenue, p.land_release_max * landBank)
      landBank = landBank * (1 + p.land_price_growth) - landRevenue
    }
    const profit = soeCapital * at(given.soe_roe, year)
    const dividend = profit * at(given.soe_payout, year)
    if (!isFirst) {
      soeCapital += profit - dividend
      assets *= 1 + cpi
    }
    const assetIncome = assets * at(given.asset_utilisation, year) * p.asset_yield

    const pim = at(given.pim_efficiency, year)
    const efficiency = isFirst
      ? pim
      : pim / (1 + p.cong_slope * Math.max(0, at(given.capex_ratio, year - 1) - p.cong_threshold))
    const capexInfra = at(given.capex_infra, year)
    const capexCulture = at(given.capex_culture, year)
    const ppp = Math.min(at(given.ppp_leverage, year) * capexInfra, p.ppp_max * grdp)
    const money = efficiency / priceInv
    const infraMoney = money * (capexInfra + ppp)
    const otherMoney =
      money *
      (at(given.capex_social, year) +
        at(given.capex_admin, year) +
        at(given.capex_environment, year) +
        at(given.capex_science, year))
    const split = at(given.heritage_split, year)
    const heritageMoney = money * split * capexCulture
    const cultInfraMoney = money * (1 - split) * capexCulture
    const skillMoney = at(given.rec_culture, year) / priceCpi

    const heritageBefore = kHeritage
    const cultInfraBefore = kCultInfra
    const privateBefore = kPrivate
    const skillBefore = kSkill
    const touristsBefore = tourists
    const reformBefore = reform
    if (isFirst) {
      kInfra = infraMoney / (p.g_hist + p.delta_infra)
      kOther = otherMoney / (p.g_hist + p.delta_other)
      kHeritage = (p.k0_culture_mult * heritageMoney) / (p.g_hist + p.delta_heritage)
      kCultInfra = (p.k0_culture_mult * cultInfraMoney) / (p.g_hist + p.delta_cult_infra)
      kSkill = skillMoney / (p.g_hist + p.delta_skill)
      reform = reformStart
    } else {
      kInfra = kInfra * (1 - p.delta_infra) + infraMoney
      kOther = kOther * (1 - p.delta_other) + otherMoney
      kHeritage = kHeritage * (1 - p.delta_heritage) + heritageMoney
      kCultInfra = kCultInfra * (1 - p.delta_cult_infra) + cultInfraMoney
      kSkill = kSkill * (1 - p.delta_skill) + skillMoney
      reform += p.reform_speed * (at(given.creative_reform, year) - reform)
      recovery += p.recovery_speed * (p.recovery_gap - recovery)
      expected += p.expect_speed * (Math.max(0, Math.min(0.2, growthOfCva)) - expected)
      privateInvestment =
        (expected + p.delta_cult_priv) *
          p.cult_capital_output *
          cvaRealBefore *
          (1 + p.reform_inv_boost * (reformBefore - reformStart)) +
        (at(given.culture_private_leverage, year) * capexCulture) / priceInv
      kPrivate = kPrivate * (1 - p.delta_cult_priv) + privateInvestment
      tourists *= Math.max(
        0.5,
        1 +
          at(given.tourist_growth_trend, year) +
          p.e_tour_heritage * (heritageGrowth - p.ref_heritage_growth),
      )
      heritageGrowth = kHeritage / heritageBefore - 1
    }

    const income = isFirst ? 1 : perHeadReal / perHeadStart
    let odds = oddsStart
    if (isFirst) odds = oddsStart * Math.exp(recovery)
    else {
      odds =
        oddsStart *
        income ** p.eta_income *
        (heritageBefore / grdpRealBefore / heritageStart) ** p.b_heritage *
        (cultInfraBefore / grdpRealBefore / infraStart) ** p.b_infra *
        (privateBefore / cvaRealBefore / privateStart) ** p.b_private *
        (skillBefore / grdpRealBefore / skillStart) ** p.b_skill *
        (touristsBefore / grdpRealBefore / touristStart) ** p.b_tour *
        Math.exp(recovery + p.reform_gain * (reform - reformStart))
    }
    share = (p.cult_share_max * odds) / (1 + odds) + at(given.stat_coverage_gain, year)
    const cva = share * grdp
    cvaReal = share * grdpReal
    const kPublicBefore = kPublic
    kPublic = kInfra + at(given.k_edu, year) + at(given.k_health, year) + kOther
    if (isFirst) {
      heritageStart = kHeritage / grdpReal
      infraStart = kCultInfra / grdpReal
      privateStart = kPrivate / cvaReal
      skillStart = kSkill / grdpReal
    } else {
      growthOfCva = cvaReal / cvaRealBefore - 1
      growthOfPublic = kPublic / kPublicBefore - 1
      jobs = (jobs * (1 + growthOfCva)) / (1 + p.cult_prod_growth)
    }
    const invested =
      at(given.capex_total, year) +
      ppp +
      privateInvestment * priceInv +
      at(given.private_inv_rate, year) * grdp

    out[year] = growth
    out[years + year] = grdp
    out[2 * years + year] = priceCpi
    out[3 * years + year] = pop
    out[4 * years + year] = (perHead * 1000000) / fx
    out[5 * years + year] = wage
    out[6 * years + year] = landRevenue
    out[7 * years + year] = dividend
    out[8 * years + year] = assetIncome
    out[9 * years + year] = efficiency
    out[10 * years + year] = kInfra
    out[11 * years + year] = kHeritage + kCultInfra
    out[12 * years + year] = tourists
    out[13 * years + year] = tourists * p.tour_spend0 * priceCpi * 1000
    out[14 * years + year] = p.eta_income * Math.log(income)
    out[15 * years + year] = share
    out[16 * years + year] = cva
    out[17 * years + year] = jobs
    out[18 * years + year] = growthOfPublic
    out[19 * years + year] = invested / grdp / Math.max(0.005, growth)
  }
}
