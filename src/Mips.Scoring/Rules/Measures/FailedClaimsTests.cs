using Mips.Scoring.Values;

namespace Mips.Scoring.Rules.Measures;

/// <summary>The tests that an administrative claims measure fails. All are made, one bit each, as <see cref="FailedTests"/> of a submitted one.</summary>
[Flags]
internal enum FailedClaimsTests : byte
{
    /// <summary>It is scored.</summary>
    None = 0,

    /// <summary>CMS suppressed it, or the participant's result.</summary>
    Suppression = 1,

    /// <summary>It is calculated for groups only.</summary>
    Groups = 2,

    /// <summary>The practice has too few clinicians.</summary>
    Clinicians = 4,

    /// <summary>The practice has no cardiologist.</summary>
    Cardiologist = 8,

    /// <summary>It has no benchmark.</summary>
    Benchmark = 16,

    /// <summary>It has too few cases.</summary>
    CaseMinimum = 32,
}

/// <summary>The first test that an administrative claims measure fails, which decides what becomes of it. § 414.1380(b)(1)(i).</summary>
internal static class FirstFailedClaimsTest
{
    private const int All = 64;
    private static readonly AdministrativeClaimsDisposition[] dispositions = ValueArray.OfNumbers(All, static failed => Find((FailedClaimsTests)failed));

    public static AdministrativeClaimsDisposition Of(FailedClaimsTests failed) => dispositions[(int)failed];

    private static AdministrativeClaimsDisposition Find(FailedClaimsTests failed)
    {
        bool Fails(FailedClaimsTests test) => (failed & test) != 0;

        return Fails(FailedClaimsTests.Suppression) ? AdministrativeClaimsDisposition.Suppressed
            : Fails(FailedClaimsTests.Groups) ? AdministrativeClaimsDisposition.NotForIndividuals
            : Fails(FailedClaimsTests.Clinicians) ? AdministrativeClaimsDisposition.TooFewClinicians
            : Fails(FailedClaimsTests.Cardiologist) ? AdministrativeClaimsDisposition.NoCardiologist
            : Fails(FailedClaimsTests.Benchmark) ? AdministrativeClaimsDisposition.NoBenchmark
            : Fails(FailedClaimsTests.CaseMinimum) ? AdministrativeClaimsDisposition.BelowCaseMinimum
            : AdministrativeClaimsDisposition.Scored;
    }
}
