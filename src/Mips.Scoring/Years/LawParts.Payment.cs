// Made by ProgramYearCheckTests.The_walk_covers_every_member_of_a_law from the rule records.
using Mips.Scoring.Rules.Payment;

namespace Mips.Scoring.Years;

/// <summary>Every member of a law, looked at once: what is null and must not be, and what is below 0.</summary>
internal static partial class LawParts
{
    internal static void Check(PaymentRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.PerformanceThreshold, path + ".performanceThreshold");
        problems.Has(part.LowestShareOfThreshold, path + ".lowestShareOfThreshold");
        problems.Has(part.ApplicablePercent, path + ".applicablePercent");
        problems.Has(part.LargestScalingFactor, path + ".largestScalingFactor");
        if (part.ExceptionalPerformance is not null)
        {
            Check(part.ExceptionalPerformance, path + ".exceptionalPerformance", ref problems);
        }

        problems.Sign(part.PublishedMaximumAdjustment, path + ".publishedMaximumAdjustment");
        problems.Has(part.DecimalPlaces, path + ".decimalPlaces");
    }

    internal static void Check(ExceptionalPerformanceRules part, string path, ref LawProblems problems)
    {
        if (!problems.Has(part, path))
        {
            return;
        }

        problems.Has(part.Threshold, path + ".threshold");
        problems.Has(part.AtThreshold, path + ".atThreshold");
        problems.Has(part.AtHundred, path + ".atHundred");
        problems.Has(part.LargestScalingFactor, path + ".largestScalingFactor");
        problems.Has(part.AnnualLimit, path + ".annualLimit");
    }
}
