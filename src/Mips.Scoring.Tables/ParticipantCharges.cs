namespace Mips.Scoring.Tables;

/// <summary>What a participant's payment adjustment changes, and where and what the participant is.</summary>
/// <param name="AllowedCharges">What Medicare Part B allows for covered professional services in the payment year, 0 or more, whole cents.</param>
public sealed record ParticipantCharges(Dollars AllowedCharges)
{
    /// <summary>The state or territory; null if it is not known.</summary>
    public string? State { get; init; }

    /// <summary>The specialty; null if it is not known.</summary>
    public string? Specialty { get; init; }
}
