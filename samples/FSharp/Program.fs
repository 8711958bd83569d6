/// The example of the README in F#.
open System.Collections.Immutable
open Mips.Scoring
open Mips.Scoring.Answers.Explanations
open Mips.Scoring.CmsData
open Mips.Scoring.Numbers

let measures =
    [ QualityMeasureSubmission("236", CollectionType.Ecqm, PerformanceRate = PerformanceRate.Of 71.40M, Cases = 412)
      QualityMeasureSubmission("226", CollectionType.MipsCqm, PerformanceRate = PerformanceRate.Of 88.00M, Cases = 18) ]

let request =
    ScoringRequest(
        PerformanceYear = 2025,
        Participant = Participant(Option = ParticipationOption.Group, Clinicians = 9, SmallPractice = true),
        Quality = ImmutableArray.CreateRange measures,
        ImprovementActivities = ImmutableArray.Create(ImprovementActivitySubmission "IA_BE_4"),
        Cost = ImmutableArray.Create(CostMeasureResult("TPCC_1", Cost = Dollars.Of 1390.12M, Cases = 64))
    )

let card = Scorer.Score(request, CmsTables.For 2025)

printfn "%M" card.FinalScore
printfn "%M" (card.PaymentAdjustment 0.1167M).Percent
printfn "%s" (card.Quality.Measures[1].Why())
