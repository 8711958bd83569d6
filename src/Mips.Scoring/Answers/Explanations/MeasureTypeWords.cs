using Mips.Scoring.Reference;

namespace Mips.Scoring.Answers.Explanations;

/// <summary>CMS's types of quality measures in print.</summary>
internal static class MeasureTypeWords
{
    public static string Of(QualityMeasureType type) => type switch
    {
        QualityMeasureType.Process => "process measure",
        QualityMeasureType.Outcome => "outcome measure",
        QualityMeasureType.IntermediateOutcome => "intermediate outcome measure",
        QualityMeasureType.PatientReportedOutcome => "patient-reported outcome measure",
        QualityMeasureType.PatientEngagementExperience => "patient engagement or experience measure",
        QualityMeasureType.Efficiency => "efficiency measure",
        QualityMeasureType.Structure => "structure measure",
        _ => throw TermWords.Unknown(type),
    };
}
