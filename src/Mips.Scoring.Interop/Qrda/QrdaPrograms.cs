namespace Mips.Scoring.Interop;

/// <summary>The programmes of the information recipient, with who submits and the reporting option.</summary>
internal static class QrdaPrograms
{
    private static readonly (string Code, string Program, ParticipationOption Option)[] All =
    [
        ("MIPS_INDIV", "mips", ParticipationOption.Individual),
        ("MIPS_GROUP", "mips", ParticipationOption.Group),
        ("MIPS_VIRTUALGROUP", "mips", ParticipationOption.VirtualGroup),
        ("MIPS_SUBGROUP", "mips", ParticipationOption.Subgroup),
        ("MIPS_APMENTITY", "mips", ParticipationOption.ApmEntity),
        ("MIPS_APP1_INDIV", "app1", ParticipationOption.Individual),
        ("MIPS_APP1_GROUP", "app1", ParticipationOption.Group),
        ("MIPS_APP1_APMENTITY", "app1", ParticipationOption.ApmEntity),
        ("APP_PLUS_INDIV", "appPlus", ParticipationOption.Individual),
        ("APP_PLUS_GROUP", "appPlus", ParticipationOption.Group),
        ("APP_PLUS_APMENTITY", "appPlus", ParticipationOption.ApmEntity),
    ];

    /// <summary>All codes.</summary>
    public static IEnumerable<string> Codes => All.Select(known => known.Code);

    /// <summary>What a code means; null if it is none.</summary>
    public static (string Program, ParticipationOption Option)? Find(string code)
    {
        int place = Array.FindIndex(All, known => known.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? null : (All[place].Program, All[place].Option);
    }

    /// <summary>The code of who takes part in which way, an MVP as traditional MIPS; null if there is none.</summary>
    public static string? CodeOf(ScoringRequest request)
    {
        string program = request.Mvp is null ? QppPrograms.NameOf(request.App?.MeasureSet) : QppPrograms.TraditionalMips;
        return Array.Find(All, known => known.Program == program && known.Option == request.Participant.Option).Code;
    }
}
