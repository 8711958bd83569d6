using System.Text.Json.Serialization;
using Mips.Scoring.Numbers;
using Mips.Scoring.Rules.Cost;
using Mips.Scoring.Rules.ImprovementActivities;
using Mips.Scoring.Rules.Payment;
using Mips.Scoring.Rules.PromotingInteroperability;
using Mips.Scoring.Rules.Quality;
using Mips.Scoring.Rules.Weights;
using Mips.Scoring.Values;

namespace Mips.Scoring.Planning;

/// <summary>What is to be reached. A closed family: a decile, more points of a measure, a category score, a final score, a payment adjustment, dollars.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "shape")]
[JsonDerivedType(typeof(Decile), "decile")]
[JsonDerivedType(typeof(MorePoints), "morePoints")]
[JsonDerivedType(typeof(CategoryScore), "categoryScore")]
[JsonDerivedType(typeof(FinalScore), "finalScore")]
[JsonDerivedType(typeof(PaymentPercent), "paymentPercent")]
[JsonDerivedType(typeof(PaymentAmount), "paymentAmount")]
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>Whether a scorecard reaches it.</summary>
    /// <param name="card">A scorecard.</param>
    /// <returns>True if it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public abstract bool IsReachedBy(Scorecard card);

    /// <summary>Whether a final score reaches it; null if it does not follow from the final score.</summary>
    internal virtual bool? IsReachedAt(decimal finalScore, PaymentRules payment) => null;

    /// <summary>The measure that the target is about; null if it is about no measure.</summary>
    internal virtual (string Id, CollectionType CollectionType)? Measure => null;

    private static QualityMeasureScore? LineOf(Scorecard card, string id, CollectionType collectionType) =>
        (card ?? throw new ArgumentNullException(nameof(card))).Quality.Find(id, collectionType);

    /// <summary>A submitted quality measure is in a decile of its benchmark, or in a higher one.</summary>
    /// <param name="MeasureId">CMS's measure ID.</param>
    /// <param name="CollectionType">The collection type it is submitted through.</param>
    /// <param name="Number">The decile, 1 to 10.</param>
    /// <remarks>A measure that is not compared with its benchmark, for example below the case minimum, is in no decile.</remarks>
    public sealed record Decile(string MeasureId, CollectionType CollectionType, int Number) : Target
    {
        internal override (string Id, CollectionType CollectionType)? Measure => (this.MeasureId, this.CollectionType);

        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) => LineOf(card, this.MeasureId, this.CollectionType)?.Achievement.Decile >= this.Number;
    }

    /// <summary>A submitted quality measure earns more points than a number, for example than it earns now. Where a floor or a cap holds the points, that is not where its next decile begins.</summary>
    /// <param name="MeasureId">CMS's measure ID.</param>
    /// <param name="CollectionType">The collection type it is submitted through.</param>
    /// <param name="Than">The points that are not enough.</param>
    public sealed record MorePoints(string MeasureId, CollectionType CollectionType, Points Than) : Target
    {
        internal override (string Id, CollectionType CollectionType)? Measure => (this.MeasureId, this.CollectionType);

        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) => LineOf(card, this.MeasureId, this.CollectionType)?.Points > this.Than;
    }

    /// <summary>The unrounded score of a performance category is at least a percentage. A category without a score does not reach it.</summary>
    /// <param name="Category">The category.</param>
    /// <param name="Percent">The category score, 0 to 100 %.</param>
    public sealed record CategoryScore(PerformanceCategory Category, Percent Percent) : Target
    {
        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) => ScoreOf(card ?? throw new ArgumentNullException(nameof(card))) >= this.Percent;

        private Percent? ScoreOf(Scorecard card) => card.Weights.Of(this.Category) is { IsScored: true } weight ? weight.Score : null;
    }

    /// <summary>The final score is at least a number of points.</summary>
    /// <param name="Points">0 to 100 points, for example the performance threshold of 75.</param>
    public sealed record FinalScore(decimal Points) : Target
    {
        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) => (card ?? throw new ArgumentNullException(nameof(card))).FinalScore >= this.Points;

        internal override bool? IsReachedAt(decimal finalScore, PaymentRules payment) => finalScore >= this.Points;

        /// <summary>The members and their values, in the invariant culture.</summary>
        public override string ToString() => InvariantText.Of(nameof(FinalScore), this.PrintMembers);
    }

    /// <summary>The payment adjustment is at least a percentage, under given scaling factors.</summary>
    /// <param name="Percent">Percent with two places, for example 0 for no reduction.</param>
    /// <param name="ScalingFactor">The scaling factor of positive adjustments, 0 to 3.</param>
    /// <param name="AdditionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment, 0 to 1.</param>
    public sealed record PaymentPercent(decimal Percent, decimal ScalingFactor, decimal AdditionalScalingFactor = 0m) : Target
    {
        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) =>
            (card ?? throw new ArgumentNullException(nameof(card))).PaymentAdjustment(this.ScalingFactor, this.AdditionalScalingFactor).Percent >= this.Percent;

        internal override bool? IsReachedAt(decimal finalScore, PaymentRules payment) =>
            PaymentAdjustment.Of(finalScore, this.ScalingFactor, this.AdditionalScalingFactor, payment).Percent >= this.Percent;

        /// <summary>The members and their values, in the invariant culture.</summary>
        public override string ToString() => InvariantText.Of(nameof(PaymentPercent), this.PrintMembers);
    }

    /// <summary>The payment adjustment adds at least an amount, under given charges and scaling factors.</summary>
    /// <param name="Amount">Dollars that are added; negative for a loss that is accepted.</param>
    /// <param name="AllowedCharges">What Medicare Part B pays otherwise, dollars, at least 0.</param>
    /// <param name="ScalingFactor">The scaling factor of positive adjustments, 0 to 3.</param>
    /// <param name="AdditionalScalingFactor">Through PY2022: the scaling factor of the additional adjustment, 0 to 1.</param>
    public sealed record PaymentAmount(decimal Amount, decimal AllowedCharges, decimal ScalingFactor, decimal AdditionalScalingFactor = 0m) : Target
    {
        /// <inheritdoc/>
        public override bool IsReachedBy(Scorecard card) => AdjustedPayment
            .Of(Dollars.Of(this.AllowedCharges), (card ?? throw new ArgumentNullException(nameof(card))).PaymentAdjustment(this.ScalingFactor, this.AdditionalScalingFactor)).Difference.ToDecimal() >= this.Amount;

        internal override bool? IsReachedAt(decimal finalScore, PaymentRules payment) =>
            AdjustedPayment.Of(Dollars.Of(this.AllowedCharges), PaymentAdjustment.Of(finalScore, this.ScalingFactor, this.AdditionalScalingFactor, payment)).Difference.ToDecimal() >= this.Amount;

        /// <summary>The members and their values, in the invariant culture.</summary>
        public override string ToString() => InvariantText.Of(nameof(PaymentAmount), this.PrintMembers);
    }
}
