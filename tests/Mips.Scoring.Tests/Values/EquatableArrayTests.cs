namespace Mips.Scoring.Tests.Values;

/// <summary>A list that was not given, one that was never initialised and an empty one are the same.</summary>
public sealed class EquatableArrayTests
{
    private static readonly Participant NotGiven = new() { Option = ParticipationOption.Individual };

    [Fact]
    public void What_was_not_given_is_read_as_empty()
    {
        Assert.Equal(ImmutableArray<ClinicianType>.Empty, NotGiven.ClinicianTypes);
        Assert.False((NotGiven with { ClinicianTypes = default }).ClinicianTypes.IsDefault);
    }

    [Fact]
    public void What_was_not_given_equals_what_is_empty()
    {
        Assert.Equal(NotGiven, NotGiven with { ClinicianTypes = [] });
        Assert.Equal(NotGiven, NotGiven with { ClinicianTypes = default });
        Assert.Equal(NotGiven.GetHashCode(), (NotGiven with { ClinicianTypes = [] }).GetHashCode());
    }
}
